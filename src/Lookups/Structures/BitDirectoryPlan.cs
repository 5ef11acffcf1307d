using System.Numerics;

namespace Lookups.Structures;

/// <summary>
/// Plans a <see cref="BitDirectory"/>, or another table that is indexed so: one level where few slots suffice, else a root whose slots each
/// choose bits of their own, with the slots of all of them packed over each other. Runs at registration, so it may allocate and search.
/// Immutable, so that the plans to come may be made from it.
/// </summary>
internal sealed class BitDirectoryPlan
{
    private const int WidestRoot = 14;
    private const int WidestLeaf = 13;

    /// <summary>How much larger than it was when all of it was planned a directory may grow by and by.</summary>
    private const int MostGrowth = 2;

    private BitDirectoryPlan(ulong rootMask, BitStep[] nodes, ushort[] leaves)
    {
        RootMask = rootMask;
        Nodes = nodes;
        Leaves = leaves;
        PlannedBytes = Bytes;
    }

    /// <summary>The bits that index the root.</summary>
    public ulong RootMask { get; }

    /// <summary>The root of a directory of two levels; empty in one of one level.</summary>
    public BitStep[] Nodes { get; }

    /// <summary>Provider id of every slot; 0 where no provider leads.</summary>
    public ushort[] Leaves { get; }

    /// <summary>Whether no address of ordinary memory, as far as that is known, leads to a provider.</summary>
    public bool KeepsMemoryApart { get; private init; }

    /// <summary>Its size, or that of the plan that it was made from, when all was planned last.</summary>
    public long PlannedBytes { get; private init; }

    /// <summary>Its size.</summary>
    public long Bytes => (Nodes.LongLength * BitNode.SizeBytes) + (Leaves.LongLength * BarInfo.SizeBytes);

    /// <summary>
    /// The smallest plan with the fewest levels that keeps providers apart from each other and, where that can be had too, from
    /// ordinary memory; null when the providers need more than two levels.
    /// </summary>
    /// <param name="fabric">The providers, and where memory is.</param>
    /// <param name="widestSingle">Most bits of a directory of one level.</param>
    /// <param name="mayHaveTwoLevels">Whether two levels will do.</param>
    private static BitDirectoryPlan? Make(Fabric fabric, int widestSingle, bool mayHaveTwoLevels)
    {
        if (Make(AddressCube.Of(fabric, withHostMemory: true), widestSingle, mayHaveTwoLevels) is { } apart)
        {
            return apart.With(keepsMemoryApart: true, apart.Bytes);
        }

        return Make(AddressCube.Of(fabric, withHostMemory: false), widestSingle, mayHaveTwoLevels);
    }

    /// <summary>The plan that follows another one, or the first.</summary>
    /// <param name="before">The plan so far; null where there is none.</param>
    /// <param name="fabric">The providers, and where memory is.</param>
    /// <param name="widestSingle">Most bits of a directory of one level.</param>
    /// <param name="mayHaveTwoLevels">Whether two levels will do.</param>
    public static BitDirectoryPlan? After(BitDirectoryPlan? before, Fabric fabric, int widestSingle, bool mayHaveTwoLevels = true) =>
        before is null ? Make(fabric, widestSingle, mayHaveTwoLevels) : before.Follow(fabric, widestSingle, mayHaveTwoLevels);

    /// <summary>
    /// A plan for a fabric of which most is as it was: with the bits that were chosen before, and each row where it was, as far as these
    /// still serve; what does not is planned anew, and all of it when it has grown to more than twice what it was when all of it was
    /// planned last.
    /// </summary>
    /// <param name="fabric">The providers, and where memory is.</param>
    /// <param name="widestSingle">Most bits of a directory of one level.</param>
    /// <param name="mayHaveTwoLevels">Whether two levels will do.</param>
    private BitDirectoryPlan? Follow(Fabric fabric, int widestSingle, bool mayHaveTwoLevels)
    {
        var cubes = AddressCube.Of(fabric, KeepsMemoryApart);
        var next = (Nodes.Length == 0 ? FollowOneLevel(cubes, widestSingle) : FollowTwoLevels(cubes))?.With(KeepsMemoryApart, PlannedBytes);
        return next is not null && next.Bytes <= MostGrowth * PlannedBytes ? next : Make(fabric, widestSingle, mayHaveTwoLevels) ?? next;
    }

    /// <summary>Address bits that one level needs.</summary>
    /// <param name="fabric">The providers, and where memory is; without memory, what a flag leaves to be told apart.</param>
    /// <param name="mostBits">Most bits that are of interest.</param>
    /// <returns>The number; null when it is larger.</returns>
    public static int? OneLevelBits(Fabric fabric, int mostBits) =>
        BitSelection.Fewest(AddressCube.Of(fabric, withHostMemory: true), mostBits) is { } mask ? BitOperations.PopCount(mask) : null;

    private BitDirectoryPlan With(bool keepsMemoryApart, long plannedBytes) =>
        new(RootMask, Nodes, Leaves) { KeepsMemoryApart = keepsMemoryApart, PlannedBytes = plannedBytes };

