using System.Runtime.CompilerServices;

namespace Lookups.Composites;

/// <summary>
/// 1 bit, trusting: host memory passes; a flagged address is searched, and what the search arrives at is believed. The flag says that the
/// address lies in a registered BAR, and the candidate of a search is the only one that can hold it.
/// </summary>
/// <typeparam name="TSearch">The search.</typeparam>
public readonly unsafe struct TrustingFlag<TSearch> : IBioEncoding<TrustingFlag<TSearch>>
    where TSearch : struct, IAddressSearch<TSearch>
{
    private const ulong Flag = 1;
    private readonly BarInfo* host;
    private readonly TSearch search;

    private TrustingFlag(Fabric fabric, TSearch search)
    {
        host = fabric.Providers.Infos;
        this.search = search;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = $"flag-{TSearch.Info.Name}-trusting",
        Family = EncodingFamily.Flag,
        TagBits = [1],
        Isa = TSearch.Info.Isa,
        Headline = TSearch.Info.Headline,
        GrowsInPlace = TSearch.Info.GrowsInPlace,
        Summary = $"One flag; a flagged address is searched without the comparison at the end: {TSearch.Info.Summary}",
        Source = TSearch.Info.Source,
        Cost = $"Nothing for host memory, else {TSearch.Info.Cost}",
    };

    /// <inheritdoc/>
    public static bool ServesMixedBios => true;

    /// <inheritdoc/>
    public nuint FootprintBytes => search.FootprintBytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => TSearch.Capacity;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => Unflagged<TSearch>.Refusal(fabric, tagBits);

    /// <inheritdoc/>
    public static TrustingFlag<TSearch> Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<TrustingFlag<TSearch>>(fabric, tagBits);
        var search = TSearch.Build(fabric, out var refusal);
        Encodable.ThrowIf<TrustingFlag<TSearch>>(tagBits, refusal);
        return new TrustingFlag<TSearch>(fabric, search);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider == ProviderId.Host ? 0 : Flag;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr)
    {
        // Whose address it is is the question here, so that nothing can be trusted yet.
        ref readonly var candidate = ref search.Candidate<Unwatched>(physAddr, default);
        return new(candidate.Contains(physAddr) ? candidate.Id : 0);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref tag == 0 ? ref *host : ref search.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(TrustingFlag<TSearch> self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        TSearch.TrustFlagged(self.search, bios, mapped);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MustResolveNext(TrustingFlag<TSearch> self, ulong physAddr, ulong tag, ref readonly BarInfo info) =>
        tag != 0 && (info.Id == 0 || !info.Contains(physAddr));

    /// <inheritdoc/>
    public void Dispose() => search.Dispose();
}
