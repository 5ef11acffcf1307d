using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>
/// An augmented red-black tree of intervals, node for node as the kernel's <c>lib/interval_tree.c</c> builds it: a colour in the parent
/// pointer, the subtree's last address in each node, a pointer to the leftmost node.
/// </summary>
/// <remarks>
/// Insertion rebalances as a <see cref="RedBlackTree"/>, with the augmentation of Cormen et al., chapter 14.3, that
/// <c>include/linux/interval_tree_generic.h</c> uses (Linux 6.18). A lookup is O(log n) dependent loads, one line per node touched. A
/// kernel embeds its node in what it finds, by container_of; so here a node ends with the provider's entry, whose start and length stand
/// for the interval: 64 bytes, one line.
/// </remarks>
public readonly unsafe struct IntervalTree : IDisposable
{
    [StructLayout(LayoutKind.Sequential, Size = LineSet.LineBytes)]
    private struct Node : IRedBlackAugment
    {
        public RedBlackNode Links;
        public ulong SubtreeLast;
        public BarInfo Info;

        public readonly ulong Last => Info.Start + (Info.Bytes - 1);

        public readonly Node* Right => (Node*)Links.Right;

        public readonly Node* Left => (Node*)Links.Left;

        public static void Rotated(RedBlackNode* node, RedBlackNode* child)
        {
            ((Node*)child)->SubtreeLast = ((Node*)node)->SubtreeLast;
            ((Node*)node)->SubtreeLast = LastOf((Node*)node);
        }
    }

    private readonly Node* root;
    private readonly Node* leftmost;
    private readonly AlignedMemory memory;

    /// <summary>Inserts intervals in the order given; they may overlap and nest.</summary>
    /// <param name="intervals">The intervals, none empty.</param>
    public IntervalTree(ReadOnlySpan<BarInfo> intervals)
    {
        memory = AlignedMemory.Allocate((nuint)intervals.Length, out Node* nodes);
        RedBlackNode* top = null;
        for (var i = 0; i < intervals.Length; i++)
        {
            var node = nodes + i;
            node->Info = intervals[i];
            node->SubtreeLast = node->Last;
            Insert(&top, node);
        }

        root = (Node*)top;
        leftmost = root;
        while (leftmost != null && leftmost->Left != null)
        {
            leftmost = leftmost->Left;
        }
    }

    /// <summary>Size of the nodes in bytes: 64 per provider.</summary>
    public nuint Bytes => memory.Bytes;

    /// <summary>The provider an address lies in: the first interval from the left that holds it.</summary>
    /// <param name="physAddr">A physical address.</param>
    /// <param name="nobody">The entry to return when there is none.</param>
    /// <param name="watch">The observer.</param>
    /// <returns>The entry in its node, or <paramref name="nobody"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public BarInfo* Find<TWatch>(ulong physAddr, BarInfo* nobody, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var node = root;
        if (node == null)
        {
            return nobody;
        }

        watch.Load(&node->SubtreeLast);
        watch.Load(&leftmost->Info.Start);
        if (node->SubtreeLast < physAddr || leftmost->Info.Start > physAddr)
        {
            return nobody;
        }

        while (true)
        {
            // Here the subtree ends at or after the address, so a match, if any, is the leftmost one on the left.
            watch.Load(node, sizeof(Node));
            var left = node->Left;
            if (left != null)
            {
                watch.Load(&left->SubtreeLast);
            }

            if (left != null && physAddr <= left->SubtreeLast)
            {
                node = left;
                continue;
            }

            if (node->Info.Start > physAddr)
            {
                return nobody;
            }

            if (node->Info.Contains(physAddr))
            {
                return &node->Info;
            }

            node = node->Right;
            if (node != null)
            {
                watch.Load(&node->SubtreeLast);
            }

            if (node == null || physAddr > node->SubtreeLast)
            {
                return nobody;
            }
        }
    }

    /// <summary>Checks order, colours, black heights and augmentation of the whole tree.</summary>
    /// <returns>Number of nodes.</returns>
    /// <exception cref="InvalidOperationException">The tree is broken.</exception>
    public int CheckInvariants()
    {
        RedBlackTree.CheckColours((RedBlackNode*)root, null);
        return CountChecked(root);
    }

    /// <summary>Frees the nodes.</summary>
    public void Dispose() => memory?.Dispose();

    private static int CountChecked(Node* node)
    {
        if (node == null)
        {
            return 0;
        }

        var sound = node->SubtreeLast == LastOf(node)
            && (node->Left == null || node->Left->Info.Start <= node->Info.Start)
            && (node->Right == null || node->Right->Info.Start >= node->Info.Start);
        return sound
            ? 1 + CountChecked(node->Left) + CountChecked(node->Right)
            : throw new InvalidOperationException($"Node at 0x{node->Info.Start:x} breaks the tree.");
    }

    private static void Insert(RedBlackNode** root, Node* node)
    {
        Node* parent = null;
        var link = root;
        while (*link != null)
        {
            parent = (Node*)*link;
            parent->SubtreeLast = Math.Max(parent->SubtreeLast, node->Last);
            link = node->Info.Start < parent->Info.Start ? &parent->Links.Left : &parent->Links.Right;
        }

        RedBlackTree.Insert<Node>(root, (RedBlackNode*)parent, link, (RedBlackNode*)node);
    }

    private static ulong LastOf(Node* node) => Math.Max(node->Last, Math.Max(
        node->Left == null ? 0 : node->Left->SubtreeLast,
        node->Right == null ? 0 : node->Right->SubtreeLast));
}
