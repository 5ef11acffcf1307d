using Bench.Measuring;
using Bench.Results;
using Lookups;
using Lookups.Encodings;
using Lookups.Structures;
using Workloads;
using Workloads.Topologies;

namespace Bench.Capacity;

/// <summary>The number of machines that a bit budget serves with one load from a table, and the size of that table.</summary>
/// <remarks>
/// With 0 bits the table must tell BARs from memory; with 1 bit (a flag), BARs from each other; with a larger id, BARs that share an id.
/// </remarks>
internal sealed record CapacityRow : ICheckedRow
{
    /// <summary>A table of more than a million slots is too large to be useful; an id's table ends at 262 144 slots.</summary>
    private const int MostAddressBits = 20;

    /// <summary>Number of bits in the bio.</summary>
    public required int TagBits { get; init; }

    /// <summary>Number of providers of each machine.</summary>
    public required int Providers { get; init; }

    /// <summary>Number of machines tried: the mixed model, with seeds from 1.</summary>
    public required int Machines { get; init; }

    /// <summary>Number of machines that such a table serves.</summary>
    public required int Served { get; init; }

    /// <summary>
    /// Mean number of address bits that index the table in addition to the id, over the machines served; 0 when there are none.
    /// </summary>
    public required double MeanAddressBits { get; init; }

    /// <summary>Largest number of address bits over the machines served; 0 when there are none.</summary>
    public required int WorstAddressBits { get; init; }

    /// <summary>Number of slots of the largest table.</summary>
    public long WorstSlots => 1L << (WorstAddressBits + (TagBits > 1 ? TagBits : 0));

    /// <summary>Plans a table for each machine.</summary>
    /// <param name="tagBits">Bits in the bio.</param>
    /// <param name="providers">Providers of each machine.</param>
    /// <param name="machines">Number of machines.</param>
    /// <param name="stop">Cancels the planning.</param>
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
                file, line, "capacity", "at most as many machines served as there are, a mean of at most the worst", $"{this}");
        }
    }

    private static int? AddressBits(int tagBits, Topology machine)
    {
        using var fabric = FabricBuilder.Build(tagBits == 0 ? machine : machine with { HostRam = [] });
        return tagBits > 1 ? IdPerfectHash.AddressBits(fabric, tagBits) : BitDirectory.OneLevelBits(fabric, MostAddressBits);
    }
}