    private static BitDirectoryPlan? Make(AddressCube[] cubes, int widestSingle, bool mayHaveTwoLevels)
    {
        if (BitSelection.Fewest(cubes, widestSingle) is { } mask)
        {
            return OneLevel(cubes, mask);
        }

        BitDirectoryPlan? best = null;
        var root = 0UL;
        foreach (var bit in mayHaveTwoLevels ? BitSelection.GreedyBits(cubes, WidestRoot) : [])
        {
            root |= bit;
            best = TwoLevels(cubes, root, best?.Bytes ?? long.MaxValue) ?? best;
        }

        return best;
    }

    private static BitDirectoryPlan? OneLevel(AddressCube[] cubes, ulong mask)
    {
        var row = new int[1 << BitOperations.PopCount(mask)];
        return TryFill(row, cubes, mask) ? new BitDirectoryPlan(mask, [], Array.ConvertAll(row, id => (ushort)Math.Max(id, 0))) : null;
    }

    /// <summary>The same bits, or those and some more.</summary>
    private BitDirectoryPlan? FollowOneLevel(AddressCube[] cubes, int widest) =>
        OneLevel(cubes, RootMask) ?? (BitSelection.TellingApart(cubes, widest, first: RootMask) is { } more ? OneLevel(cubes, more) : null);

    private static BitDirectoryPlan? TwoLevels(AddressCube[] cubes, ulong root, long mostBytes)
    {
        if (mostBytes <= BitNode.SizeBytes << BitOperations.PopCount(root))
        {
            return null;
        }

        var parts = new CubesBySlot(cubes, root);

        // What fails does so where most must be told apart.
        if (BitSelection.TellingApart(parts[parts.Fullest], WidestLeaf) is null)
        {
            return null;
        }

        var rows = new PlannedRow[parts.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            if (PlannedRow.Of(i, parts[i]) is not { } row)
            {
                return null;
            }

            rows[i] = row;
        }

        var packing = new RowPacking();
        var nodes = new BitStep[parts.Count];
        foreach (var row in rows.OrderByDescending(row => row.Needed))
        {
            nodes[row.Node] = new BitStep(row.Mask, packing.Add(row.Ids));
            if (((long)packing.Count * BarInfo.SizeBytes) + (nodes.LongLength * BitNode.SizeBytes) >= mostBytes)
            {
                return null;
            }
        }

        return new BitDirectoryPlan(root, nodes, packing.Owners());
    }

    /// <summary>The same root, and the same bits and place for each row that agrees with what lay there; the others after them.</summary>
    private BitDirectoryPlan? FollowTwoLevels(AddressCube[] cubes)
    {
        var parts = new CubesBySlot(cubes, RootMask);
        var packing = new RowPacking();
        var nodes = new BitStep[parts.Count];
        var others = new List<PlannedRow>();
        var scratch = new int[1 << WidestLeaf];
        for (var i = 0; i < nodes.Length; i++)
        {
            var (mask, first) = nodes[i] = Nodes[i];
            var row = scratch.AsSpan(0, 1 << BitOperations.PopCount(mask));
            var isTold = TryFill(row, parts[i], mask);
            if (isTold && IsAsBefore(row, first))
            {
                packing.TryPut(row, first);
            }
            else if ((isTold ? new PlannedRow(i, mask, row.ToArray()) : PlannedRow.Of(i, parts[i])) is { } planned)
            {
                others.Add(planned);
            }
            else
            {
                return null;
            }
        }

        foreach (var row in others.OrderByDescending(row => row.Needed))
        {
            var isInPlace = row.Mask == nodes[row.Node].Mask && packing.TryPut(row.Ids, nodes[row.Node].FirstSlot);
            nodes[row.Node] = isInPlace ? nodes[row.Node] : new BitStep(row.Mask, packing.Add(row.Ids));
        }

        return new BitDirectoryPlan(RootMask, nodes, packing.Owners());
    }

    /// <summary>Whether all that a row needs was there: such rows cannot be in each other's way.</summary>
    private bool IsAsBefore(ReadOnlySpan<int> row, int first)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] != RowPacking.Free && row[i] != Leaves[first + i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Says whose each slot is that some bits index, <see cref="RowPacking.Free"/> where nothing leads; false where the bits do not tell
    /// two apart.
    /// </summary>
    private static bool TryFill(Span<int> row, ReadOnlySpan<AddressCube> cubes, ulong mask)
    {
        row.Fill(RowPacking.Free);
        foreach (ref readonly var cube in cubes)
        {
            foreach (var slot in cube.Slots(mask))
            {
                if (row[slot] != RowPacking.Free && row[slot] != cube.Id)
                {
                    return false;
                }

                row[slot] = cube.Id;
            }
        }

        return true;
    }

    /// <summary>The row of a node: its bits, and whose each slot is that they index.</summary>
    private readonly record struct PlannedRow(int Node, ulong Mask, int[] Ids)
    {
        /// <summary>Slots that somebody needs.</summary>
        public int Needed { get; } = Ids.Length - Ids.AsSpan().Count(RowPacking.Free);

        public static PlannedRow? Of(int node, ReadOnlySpan<AddressCube> cubes)
        {
            if (BitSelection.TellingApart(cubes, WidestLeaf) is not { } mask)
            {
                return null;
            }

            var row = new int[1 << BitOperations.PopCount(mask)];
            TryFill(row, cubes, mask);
            return new PlannedRow(node, mask, row);
        }
    }
}
