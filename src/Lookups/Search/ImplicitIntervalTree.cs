using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups.Memory;

namespace Lookups.Search;

/// <summary>
/// An augmented interval tree without pointers: intervals sorted by start, where the place in the array says what is above and below,
/// each with the last address of its subtree. Intervals may overlap and nest.
/// </summary>
/// <remarks>
/// Heng Li, cgranges (2019), and <c>IITree.h</c> there. The node at index i is on the level of its trailing ones; its children are half
/// a subtree away on both sides, and a child beyond the end of the array stands for what is left of it. Below level
/// <see cref="ScanLevel"/> a scan is cheaper than the way down. O(log n) dependent loads, one 32 B node per level.
/// </remarks>
public readonly unsafe struct ImplicitIntervalTree : IDisposable
{
    private const int ScanLevel = 2;
    private const int MostLevels = 33;

    [StructLayout(LayoutKind.Sequential, Size = 32)]
    private struct Node
    {
        public ulong Start;
        public ulong Last;
        public ulong SubtreeLast;
        public uint Id;

        public readonly bool Holds(ulong address) => address - Start <= Last - Start;
    }

    private readonly Node* nodes;
    private readonly nint count;
    private readonly int rootLevel;
    private readonly AlignedMemory memory;

    /// <summary>Sorts the intervals and augments them.</summary>
    /// <param name="intervals">The intervals, none empty, in any order; the first gets id 1.</param>
    public ImplicitIntervalTree(ReadOnlySpan<MemoryRange> intervals)
    {
        var sorted = intervals.ToArray();
        var ids = new uint[sorted.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = (uint)i + 1;
        }

        Array.Sort(sorted, ids, Comparer<MemoryRange>.Create((a, b) => a.Start.CompareTo(b.Start)));
        count = sorted.Length;
        memory = AlignedMemory.Allocate((nuint)count, out nodes);
        for (var i = 0; i < sorted.Length; i++)
        {
            var last = sorted[i].Start + (sorted[i].Bytes - 1);
            nodes[i] = new Node { Start = sorted[i].Start, Last = last, SubtreeLast = last, Id = ids[i] };
        }

        rootLevel = count == 0 ? 0 : BitOperations.Log2((nuint)count);
        Augment();
    }

    /// <summary>Size of the nodes in bytes: 32 per interval.</summary>
    public nuint Bytes => memory.Bytes;

    /// <summary>The first interval from the left that holds an address.</summary>
    /// <typeparam name="TWatch">What is told of the loads.</typeparam>
    /// <param name="address">The address.</param>
    /// <param name="watch">The watch.</param>
    /// <returns>Its id, 0 when there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Find<TWatch>(ulong address, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var level = rootLevel;
        var at = ((nint)1 << level) - 1;
        for (; level > ScanLevel; level--)
        {
            var half = (nint)1 << (level - 1);
            var left = at - half;
            if (left < count)
            {
                watch.Load(&nodes[left].SubtreeLast);
            }

            if (left >= count || nodes[left].SubtreeLast >= address)
            {
                // If the left subtree ends at or after the address, so does all that could hold it on the right start after it.
                at = left;
                continue;
            }

            if (at >= count)
            {
                return 0;
            }

            watch.Load(nodes + at, sizeof(Node));
            if (nodes[at].Start > address)
            {
                return 0;
            }

            if (nodes[at].Last >= address)
            {
                return nodes[at].Id;
            }

            at += half;
        }

        var end = Math.Min(at + ((nint)1 << level), count);
        for (var i = at - (((nint)1 << level) - 1); i < end; i++)
        {
            watch.Load(nodes + i, sizeof(Node));
            if (nodes[i].Start > address)
            {
                return 0;
            }

            if (nodes[i].Last >= address)
            {
                return nodes[i].Id;
            }
        }

        return 0;
    }

    /// <summary>Reports every interval that holds an address, in ascending order of start. O(log n + found).</summary>
    /// <param name="address">The address.</param>
    /// <param name="ids">Receives the ids.</param>
    public void FindAll(ulong address, ICollection<uint> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var open = stackalloc (nint At, int Level, bool LeftDone)[2 * MostLevels];
        var depth = 0;
        open[depth++] = (((nint)1 << rootLevel) - 1, rootLevel, false);
        while (depth > 0)
        {
            var (at, level, leftDone) = open[--depth];
            if (level <= ScanLevel)
            {
                Scan(at, level, address, ids);
                continue;
            }

            var half = (nint)1 << (level - 1);
            if (!leftDone)
            {
                open[depth++] = (at, level, true);
                if (at - half >= count || nodes[at - half].SubtreeLast >= address)
                {
                    open[depth++] = (at - half, level - 1, false);
                }
            }
            else if (at < count && nodes[at].Start <= address)
            {
                if (nodes[at].Holds(address))
                {
                    ids.Add(nodes[at].Id);
                }

                open[depth++] = (at + half, level - 1, false);
            }
        }
    }

    /// <summary>Frees the nodes.</summary>
    public void Dispose() => memory?.Dispose();

    private void Scan(nint at, int level, ulong address, ICollection<uint> ids)
    {
        var end = Math.Min(at + ((nint)1 << level), count);
        for (var i = at - (((nint)1 << level) - 1); i < end && nodes[i].Start <= address; i++)
        {
            if (nodes[i].Holds(address))
            {
                ids.Add(nodes[i].Id);
            }
        }
    }

    /// <summary>Level by level: a subtree ends where the last of its node and its children's subtrees does.</summary>
    private void Augment()
    {
        if (count == 0)
        {
            return;
        }

        // What stands for the last node's ancestors beyond the end: the rightmost subtree that is not complete.
        var edge = (count - 1) & ~(nint)1;
        var edgeLast = nodes[edge].SubtreeLast;
        for (var level = 1; (nint)1 << level <= count; level++)
        {
            var half = (nint)1 << (level - 1);
            for (var i = (2 * half) - 1; i < count; i += 4 * half)
            {
                var right = i + half < count ? nodes[i + half].SubtreeLast : edgeLast;
                nodes[i].SubtreeLast = Math.Max(nodes[i].Last, Math.Max(nodes[i - half].SubtreeLast, right));
            }

            edge = ((edge >> level) & 1) != 0 ? edge - half : edge + half;
            if (edge < count)
            {
                edgeLast = Math.Max(edgeLast, nodes[edge].SubtreeLast);
            }
        }
    }
}
