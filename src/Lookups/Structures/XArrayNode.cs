using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lookups.Structures;

/// <summary>A node of an xarray, <c>struct xa_node</c>: 576 bytes, 64 slots that begin at byte 40.</summary>
/// <remarks>
/// An entry whose low two bits are 10 is internal: a sibling's offset up to 62, or above 4096 a node (include/linux/xarray.h,
/// Linux 6.18). An entry that covers several slots is in the first of them, and the others name that one.
/// </remarks>
[StructLayout(LayoutKind.Sequential, Size = SizeBytes)]
internal unsafe struct XArrayNode
{
    public const int SizeBytes = 576;
    public const int ChunkShift = 6;
    public const int ChunkMask = (1 << ChunkShift) - 1;

    private const ulong Internal = 2;

    public byte Shift;
    public byte Offset;
    public byte Count;
    public byte ValueCount;
    public XArrayNode* Parent;
    public void* Array;
    public fixed ulong PrivateList[2];
    public fixed ulong Slots[ChunkMask + 1];

    /// <summary>As <c>xa_mk_node</c>.</summary>
    public static ulong Encode(XArrayNode* node) => (ulong)node | Internal;

    /// <summary>As <c>xa_mk_sibling</c>.</summary>
    public static ulong Sibling(int offset) => ((ulong)offset << 2) | Internal;

    /// <summary>As <c>xa_is_node</c>.</summary>
    public static bool IsNode(ulong entry) => (entry & 3) == Internal && entry > 4096;

    /// <summary>
    /// The entry of an xarray at an index: <c>xas_load</c> with its <c>xas_start</c> and <c>xas_descend</c>. O(levels); two lines per
    /// level, the node's first and the slot's, and a third where the slot is a sibling's.
    /// </summary>
    /// <param name="head">The xarray's head.</param>
    /// <param name="index">The index.</param>
    /// <param name="watch">The observer.</param>
    /// <returns>The entry, 0 when there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Load<TWatch>(ulong head, ulong index, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var entry = head;
        if (!IsNode(entry))
        {
            return index == 0 ? entry : 0;
        }

        var top = (XArrayNode*)(entry - Internal);
        watch.Load(&top->Shift, 1);
        if (index >> top->Shift > ChunkMask)
        {
            return 0;
        }

        do
        {
            var node = (XArrayNode*)(entry - Internal);
            watch.Load(&node->Shift, 1);
            var offset = (index >> node->Shift) & ChunkMask;
            watch.Load(&node->Slots[offset]);
            entry = node->Slots[offset];
            if ((entry & 3) == Internal && entry < Sibling(ChunkMask))
            {
                watch.Load(&node->Slots[entry >> 2]);
                entry = node->Slots[entry >> 2];
            }
        }
        while (IsNode(entry));

        return entry;
    }
}
