using System.Runtime.CompilerServices;

namespace Lookups.Composites;

/// <summary>
/// 0 bits, trusting: every address is searched, and what the search arrives at is believed. An address is that of memory or of a
/// registered BAR; a search that keeps the two apart needs no comparison to tell them.
/// </summary>
/// <typeparam name="TSearch">The search, which knows memory.</typeparam>
public readonly struct Trusting<TSearch> : IBioEncoding<Trusting<TSearch>>
    where TSearch : struct, IAddressSearch<TSearch>
{
    private readonly TSearch search;

    private Trusting(TSearch search) => this.search = search;

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = $"{TSearch.Info.Name}-trusting",
        Family = EncodingFamily.NoBits,
        TagBits = [0],
        Isa = TSearch.Info.Isa,
        Headline = TSearch.Info.Headline,
        GrowsInPlace = TSearch.Info.GrowsInPlace,
        Summary = $"Without the comparison at the end: {TSearch.Info.Summary}",
        Source = TSearch.Info.Source,
        Cost = TSearch.Info.Cost,
    };

    /// <inheritdoc/>
    public static bool ServesMixedBios => true;

    /// <inheritdoc/>
    public nuint FootprintBytes => search.FootprintBytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => TSearch.Capacity;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits)
    {
        using var search = TSearch.Build(fabric, out var refusal);
        return refusal ?? RefusalOfMemory(fabric, search);
    }

    /// <inheritdoc/>
    public static Trusting<TSearch> Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<Trusting<TSearch>>(fabric, tagBits);
        var search = TSearch.Build(fabric, out var refusal);
        refusal ??= RefusalOfMemory(fabric, search);
        if (refusal is not null)
        {
            search.Dispose();
            Encodable.ThrowIf<Trusting<TSearch>>(tagBits, refusal);
        }

        return new Trusting<TSearch>(search);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => new(this.Resolve(physAddr, 0).Id);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref search.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(Trusting<TSearch> self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        TSearch.TrustAll(self.search, bios, mapped);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MustResolveNext(Trusting<TSearch> self, ulong physAddr, ulong tag, ref readonly BarInfo info) =>
        info.Id == 0 || !info.Contains(physAddr);

    /// <inheritdoc/>
    public void Dispose() => search.Dispose();

    private static string? RefusalOfMemory(Fabric fabric, TSearch search) =>
        fabric.HostMemory.IsEmpty ? "it must know where ordinary memory is"
        : search.KeepsMemoryApart ? null
        : "what tells these regions apart does not tell ordinary memory from them";
}
