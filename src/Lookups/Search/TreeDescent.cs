using System.Runtime.CompilerServices;

namespace Lookups.Search;

/// <summary>The way down a <see cref="SearchTree{TProbe}"/> whose number of levels is known: no loop, all offsets constants.</summary>
/// <typeparam name="TProbe">Keys and how they are compared.</typeparam>
/// <typeparam name="TLevels">1 to 4 levels.</typeparam>
internal readonly unsafe struct TreeDescent<TProbe, TLevels>(byte* nodes, BarInfo* entries, KeyScale scale) : ICandidateSearch
    where TProbe : struct, INodeProbe<TProbe>
    where TLevels : struct, ILevels
{
    /// <summary>A node's number is kept times 8, so that addressing modes multiply by the rest: 8 more for its bytes, 2 for its keys.</summary>
    private const int NumberShift = 3;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var probe = TProbe.Of(physAddr, scale);
        nint at = 0;
        if (TLevels.Count > 1)
        {
            at = Count(probe, 0, at, watch) << (NumberShift - TProbe.CountShift);
        }

        if (TLevels.Count > 2)
        {
            at = Count(probe, 1, at, watch) << (NumberShift - TProbe.CountShift);
        }

        if (TLevels.Count > 3)
        {
            at = Count(probe, TProbe.IsCompressed ? 17 : 9, at, watch) << (NumberShift - TProbe.CountShift);
        }

        var rank = Count(probe, FirstLeaf, at, watch);
        var entry = (BarInfo*)((byte*)entries + (rank << (5 - TProbe.CountShift)));
        watch.Load(entry, BarInfo.SizeBytes);
        return ref *entry;
    }

    /// <summary>The loop over bios; a method of its own, since the JIT inlines only so much into one.</summary>
    /// <param name="self">The descent, by value so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Search(TreeDescent<TProbe, TLevels> self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        BatchLoop.Search(self, bios, mapped);

    /// <summary>The loop over bios of which only those with a tag are searched.</summary>
    /// <param name="self">The descent, by value so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void SearchFlagged(TreeDescent<TProbe, TLevels> self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        BatchLoop.SearchFlagged(self, bios, mapped);

    /// <summary>Number of nodes above the leaves; spelled out, as is the rest here, since the JIT inlines only so many calls.</summary>
    private static int FirstLeaf
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TLevels.Count == 1 ? 0 : TLevels.Count == 2 ? 1 : TLevels.Count == 3 ? (TProbe.IsCompressed ? 17 : 9) : (TProbe.IsCompressed ? 273 : 73);
    }

    /// <summary>The keys of a level that are below the address, given the node in which they end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nint Count<TWatch>(TProbe probe, int firstNode, nint at, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var node = nodes + (at * 8) + (firstNode * 64);
        watch.Load(node, 64);
        return (at << (TProbe.IsCompressed ? 1 + TProbe.CountShift : TProbe.CountShift)) + probe.CountBelow(node);
    }
}
