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
            at = Count(probe, 2, at, watch) << (NumberShift - TProbe.CountShift);
        }

        var entry = (BarInfo*)((byte*)entries + (Count(probe, TLevels.Count - 1, at, watch) << (5 - TProbe.CountShift)));
        watch.Load(entry, BarInfo.SizeBytes);
        return ref *entry;
    }

    /// <summary>The keys of a level that are below the address, given the node in which they end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nint Count<TWatch>(TProbe probe, int level, nint at, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var node = nodes + (at * 8) + (NodeMath<TProbe>.FirstNode(level) * NodeMath<TProbe>.NodeBytes);
        watch.Load(node, NodeMath<TProbe>.NodeBytes);
        return (at * ((NodeMath<TProbe>.Keys / 8) << TProbe.CountShift)) + probe.CountBelow(node);
    }
}
