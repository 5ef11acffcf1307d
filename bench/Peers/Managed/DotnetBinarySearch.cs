using System.Runtime.CompilerServices;
using Lookups;

namespace Bench.Peers.Managed;

/// <summary>
/// The search that a <see cref="SortedList{TKey, TValue}"/> uses: the list has no search for the preceding key, so this peer calls
/// <see cref="Array.BinarySearch{T}(T[], T)"/> over the starts. With one bit it searches for flagged bios only.
/// </summary>
internal readonly unsafe struct DotnetBinarySearch : IManagedPeer<DotnetBinarySearch>, ICandidateSearch<DotnetBinarySearch>
{
    private readonly BarInfo* infos;
    private readonly ulong[] starts;
    private readonly uint[] ids;
    private readonly bool isFlagged;

    private DotnetBinarySearch(Fabric fabric, bool isFlagged)
    {
        infos = fabric.Providers.Infos;
        ids = fabric.Providers.IdsByAddress();
        starts = new ulong[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            starts[i] = infos[ids[i]].Start;
        }

        this.isFlagged = isFlagged;
    }

    public static string Library => "Array.BinarySearch<ulong>";

    public static EncodingInfo Info { get; } = new()
    {
        Name = "dotnet-binary-search",
        Family = EncodingFamily.NoBits,
        TagBits = [0, 1],
        Summary = "Binary search of .NET over sorted starts.",
        Source = ".NET's base class library.",
        Cost = "O(log n); the collector's memory",
    };

    public nuint FootprintBytes => 0;

    public static DotnetBinarySearch Build(Fabric fabric, int tagBits)
    {
        return new DotnetBinarySearch(fabric, tagBits > 0);
    }

    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => isFlagged && provider != ProviderId.Host ? 1UL : 0;

    public static ProviderId Find(DotnetBinarySearch self, Fabric fabric, ulong physAddr) => new(self.Resolve(physAddr, 1).Id);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var at = Array.BinarySearch(starts, physAddr);
        at = at < 0 ? ~at - 1 : at;
        return ref infos[at < 0 ? 0 : ids[at]];
    }

    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch
    {
        ref readonly var candidate = ref Candidate(physAddr, watch);
        return ref (tag != 0 || !isFlagged) && candidate.Contains(physAddr) ? ref candidate : ref *infos;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(DotnetBinarySearch self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        if (self.isFlagged)
        {
            SearchLoop.Resolve<DotnetBinarySearch, FlaggedAddress>(self, bios, mapped);
        }
        else
        {
            SearchLoop.Resolve<DotnetBinarySearch, EveryAddress>(self, bios, mapped);
        }
    }

    public void Dispose()
    {
        // The collector frees everything.
    }
}
