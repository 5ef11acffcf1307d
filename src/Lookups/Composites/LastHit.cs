using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Composites;

/// <summary>
/// 0 bits: tries the region of the last hit first, then the search. The kernel does this in front of a slow search: the last-used slot of
/// KVM's memslots, mm_struct's former vmacache.
/// </summary>
/// <remarks>
/// A kernel has one entry per processor; here there is one, because one processor maps. The structure keeps a copy of the last entry, one
/// line, so that a hit touches nothing else.
/// </remarks>
public readonly unsafe struct LastHit<TSearch> : IBioEncoding<LastHit<TSearch>>
    where TSearch : struct, IAddressSearch<TSearch>
{
    private readonly BarInfo* host;
    private readonly BarInfo* last;
    private readonly TSearch search;
    private readonly AlignedMemory memory;

    private LastHit(Fabric fabric, TSearch search)
    {
        host = fabric.Providers.Infos;
        this.search = search;
        memory = AlignedMemory.Allocate(1, out last);
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = $"last-hit-{TSearch.Info.Name}",
        Family = EncodingFamily.NoBits,
        Kind = TSearch.Info.Kind,
        TagBits = [0],
        Isa = TSearch.Info.Isa,
        Headline = TSearch.Info.Headline,
        GrowsInPlace = TSearch.Info.GrowsInPlace,
        Summary = $"The last hit first, then: {TSearch.Info.Summary}",
        Source = $"last_used_slot of virt/kvm/kvm_main.c, Linux 6.18, in front of: {TSearch.Info.Source}",
        Cost = $"O(1), one line, for a hit; else that and {TSearch.Info.Cost}",
        Remembers = true,
    };

    /// <inheritdoc/>
    public static Promise Promise => Promise.Checking;

    /// <inheritdoc/>
    public static bool ServesMixedBios => true;

    /// <inheritdoc/>
    public nuint FootprintBytes => search.FootprintBytes + memory.Bytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => TSearch.Capacity;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => ByAddress<TSearch, EveryAddress>.Refusal(fabric, tagBits);

    /// <inheritdoc/>
    public static LastHit<TSearch> Build(Fabric fabric, int tagBits) => Rebuild(default, fabric, tagBits);

    /// <summary>Builds the successor of a structure; its cached last hit is empty.</summary>
    public static LastHit<TSearch> Rebuild(LastHit<TSearch> before, Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<LastHit<TSearch>>(fabric, tagBits);
        var search = TSearch.Rebuild(before.search, fabric, out var refusal);
        Encodable.ThrowIf<LastHit<TSearch>>(tagBits, refusal);
        return new LastHit<TSearch>(fabric, search);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ProviderId Find(LastHit<TSearch> self, Fabric fabric, ulong physAddr) => new(self.Resolve(physAddr, 0).Id);

    /// <summary>The BAR info; if the cached entry holds the address, the cached copy, which the next miss overwrites.</summary>
    /// <returns>Valid until the next lookup.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch
    {
        watch.Load(last, BarInfo.BoundsBytes);
        return ref last->Contains(physAddr) ? ref *last : ref Miss(physAddr, watch);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MustResolveNext(LastHit<TSearch> self, ulong physAddr, ulong tag, ref readonly BarInfo info) =>
        info.Id == 0 || !info.Contains(physAddr);

    /// <inheritdoc/>
    public void Dispose()
    {
        search.Dispose();
        memory?.Dispose();
    }

    /// <summary>Host memory is not cached: its entry would hold every address.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly BarInfo Miss<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        ref readonly var candidate = ref search.Candidate(physAddr, watch);
        watch.Load(Unsafe.AsPointer(ref Unsafe.AsRef(in candidate)), BarInfo.SizeBytes);
        if (candidate.Id == 0 || !candidate.Contains(physAddr))
        {
            return ref *host;
        }

        *last = candidate;
        return ref candidate;
    }
}
