using System.Numerics;

namespace Lookups.Structures;

/// <summary>
/// The plan of a trie over page numbers, without a layout: a first table over the top bits, then nodes of one fixed stride. Each node's
/// window starts where its pieces begin to differ, and higher bits are skipped, as in a Patricia trie: the comparison at the end of every
/// search catches addresses that differ in them. Runs at registration, so it may allocate and search.
/// </summary>
internal sealed class StrideTrie
{
    /// <summary>The id of a slot to which no region and no known memory leads: it may name any provider.</summary>
    public const int Nobody = -1;

    private readonly AddressPiece[] pieces;
    private readonly int stride;
    private readonly int mostLevels;

    private StrideTrie(AddressPiece[] pieces, int rootBits, int stride, int mostLevels)
    {
        this.pieces = pieces;
        this.stride = stride;
        this.mostLevels = mostLevels;
        var bits = BitOperations.Log2(Math.Max(ProviderTable.PageBytes, pieces.LastOrDefault().Last)) + 1;
        var shift = Math.Max(ProviderTable.PageShift, bits - rootBits);
        Root = new Node(shift, 1 << (bits - shift));
    }

    /// <summary>The first table.</summary>
    public Node Root { get; }

    /// <summary>Tables from the first to the deepest leaf.</summary>
    public int Levels { get; private set; } = 1;

    /// <summary>Nodes below the first table.</summary>
    public int Inner { get; private set; }

    /// <summary>Plans the trie of some pieces, no two of whose providers share a page.</summary>
    /// <param name="pieces">The pieces in order of address.</param>
    /// <param name="rootBits">Most bits of the first table.</param>
    /// <param name="stride">Bits of each node.</param>
    /// <param name="mostLevels">Maximum number of tables that a search may touch.</param>
    /// <returns>The trie; null when it would be deeper.</returns>
    public static StrideTrie? Make(AddressPiece[] pieces, int rootBits, int stride, int mostLevels)
    {
        var trie = new StrideTrie(pieces, rootBits, stride, mostLevels);
        return trie.Fill(trie.Root, 0, 0, pieces.Length, 1) ? trie : null;
    }

    private bool Fill(Node node, ulong first, int from, int to, int level)
    {
        Levels = Math.Max(Levels, level);
        for (var slot = 0; slot < node.Ids.Length; slot++)
        {
            var slotFirst = first + ((ulong)slot << node.Shift);
            var slotLast = slotFirst + ((1UL << node.Shift) - 1);
            while (from < to && pieces[from].Last < slotFirst)
            {
                from++;
            }

            var end = from;
            while (end < to && pieces[end].First <= slotLast)
            {
                end++;
            }

            if (OnlyOwner(from, end, node.Shift == ProviderTable.PageShift) is { } owner)
            {
                node.Ids[slot] = owner;
            }
            else if (level == mostLevels || (node.Children[slot] = Inside(slotFirst, slotLast, from, end, level + 1)) is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The owner of a block, if it has only one; in a page, a provider has priority over memory.</summary>
    private int? OnlyOwner(int from, int to, bool isPage)
    {
        var owner = Nobody;
        for (var i = from; i < to; i++)
        {
            if (owner == Nobody || (isPage && owner == 0))
            {
                owner = pieces[i].Id;
            }
            else if (pieces[i].Id != owner && !(isPage && pieces[i].Id == 0))
            {
                return null;
            }
        }

        return owner;
    }

    private Node? Inside(ulong blockFirst, ulong blockLast, int from, int to, int level)
    {
        var anchor = Math.Max(pieces[from].First, blockFirst);
        var differing = anchor ^ Math.Min(pieces[to - 1].Last, blockLast);
        var top = Math.Max(ProviderTable.PageShift, BitOperations.Log2(differing) - stride + 1);
        Inner++;
        for (var shift = top; shift >= ProviderTable.PageShift; shift--)
        {
            if (Told(blockFirst, blockLast, from, to, shift) is { } last)
            {
                Levels = Math.Max(Levels, level);
                return last;
            }
        }

        var node = new Node(top, 1 << stride);
        return Fill(node, anchor >> (top + stride) << (top + stride), from, to, level) ? node : null;
    }

    /// <summary>
    /// A node that tells all pieces of a block apart by one window, which may wrap around inside the block; null when it does not.
    /// </summary>
    private Node? Told(ulong blockFirst, ulong blockLast, int from, int to, int shift)
    {
        var node = new Node(shift, 1 << stride);
        var mask = (1UL << stride) - 1;
        for (var i = from; i < to; i++)
        {
            var granule = Math.Max(pieces[i].First, blockFirst) >> shift;
            var last = Math.Min(pieces[i].Last, blockLast) >> shift;
            for (last = Math.Min(last, granule + mask); granule <= last; granule++)
            {
                ref var owner = ref node.Ids[(int)(granule & mask)];
                if (owner != Nobody && owner != pieces[i].Id)
                {
                    return null;
                }

                owner = pieces[i].Id;
            }
        }

        return node;
    }

    /// <summary>A table: the window of bits that indexes it, and the target of each slot.</summary>
    internal sealed class Node
    {
        public Node(int shift, int slots)
        {
            Shift = shift;
            Ids = new int[slots];
            Children = new Node?[slots];
            Array.Fill(Ids, Nobody);
        }

        /// <summary>Position of the lowest bit of the window.</summary>
        public int Shift { get; }

        /// <summary>
        /// The window that indexes it, for a first table: an address above all regions wraps around, and the comparison refuses it.
        /// </summary>
        public BitWindow Window => new(Shift, BitOperations.Log2((uint)Ids.Length));

        /// <summary>The only provider of each slot that has no child; <see cref="Nobody"/> where nothing leads.</summary>
        public int[] Ids { get; }

        /// <summary>The next table of each slot, if there is one.</summary>
        public Node?[] Children { get; }
    }
}
