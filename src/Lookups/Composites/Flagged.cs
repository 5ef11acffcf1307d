using System.Runtime.CompilerServices;

namespace Lookups.Composites;

/// <summary>1 bit: host memory passes, a flagged address is searched.</summary>
/// <typeparam name="TSearch">The search.</typeparam>
public readonly unsafe struct Flagged<TSearch> : IBioEncoding<Flagged<TSearch>>
    where TSearch : struct, IAddressSearch<TSearch>
{
    private const ulong Flag = 1;
    private readonly BarInfo* host;
    private readonly TSearch search;

    private Flagged(Fabric fabric, TSearch search)
    {
        host = fabric.Providers.Infos;
        this.search = search;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = $"flag-{TSearch.Info.Name}",
        Family = EncodingFamily.Flag,
        TagBits = [1],
        Isa = TSearch.Info.Isa,
        Headline = TSearch.Info.Headline,
        GrowsInPlace = TSearch.Info.GrowsInPlace,
        Summary = $"One flag; a flagged address is searched: {TSearch.Info.Summary}",
        Source = TSearch.Info.Source,
        Cost = $"Nothing for host memory, else {TSearch.Info.Cost}",
    };

    /// <inheritdoc/>
    public static Promise Promise => Promise.Checking;

    /// <inheritdoc/>
    public static bool ServesMixedBios => true;

    /// <inheritdoc/>
    public nuint FootprintBytes => search.FootprintBytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => TSearch.Capacity;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => Unflagged<TSearch>.Refusal(fabric, tagBits);

    /// <inheritdoc/>
    public static Flagged<TSearch> Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<Flagged<TSearch>>(fabric, tagBits);
        var search = TSearch.Build(fabric, out var refusal);
        Encodable.ThrowIf<Flagged<TSearch>>(tagBits, refusal);
        return new Flagged<TSearch>(fabric, search);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider == ProviderId.Host ? 0 : Flag;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => new(this.Resolve(physAddr, Flag).Id);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch
    {
        if (tag == 0)
        {
            return ref *host;
        }

        return ref BarInfo.Confirm(in search.Candidate(physAddr, watch), host, physAddr, watch);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(Flagged<TSearch> self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        TSearch.SearchFlagged(self.search, bios, mapped);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MustResolveNext(Flagged<TSearch> self, ulong physAddr, ulong tag, ref readonly BarInfo info) =>
        tag != 0 && (info.Id == 0 || !info.Contains(physAddr));

    /// <inheritdoc/>
    public void Dispose() => search.Dispose();
}
