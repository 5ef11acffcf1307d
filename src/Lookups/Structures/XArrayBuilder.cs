using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>Stores ranges in any number of xarrays and then lays all their nodes out in one block.</summary>
/// <remarks>
/// Nodes are made as <c>xa_store_range</c>, <c>xas_create</c> and <c>xas_expand</c> make them (lib/xarray.c, Linux 6.18), except that
/// a lone entry at index 0 has a node too. Until the nodes are laid out, entries name them by number.
/// </remarks>
internal sealed unsafe class XArrayBuilder
{
    /// <summary>A node's number must not look like a sibling's offset.</summary>
    private const ulong FirstNumber = 4096;

    private readonly List<(int Shift, ulong[] Slots)> nodes = [];

    /// <summary>Stores one entry at every index of a range.</summary>
    /// <param name="head">The xarray's head, 0 when it is empty.</param>
    /// <param name="first">The first index.</param>
    /// <param name="last">The last index.</param>
    /// <param name="entry">A pointer or a value, not internal.</param>
    public void StoreRange(ref ulong head, ulong first, ulong last, ulong entry)
    {
        do
        {
            var (shift, siblings) = EntryAt(first, last);
            Store(ref head, first, shift, siblings, entry);
            first += (siblings + 1) << shift;
        }
        while (first <= last);
    }

    /// <summary>Lays the nodes out.</summary>
    /// <param name="heads">The heads of all xarrays; the call makes them point to the nodes.</param>
    /// <returns>The owner of the nodes.</returns>
    public AlignedMemory Finish(Span<ulong> heads)
    {
        var memory = AlignedMemory.Allocate<XArrayNode>((nuint)nodes.Count, out var first);
        for (var i = 0; i < nodes.Count; i++)
        {
            var (shift, slots) = nodes[i];
            var node = first + i;
            node->Shift = (byte)shift;
            for (var offset = 0; offset < slots.Length; offset++)
            {
                node->Slots[offset] = Placed(slots[offset], first);
                node->Count += slots[offset] == 0 ? (byte)0 : (byte)1;
                if (XArrayNode.IsNode(slots[offset]))
                {
                    first[Number(slots[offset])].Parent = node;
                    first[Number(slots[offset])].Offset = (byte)offset;
                }
            }
        }

        foreach (ref var head in heads)
        {
            head = Placed(head, first);
        }

        return memory;
    }

    /// <summary>The largest entry with which a range can begin: <c>xas_set_range</c>.</summary>
    private static (int Shift, ulong Siblings) EntryAt(ulong first, ulong last)
    {
        const ulong mask = XArrayNode.ChunkMask;
        var shift = 0;
        var siblings = last - first;
        var offset = mask;
        var index = first;
        while ((index & mask) == 0 && siblings >= mask && !(siblings == mask && offset < mask))
        {
            shift += XArrayNode.ChunkShift;
            if (offset == mask)
            {
                offset = siblings & mask;
            }

            siblings >>= XArrayNode.ChunkShift;
            index >>= XArrayNode.ChunkShift;
        }

        siblings = Math.Min(siblings, mask - (index & mask));
        return (shift, ((index + siblings + 1) << shift) - 1 > last ? siblings - 1 : siblings);
    }

    private static int Number(ulong entry) => (int)((entry - FirstNumber) >> 2);

    private static ulong Placed(ulong entry, XArrayNode* first) =>
        XArrayNode.IsNode(entry) ? XArrayNode.Encode(first + Number(entry)) : entry;

    private void Store(ref ulong head, ulong index, int order, ulong siblings, ulong entry)
    {
        var max = index | (((siblings + 1) << order) - 1);
        Expand(ref head, Math.Max(max, 1UL << order));
        var at = head;
        while (true)
        {
            var (shift, slots) = nodes[Number(at)];
            var offset = (int)(index >> shift) & XArrayNode.ChunkMask;
            if (shift == order)
            {
                slots[offset] = entry;
                slots.AsSpan(offset + 1, (int)siblings).Fill(XArrayNode.Sibling(offset));
                return;
            }

            if (slots[offset] == 0)
            {
                slots[offset] = Add(shift - XArrayNode.ChunkShift);
            }

            at = slots[offset];
        }
    }

    /// <summary>Adds nodes at the head until it covers an index.</summary>
    private void Expand(ref ulong head, ulong max)
    {
        if (head == 0)
        {
            var shift = 0;
            while (max >> shift > XArrayNode.ChunkMask)
            {
                shift += XArrayNode.ChunkShift;
            }

            head = Add(shift);
        }

        while (max >> nodes[Number(head)].Shift > XArrayNode.ChunkMask)
        {
            var above = Add(nodes[Number(head)].Shift + XArrayNode.ChunkShift);
            nodes[Number(above)].Slots[0] = head;
            head = above;
        }
    }

    private ulong Add(int shift)
    {
        nodes.Add((shift, new ulong[XArrayNode.ChunkMask + 1]));
        return FirstNumber + ((ulong)(nodes.Count - 1) << 2) + 2;
    }
}
