using System.Numerics;

namespace Lookups.Structures;

/// <summary>
/// Plans a <see cref="BitDirectory"/>, or another table with the same index: one level where few slots are enough, else a root whose slots
/// each choose their own bits, with the slots of all of them packed over each other. Runs at registration, so it may allocate and search.
/// Immutable, so that later plans can be made from it.
/// </summary>
/// <param name="RootMask">The bits that index the root.</param>
/// <param name="Nodes">The root of a directory of two levels; empty for one level.</param>
/// <param name="Leaves">Provider id of every slot; 0 where no provider leads.</param>
internal sealed record BitDirectoryPlan(ulong RootMask, BitStep[] Nodes, ushort[] Leaves)
{
    private const int WidestRoot = 14;
    private const int WidestLeaf = 13;

    /// <summary>Largest growth of a directory relative to its size at the last full planning.</summary>
    private const int MostGrowth = 2;

    /// <summary>Whether no address of ordinary memory, as far as that is known, leads to a provider.</summary>
    public bool KeepsMemoryApart { get; private init; }

    /// <summary>Size at the last full planning, of this plan or of the plan that it was made from.</summary>
    public long PlannedBytes => PlannedBefore ?? Bytes;

    /// <summary>Its size.</summary>
    public long Bytes => (Nodes.LongLength * BitNode.SizeBytes) + (Leaves.LongLength * BarInfo.SizeBytes);

    private long? PlannedBefore { get; init; }

    /// <summary>
    /// The plan that follows an existing one, or the first plan. It keeps the chosen bits and the position of each row where they still
    /// serve, and plans the rest anew. It plans everything anew when the directory has grown to more than twice its size at the last full
    /// planning.
    /// </summary>
    /// <param name="before">The existing plan; null when there is none.</param>
    /// <param name="fabric">The providers, and where memory is.</param>
    /// <param name="widestSingle">Most bits of a directory of one level.</param>
    /// <param name="mayHaveTwoLevels">Whether two levels are allowed.</param>
    public static BitDirectoryPlan? After(BitDirectoryPlan? before, Fabric fabric, int widestSingle, bool mayHaveTwoLevels = true)
    {
        var next = before?.Follow(AddressCube.Of(fabric, before.KeepsMemoryApart), widestSingle);
        var mustReplan = next is null || next.Bytes > MostGrowth * next.PlannedBytes;
        return mustReplan ? Make(fabric, widestSingle, mayHaveTwoLevels) ?? next : next;
    }

    private BitDirectoryPlan? Follow(AddressCube[] cubes, int widestSingle)
    {
        var next = Nodes.Length == 0 ? FollowOneLevel(cubes, widestSingle) : FollowTwoLevels(cubes);
        return next is null ? null : next with { KeepsMemoryApart = KeepsMemoryApart, PlannedBefore = PlannedBytes };
    }

    /// <summary>
    /// The smallest plan with the fewest levels that keeps providers apart from each other and, where possible, from ordinary memory; null
    /// when the providers need more than two levels.
    /// </summary>
    private static BitDirectoryPlan? Make(Fabric fabric, int widestSingle, bool mayHaveTwoLevels) =>
        Make(AddressCube.Of(fabric, withHostMemory: true), widestSingle, mayHaveTwoLevels) is { } apart
            ? apart with { KeepsMemoryApart = true }
            : Make(AddressCube.Of(fabric, withHostMemory: false), widestSingle, mayHaveTwoLevels);

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

    /// <summary>The same bits, or the same bits and some more.</summary>
    private BitDirectoryPlan? FollowOneLevel(AddressCube[] cubes, int widest) =>
        OneLevel(cubes, RootMask) ?? (BitSelection.TellingApart(cubes, widest, first: RootMask) is { } more ? OneLevel(cubes, more) : null);

    private static BitDirectoryPlan? TwoLevels(AddressCube[] cubes, ulong root, long mostBytes)
    {
        if (mostBytes <= BitNode.SizeBytes << BitOperations.PopCount(root))
        {
            return null;
        }

        var parts = new CubesBySlot(cubes, root);

        // Planning fails first in the part with the most cubes to tell apart.
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

    /// <summary>
    /// The same root; each row that agrees with the existing slots keeps its bits and position. The other rows come after them.
    /// </summary>
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

    /// <summary>Whether all slots that a row needs were there before: such rows cannot conflict.</summary>
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
    /// Finds the owner of each slot that some bits index, <see cref="RowPacking.Free"/> where nothing leads; false where the bits do not
    /// tell two owners apart.
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

    /// <summary>The row of a node: its bits, and the owner of each slot that they index.</summary>
    private readonly record struct PlannedRow(int Node, ulong Mask, int[] Ids)
    {
        /// <summary>Number of slots in use.</summary>
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
