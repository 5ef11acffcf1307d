using Bench.Measuring;
using Bench.Results;
using Lookups;
using Lookups.Encodings;
using Lookups.Structures;
using Workloads;
using Workloads.Topologies;

namespace Bench.Capacity;

/// <summary>How many of some machines a bit budget serves with one load from a table, and how large that table is.</summary>
/// <remarks>0 bits tell BARs and memory apart, 1 bit (a flag) BARs among themselves, an id of more bits what shares an id.</remarks>
public sealed record CapacityRow : ICheckedRow
{
    /// <summary>A table of more than a million slots is none that anybody would want; an id's table ends at 262 144.</summary>
    private const int MostAddressBits = 20;

    /// <summary>Bits in the bio.</summary>
    public required int TagBits { get; init; }

    /// <summary>Providers of each machine.</summary>
    public required int Providers { get; init; }

    /// <summary>Machines tried: the mixed model, with seeds from 1 on.</summary>
    public required int Machines { get; init; }

    /// <summary>Machines that have such a table.</summary>
    public required int Served { get; init; }

    /// <summary>Address bits that index it beside the id, the mean of those that have one.</summary>
    public required double MeanAddressBits { get; init; }

    /// <summary>The most of them.</summary>
    public required int WorstAddressBits { get; init; }

    /// <summary>Slots of the largest table.</summary>
    public long WorstSlots => 1L << (WorstAddressBits + (TagBits > 1 ? TagBits : 0));

    /// <summary>Plans a table for each machine.</summary>
    /// <param name="tagBits">Bits in the bio.</param>
    /// <param name="providers">Providers of each machine.</param>
    /// <param name="machines">How many machines.</param>
    /// <param name="stop">Stops it.</param>
    public static CapacityRow Of(int tagBits, int providers, int machines, CancellationToken stop)
    {
        var needed = new int?[machines];
        Parallel.For(
            0,
            machines,
            new ParallelOptions { CancellationToken = stop },
            i => needed[i] = AddressBits(tagBits, MachineModels.Open(new MachineChoice("mixed", providers), (ulong)i + 1)));
        var served = needed.OfType<int>().ToList();
        return new CapacityRow
        {
            TagBits = tagBits,
            Providers = providers,
            Machines = machines,
            Served = served.Count,
            MeanAddressBits = served.Count == 0 ? 0 : Math.Round(served.Average(), 1),
            WorstAddressBits = served.Count == 0 ? 0 : served.Max(),
        };
    }

    /// <inheritdoc/>
    public void Check(string file, long line)
    {
        if (!(TagBits is >= 0 and <= 8 && Providers > 0 && Machines > 0 && Served >= 0 && Served <= Machines
            && MeanAddressBits >= 0 && MeanAddressBits <= WorstAddressBits && WorstAddressBits <= ProviderTable.PhysAddrBits))
        {
            throw new BadInputException(
                file, line, "capacity", "as many machines served as there are or fewer, a mean below the worst", $"{this}");
        }
    }

    private static int? AddressBits(int tagBits, Topology machine)
    {
        using var fabric = FabricBuilder.Build(tagBits == 0 ? machine : machine with { HostRam = [] });
        return tagBits > 1 ? IdPerfectHash.AddressBits(fabric, tagBits) : BitDirectory.OneLevelBits(fabric, MostAddressBits);
    }
}
