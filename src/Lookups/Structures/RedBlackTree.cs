using System.Runtime.InteropServices;

namespace Lookups.Structures;

/// <summary>The first fields of every red-black node: 24 bytes, with the colour in the parent pointer, as <c>struct rb_node</c>.</summary>
[StructLayout(LayoutKind.Sequential, Size = 24)]
internal unsafe struct RedBlackNode
{
    public const nuint Black = 1;

    public nuint ParentAndColour;
    public RedBlackNode* Right;
    public RedBlackNode* Left;

    public readonly RedBlackNode* Parent => (RedBlackNode*)(ParentAndColour & ~Black);

    public readonly bool IsRed => (ParentAndColour & Black) == 0;
}

/// <summary>Data about subtrees that a tree keeps in its nodes.</summary>
internal unsafe interface IRedBlackAugment
{
    /// <summary>A child took its parent's position: update the subtree data of both.</summary>
    /// <param name="node">The former parent.</param>
    /// <param name="child">The former child.</param>
    static abstract void Rotated(RedBlackNode* node, RedBlackNode* child);
}

/// <summary>A tree without subtree data, as the kernel's <c>dummy_rotate</c>.</summary>
internal readonly unsafe struct NotAugmented : IRedBlackAugment
{
    public static void Rotated(RedBlackNode* node, RedBlackNode* child)
    {
        // There is no subtree data.
    }
}

/// <summary>
/// Links a node in and restores the red-black rules, as Cormen et al., "Introduction to Algorithms", chapter 13, and
/// <c>rb_link_node</c> with <c>rb_insert_augmented</c> in lib/rbtree.c (Linux 6.18) do. O(log n).
/// </summary>
internal static unsafe class RedBlackTree
{
    public static void Insert<TAugment>(RedBlackNode** root, RedBlackNode* parent, RedBlackNode** link, RedBlackNode* node)
        where TAugment : struct, IRedBlackAugment
    {
        node->ParentAndColour = (nuint)parent;
        *link = node;
        while (node->Parent is var above && above != null && above->IsRed)
        {
            var grandparent = above->Parent;
            var isLeft = grandparent->Left == above;
            var uncle = isLeft ? grandparent->Right : grandparent->Left;
            if (uncle != null && uncle->IsRed)
            {
                above->ParentAndColour |= RedBlackNode.Black;
                uncle->ParentAndColour |= RedBlackNode.Black;
                grandparent->ParentAndColour &= ~RedBlackNode.Black;
                node = grandparent;
                continue;
            }

            if (node == (isLeft ? above->Right : above->Left))
            {
                Rotate<TAugment>(root, above, toLeft: isLeft);
                var lifted = node;
                node = above;
                above = lifted;
            }

            Rotate<TAugment>(root, grandparent, toLeft: !isLeft);
            above->ParentAndColour |= RedBlackNode.Black;
            grandparent->ParentAndColour &= ~RedBlackNode.Black;
        }

        (*root)->ParentAndColour |= RedBlackNode.Black;
    }

    /// <summary>Checks links, colours and black heights below a node.</summary>
    /// <param name="node">The root, or null.</param>
    /// <param name="parent">Its parent, null for the root.</param>
    /// <returns>The black height.</returns>
    /// <exception cref="InvalidOperationException">The tree is broken.</exception>
    public static int CheckColours(RedBlackNode* node, RedBlackNode* parent)
    {
        if (node == null)
        {
            return 1;
        }

        var left = CheckColours(node->Left, node);
        var right = CheckColours(node->Right, node);
        var sound = node->Parent == parent && left == right && !(node->IsRed && (parent == null || parent->IsRed));
        return sound
            ? left + (node->IsRed ? 0 : 1)
            : throw new InvalidOperationException("Links or colours of a red-black tree are broken.");
    }

    /// <summary>Moves the node's child to the position of the node.</summary>
    private static void Rotate<TAugment>(RedBlackNode** root, RedBlackNode* node, bool toLeft)
        where TAugment : struct, IRedBlackAugment
    {
        var child = toLeft ? node->Right : node->Left;
        var inner = toLeft ? child->Left : child->Right;
        var parent = node->Parent;
        *(parent == null ? root : parent->Left == node ? &parent->Left : &parent->Right) = child;
        SetParent(child, parent);
        *(toLeft ? &child->Left : &child->Right) = node;
        SetParent(node, child);
        *(toLeft ? &node->Right : &node->Left) = inner;
        if (inner != null)
        {
            SetParent(inner, node);
        }

        TAugment.Rotated(node, child);
    }

    private static void SetParent(RedBlackNode* node, RedBlackNode* parent) =>
        node->ParentAndColour = (nuint)parent | (node->ParentAndColour & RedBlackNode.Black);
}
