using static Workloads.Topologies.MachineBuilder;

namespace Workloads.Topologies.MachineModels;

/// <summary>
/// A desktop processor: a graphics card with its whole memory as a BAR (resizable BAR), NVMe drives with a small CMB in the 32-bit hole
/// between the two ranges of memory, a network card. One host bridge; the chipset is a switch with some of the devices behind it.
/// </summary>
public static class Workstation
{
    private const int Chipset = 0;
    private const int RootPort = -1;

    private enum Kind
    {
        Gpu,
        Drive,
        Nic,
    }

    private static ReadOnlySpan<Kind> Slots => [Kind.Gpu, Kind.Drive, Kind.Drive, Kind.Nic, Kind.Drive, Kind.Gpu, Kind.Drive, Kind.Nic];

    /// <summary>The machine model.</summary>
    public static MachineModel MachineModel { get; } = new(
        Name: "workstation",
        Summary: "desktop: GPU with a 32 GiB BAR (seen: RTX 4090), NVMe CMBs of 64 MiB below 4 GiB, NIC; one host bridge",
        DefaultProviders: 4,
        Range: (1, 8),
        Build: Build);

    private static Topology Build(int providers, ulong seed)
    {
        var machine = Start(MachineModel, providers, seed);
        var random = machine.Random;
        machine.AddLowRam();
        machine.AddRam(4 * GiB, random.Between(7, 31) * 4 * GiB);
        machine.AddDevice("nvme-boot", Chipset, 0);
        var low = new AddressCursor(3 * GiB);
        var high = new AddressCursor((384 * GiB) + (random.Below(16) * 32 * GiB));
        for (var i = 0; i < providers; i++)
        {
            var kind = Slots[i];
            var place = machine.AddDevice(
                kind switch
                {
                    Kind.Gpu => $"gpu{i}",
                    Kind.Drive => $"nvme{i}",
                    _ => $"nic{i}",
                },
                i % 2 == 0 ? RootPort : Chipset,
                0);
            var bytes = kind switch
            {
                Kind.Gpu => 32 * GiB,
                Kind.Drive => 64 * MiB,
                _ => 32 * MiB,
            };
            var window = kind == Kind.Gpu ? high : low;
            machine.AddRegion(place, window.TakeBar(bytes), bytes);
            window.Skip(random.Below(3) * bytes / 2);
        }

        return machine.Finish(crossBridgeSupported: true);
    }
}
