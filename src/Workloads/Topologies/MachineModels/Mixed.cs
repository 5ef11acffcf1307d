using Lookups;
using Lookups.Hashing;
using static Workloads.Topologies.MachineBuilder;

namespace Workloads.Topologies.MachineModels;

/// <summary>
/// Everything at once, at any number of providers: the machine for sweeps. Sizes from 16 KiB to 128 GiB are spread evenly over the powers
/// of two by a golden-ratio sequence, so that the kind of region stays the same as the count grows; every third region is a CMB that is
/// part of its BAR; gaps come and go; ordinary memory lies between the windows of the host bridges.
/// </summary>
public static class Mixed
{
    private const int SmallestShift = 14;
    private const int LargestShift = 37;
    private const int SwitchesPerBridge = 4;

    /// <summary>The machine model.</summary>
    public static MachineModel MachineModel { get; } = new(
        Name: "mixed",
        Summary: "BARs and CMBs of 16 KiB to 128 GiB with gaps, memory between the windows, bus offsets; for sweeps over the number of "
            + "providers",
        DefaultProviders: 64,
        Range: (1, TopologyRules.MostRegions),
        Build: Build);

    private static Topology Build(int providers, ulong seed)
    {
        var machine = Start(MachineModel, providers, seed);
        var random = machine.Random;
        machine.AddLowRam();
        machine.AddDevice("nvme-boot", -1, 0);
        var cursor = new AddressCursor(4 * GiB);
        var bars = DrawBars(providers, random);
        var bridges = Math.Min(4, (providers + 1) / 2);
        for (var bridge = 0; bridge < bridges; bridge++)
        {
            var ramBytes = random.Between(4, 16) * 4 * GiB;
            machine.AddRam(cursor.Take(ramBytes, 4 * GiB), ramBytes);
            cursor.Skip(random.Between(1, 4) * GiB);
            for (var i = bridge; i < bars.Count; i += bridges)
            {
                AddBar(machine, cursor, bars[i], bridge);
            }
        }

        return machine.Finish(crossBridgeSupported: false);
    }

    /// <summary>The sizes of the BARs and which of them hold a CMB, in random order.</summary>
    private static List<(int Number, int Shift, bool IsCmb)> DrawBars(int providers, SplitMix64 random)
    {
        var bars = new List<(int Number, int Shift, bool IsCmb)>(providers);
        var point = random.Next();
        for (var i = 0; i < providers; i++)
        {
            point += SplitMix.Weyl;
            bars.Add((i, SmallestShift + (int)Math.BigMul(point, LargestShift - SmallestShift + 1, out _), i % 3 == 1));
        }

        random.Shuffle(bars);
        return bars;
    }

    private static void AddBar(MachineBuilder machine, AddressCursor cursor, (int Number, int Shift, bool IsCmb) bar, int bridge)
    {
        var random = machine.Random;
        var bytes = 1UL << bar.Shift;
        var kind = bar switch { { IsCmb: true } => "nvme", { Shift: >= 33 } => "gpu", { Shift: <= 16 } => "vf", _ => "nic" };
        var port = bar.Number % (SwitchesPerBridge + 1);
        var place = machine.AddDevice($"{kind}{bar.Number}", port == SwitchesPerBridge ? -1 : (bridge * SwitchesPerBridge) + port, bridge);
        var start = cursor.TakeBar(bytes);
        if (bar.IsCmb)
        {
            // An odd number of pages, from half the BAR up, in the BAR's upper part: neither a power of two nor aligned to its size.
            var pages = bytes / ProviderTable.PageBytes;
            var cmbPages = (pages / 2) + 1 + (2 * random.Below(pages / 8));
            start += random.Between(1, pages - cmbPages) * ProviderTable.PageBytes;
            bytes = cmbPages * ProviderTable.PageBytes;
        }

        machine.AddRegion(place, start, bytes);
        if (random.Below(2) == 0)
        {
            cursor.Skip(random.Below(1UL << bar.Shift) & ~(ProviderTable.PageBytes - 1));
        }
    }
}
