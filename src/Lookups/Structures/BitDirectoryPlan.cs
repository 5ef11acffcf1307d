using System.Numerics;

namespace Lookups.Structures;

/// <summary>
/// Plans a <see cref="BitDirectory"/>: one level where few slots suffice, else a root whose slots each choose bits of their own, with the
/// slots of all of them packed over each other. Runs at registration, so it may allocate and search.
/// </summary>
internal sealed class BitDirectoryPlan
{
    private const int WidestRoot = 14;
    private const int WidestLeaf = 13;

    private BitDirectoryPlan(ulong rootMask) => RootMask = rootMask;

    /// <summary>The bits that index the root.</summary>
    public ulong RootMask { get; }

    /// <summary>The root of a directory of two levels; empty in one of one level.</summary>
    public List<BitStep> Nodes { get; } = [];

    /// <summary>Provider id of every slot; 0 where no provider leads.</summary>
    public List<int> Leaves { get; } = [];

    /// <summary>Whether no address of ordinary memory, as far as that is known, leads to a provider.</summary>
    public bool KeepsMemoryApart { get; private set; }

    private long Bytes => ((long)Nodes.Count * BitNode.SizeBytes) + ((long)Leaves.Count * BarInfo.SizeBytes);

    /// <summary>
    /// The smallest plan with the fewest levels that keeps providers apart from each other and, where that can be had too, from
    /// ordinary memory; null when the providers need more than two levels.
    /// </summary>
    /// <param name="fabric">The providers, and where memory is.</param>
    /// <param name="widestSingle">Most bits of a directory of one level.</param>
    public static BitDirectoryPlan? Make(Fabric fabric, int widestSingle)
    {
        var providers = AddressCube.OfProviders(fabric).ToList();
        if (Make([.. providers, .. AddressCube.OfHostMemory(fabric)], widestSingle) is { } apart)
        {
            apart.KeepsMemoryApart = true;
            return apart;
        }

        return Make(providers, widestSingle);
    }

    /// <summary>Address bits that one level needs.</summary>
    /// <param name="fabric">The providers, and where memory is; without memory, what a flag leaves to be told apart.</param>
    /// <param name="mostBits">Most bits that are of interest.</param>
    /// <returns>The number; null when it is larger.</returns>
    public static int? OneLevelBits(Fabric fabric, int mostBits) =>
        BitSelection.Fewest([.. AddressCube.OfProviders(fabric), .. AddressCube.OfHostMemory(fabric)], mostBits) is { } mask ? BitOperations.PopCount(mask) : null;

    private static BitDirectoryPlan? Make(List<AddressCube> cubes, int widestSingle)
    {
        if (BitSelection.Fewest(cubes, widestSingle) is { } mask)
        {
            var single = new BitDirectoryPlan(mask);
            single.Leaves.AddRange(Row(cubes, mask).Select(id => Math.Max(id, 0)));
            return single;
        }

        BitDirectoryPlan? best = null;
        var root = 0UL;
        foreach (var (bit, _) in BitSelection.GreedyBits(cubes, WidestRoot))
        {
            root |= bit;
            if (MakeTwoLevels(cubes, root, best?.Bytes ?? long.MaxValue) is { } plan)
            {
                best = plan;
            }
        }

        return best;
    }

    private static BitDirectoryPlan? MakeTwoLevels(List<AddressCube> cubes, ulong root, long mostBytes)
    {
        if (mostBytes <= BitNode.SizeBytes << BitOperations.PopCount(root))
        {
            return null;
        }

        var parts = AddressCube.Split(cubes, root);
        var rows = new (ulong Mask, int[] Row, int Needed)[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (BitSelection.TellingApart(parts[i] ?? [], WidestLeaf) is not { } mask)
            {
                return null;
            }

            var row = Row(parts[i] ?? [], mask);
            rows[i] = (mask, row, row.Count(id => id != RowPacking.Free));
        }

        var plan = new BitDirectoryPlan(root);
        var packing = new RowPacking();
        var nodes = new BitStep[parts.Length];
        foreach (var i in Enumerable.Range(0, rows.Length).OrderByDescending(i => rows[i].Needed))
        {
            nodes[i] = new BitStep(rows[i].Mask, packing.Add(rows[i].Row));
            if (((long)packing.Slots.Count * BarInfo.SizeBytes) + (nodes.LongLength * BitNode.SizeBytes) >= mostBytes)
            {
                return null;
            }
        }

        plan.Nodes.AddRange(nodes);
        plan.Leaves.AddRange(packing.Slots.Select(id => Math.Max(id, 0)));
        return plan;
    }

    /// <summary>Whose each slot is that some bits index; <see cref="RowPacking.Free"/> where nothing leads.</summary>
    private static int[] Row(List<AddressCube> cubes, ulong mask)
    {
        var row = new int[1 << BitOperations.PopCount(mask)];
        Array.Fill(row, RowPacking.Free);
        foreach (var cube in cubes)
        {
            foreach (var slot in cube.Slots(mask))
            {
                row[slot] = cube.Id;
            }
        }

        return row;
    }
}
