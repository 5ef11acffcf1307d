using System.Runtime.InteropServices;

namespace Lookups.Structures;

/// <summary>A node of a maple tree, <c>struct maple_range_64</c>: 256 bytes, 15 pivots and 16 slots, aligned to its size.</summary>
/// <remarks>
/// Slot i holds what lies above pivot i - 1 and up to pivot i. A pointer to a node carries the node's type in bits that the
/// alignment leaves free (include/linux/maple_tree.h, Linux 6.18).
/// </remarks>
[StructLayout(LayoutKind.Sequential, Size = SizeBytes)]
internal unsafe struct MapleNode
{
    public const int SizeBytes = 256;
    public const int Pivots = 15;
    public const int Slots = 16;

    private const ulong NodeMask = SizeBytes - 1;
    private const int TypeShift = 3;
    private const ulong TypeMask = 15;
    private const ulong FirstInnerType = 2;
    private const ulong NodeBit = 4;

    public ulong Parent;
    public fixed ulong Pivot[Pivots];
    public fixed ulong Slot[Slots];

    /// <summary>A pointer to a node, as <c>mt_mk_node</c> makes it: maple_leaf_64 is type 1, maple_range_64 type 2.</summary>
    public static ulong Encode(MapleNode* node, bool isLeaf) =>
        (ulong)node | ((FirstInnerType - (isLeaf ? 1UL : 0)) << TypeShift) | NodeBit;

    /// <summary>As <c>mte_to_node</c>.</summary>
    public static MapleNode* Decode(ulong encoded) => (MapleNode*)(encoded & ~NodeMask);

    /// <summary>As <c>mte_is_leaf</c>.</summary>
    public static bool IsLeaf(ulong encoded) => ((encoded >> TypeShift) & TypeMask) < FirstInnerType;

    /// <summary>As <c>ma_dead_node</c>: a node that was replaced is its own parent.</summary>
    public static bool IsDead(MapleNode* node) => (node->Parent & ~NodeMask) == (ulong)node;
}
