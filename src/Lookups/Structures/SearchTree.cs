using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>
/// A static B+ tree over the starts of the regions. A node has 64 bytes, and a search compares all its keys at once. The count in a leaf is
/// the region's rank, and the entries lie in order of rank.
/// </summary>
/// <remarks>
/// <para>Algorithmica, "Static B-trees" (S+ tree), and Slingerland, "Static search trees: 40x faster than binary search" (2024).</para>
/// <para>An inner node leaves its last key unused: as many children as a leaf has keys makes a child's number a shift and an addition,
/// and the counts that are measured (256, 4096) need no more levels for it. Inner levels are allocated whole, so that where a level
/// starts is a constant in the instruction. What is stored is one less than the start and compared as signed, so that no address
/// whatsoever is above the padding.</para>
/// <para>O(log n) to the base 8 or 16 dependent loads, one line per level, then the entry's.</para>
/// </remarks>
/// <typeparam name="TProbe">The keys and their comparison.</typeparam>
public readonly unsafe struct SearchTree<TProbe> : IAddressSearch<SearchTree<TProbe>>
    where TProbe : struct, INodeProbe<TProbe>
{
    private readonly byte* nodes;
    private readonly BarInfo* entries;
    private readonly KeyScale scale;
    private readonly int levels;
    private readonly AlignedMemory nodeMemory;
    private readonly AlignedMemory entryMemory;

    private SearchTree(ProviderTable providers, uint[] ids, KeyScale scale)
    {
        this.scale = scale;
        entryMemory = RankedEntries.Copy(providers, ids, out entries);
        levels = NodeMath<TProbe>.LevelsFor(ids.Length);
        var leaves = (Math.Max(ids.Length, 1) + NodeMath<TProbe>.Keys - 1) / NodeMath<TProbe>.Keys;
        var firstLeaf = NodeMath<TProbe>.FirstNode(levels - 1);
        nodeMemory = AlignedMemory.Allocate((nuint)((firstLeaf + leaves) * NodeMath<TProbe>.NodeBytes), out nodes);
        for (var level = 0; level < levels - 1; level++)
        {
            FillInner(level);
        }

        for (var i = 0; i < leaves * NodeMath<TProbe>.Keys; i++)
        {
            Put((firstLeaf * NodeMath<TProbe>.Keys) + i, i);
        }
    }

    /// <inheritdoc/>
    public static SearchInfo Info => TProbe.Info;

    /// <inheritdoc/>
    public nuint FootprintBytes => nodeMemory.Bytes + entryMemory.Bytes;

    /// <inheritdoc/>
    public static SearchTree<TProbe> Build(Fabric fabric, out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(fabric);
        refusal = null;
        var providers = fabric.Providers;
        var ids = providers.IdsByAddress();
        var scale = TProbe.IsCompressed ? KeyScale.Fit(providers, ids, out refusal) : default;
        return refusal is null ? new SearchTree<TProbe>(providers, ids, scale) : default;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var probe = TProbe.Of(physAddr, scale);
        nint at = 0;
        nint first = 0;
        for (var level = 1; level < levels; level++)
        {
            var node = nodes + ((first + at) * NodeMath<TProbe>.NodeBytes);
            watch.Load(node, NodeMath<TProbe>.NodeBytes);
            at = (at * NodeMath<TProbe>.Keys) + (probe.CountBelow(node) >> TProbe.CountShift);
            first = (first * NodeMath<TProbe>.Keys) + 1;
        }

        var leaf = nodes + ((first + at) * NodeMath<TProbe>.NodeBytes);
        watch.Load(leaf, NodeMath<TProbe>.NodeBytes);
        var entry = entries + (at * NodeMath<TProbe>.Keys) + (probe.CountBelow(leaf) >> TProbe.CountShift);
        return ref *entry;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll<TUse>(SearchTree<TProbe> self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TUse : struct, ISearchUse
    {
        switch (self.levels)
        {
            case 1: TreeDescent<TProbe, One>.ResolveAll<TUse>(self.At<One>(), bios, mapped); break;
            case 2: TreeDescent<TProbe, Two>.ResolveAll<TUse>(self.At<Two>(), bios, mapped); break;
            case 3: TreeDescent<TProbe, Three>.ResolveAll<TUse>(self.At<Three>(), bios, mapped); break;
            case 4: TreeDescent<TProbe, Four>.ResolveAll<TUse>(self.At<Four>(), bios, mapped); break;
            default: SearchLoop.Resolve<SearchTree<TProbe>, TUse>(self, bios, mapped); break;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        nodeMemory?.Dispose();
        entryMemory?.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TreeDescent<TProbe, TLevels> At<TLevels>() where TLevels : struct, ILevels => new(nodes, entries, scale);

    /// <summary>A key of an inner node is the first key of the leftmost leaf below the child to its right.</summary>
    private void FillInner(int level)
    {
        var keys = NodeMath<TProbe>.Keys;
        var first = NodeMath<TProbe>.FirstNode(level);
        var ranksPerChild = (long)Math.Pow(keys, levels - 1 - level);
        for (var i = 0L; i < (NodeMath<TProbe>.FirstNode(level + 1) - first) * (long)keys; i++)
        {
            Put((first * keys) + i, i % keys == keys - 1 ? long.MaxValue : (i + 1) * ranksPerChild);
        }
    }

    private void Put(long slot, long rank)
    {
        var isPadding = (ulong)rank >= (entryMemory.Bytes / BarInfo.SizeBytes) - 1;
        var start = isPadding ? 0 : entries[rank + 1].Start;
        if (TProbe.IsCompressed)
        {
            ((int*)nodes)[slot] = isPadding ? int.MaxValue : scale.Key(start) - 1;
        }
        else
        {
            ((long*)nodes)[slot] = isPadding ? long.MaxValue : (long)start - 1;
        }
    }

    private readonly struct One : ILevels
    {
        public static int Count => 1;
    }

    private readonly struct Two : ILevels
    {
        public static int Count => 2;
    }

    private readonly struct Three : ILevels
    {
        public static int Count => 3;
    }

    private readonly struct Four : ILevels
    {
        public static int Count => 4;
    }
}
