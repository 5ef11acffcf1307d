using System.Runtime.CompilerServices;

namespace Lookups.Composites;

/// <summary>0 bits: every address is searched, host memory's too.</summary>
/// <typeparam name="TSearch">The search.</typeparam>
public readonly unsafe struct Unflagged<TSearch> : IBioEncoding<Unflagged<TSearch>>
    where TSearch : struct, IAddressSearch<TSearch>
{
    private readonly BarInfo* host;
    private readonly TSearch search;

    private Unflagged(Fabric fabric, TSearch search)
    {
        host = fabric.Providers.Infos;
        this.search = search;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = TSearch.Info.Name,
        Family = EncodingFamily.NoBits,
        TagBits = [0],
        Isa = TSearch.Info.Isa,
        Headline = TSearch.Info.Headline,
        GrowsInPlace = TSearch.Info.GrowsInPlace,
        Summary = TSearch.Info.Summary,
        Source = TSearch.Info.Source,
        Cost = TSearch.Info.Cost,
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
    public static string? Refusal(Fabric fabric, int tagBits)
    {
        using var built = TSearch.Build(fabric, out var refusal);
        return refusal;
    }

    /// <inheritdoc/>
    public static Unflagged<TSearch> Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<Unflagged<TSearch>>(fabric, tagBits);
        var search = TSearch.Build(fabric, out var refusal);
        Encodable.ThrowIf<Unflagged<TSearch>>(tagBits, refusal);
        return new Unflagged<TSearch>(fabric, search);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => new(this.Resolve(physAddr, 0).Id);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref BarInfo.Confirm(in search.Candidate(physAddr, watch), host, physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(Unflagged<TSearch> self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        TSearch.SearchAll(self.search, bios, mapped);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MustResolveNext(Unflagged<TSearch> self, ulong physAddr, ulong tag, ref readonly BarInfo info) =>
        info.Id == 0 || !info.Contains(physAddr);

    /// <inheritdoc/>
    public void Dispose() => search.Dispose();
}
