using System.Runtime.CompilerServices;

namespace Lookups.Composites;

/// <summary>0 bits or 1: the address is searched, always or only when the bio is flagged.</summary>
/// <typeparam name="TSearch">The search.</typeparam>
/// <typeparam name="TUse">Which addresses are searched, and whether the candidate is trusted or checked.</typeparam>
public readonly unsafe struct ByAddress<TSearch, TUse> : IBioEncoding<ByAddress<TSearch, TUse>>
    where TSearch : struct, IAddressSearch<TSearch>
    where TUse : struct, ISearchUse
{
    private const ulong Flag = 1;
    private readonly BarInfo* host;
    private readonly TSearch search;

    private ByAddress(Fabric fabric, TSearch search)
    {
        host = fabric.Providers.Infos;
        this.search = search;
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = $"{(TUse.IsFlagged ? "flag-" : "")}{TSearch.Info.Name}{Suffix}",
        Family = TUse.IsFlagged ? EncodingFamily.Flag : EncodingFamily.NoBits,
        Kind = TSearch.Info.Kind,
        IsMainline = TSearch.Info.IsMainline,
        TagBits = [TUse.IsFlagged ? 1 : 0],
        Isa = TSearch.Info.Isa,
        Headline = TSearch.Info.Headline,
        GrowsInPlace = TSearch.Info.GrowsInPlace,
        Summary = $"{What}{(TUse.Promise == Promise.Trusting ? " without the comparison at the end" : "")}: {TSearch.Info.Summary}",
        Source = TSearch.Info.Source,
        Cost = TUse.IsFlagged && !TUse.IsMasked ? $"Nothing for host memory, else {TSearch.Info.Cost}" : TSearch.Info.Cost,
    };

    /// <inheritdoc/>
    public static Promise Promise => TUse.Promise;

    /// <inheritdoc/>
    public static bool ServesMixedBios => true;

    /// <inheritdoc/>
    public nuint FootprintBytes => search.FootprintBytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => TSearch.Capacity;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits)
    {
        using var search = TSearch.Build(Known(fabric), out var refusal);
        return refusal ?? RefusalOfMemory(fabric, search);
    }

    /// <inheritdoc/>
    public static ByAddress<TSearch, TUse> Build(Fabric fabric, int tagBits) => Rebuild(default, fabric, tagBits);

    /// <inheritdoc/>
    public static ByAddress<TSearch, TUse> Rebuild(ByAddress<TSearch, TUse> before, Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<ByAddress<TSearch, TUse>>(fabric, tagBits);
        var search = TSearch.Rebuild(before.search, Known(fabric), out var refusal);
        refusal ??= RefusalOfMemory(fabric, search);
        if (refusal is not null)
        {
            search.Dispose();
            Encodable.ThrowIf<ByAddress<TSearch, TUse>>(tagBits, refusal);
        }

        return new ByAddress<TSearch, TUse>(fabric, search);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => TUse.IsFlagged && provider != ProviderId.Host ? Flag : 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ProviderId Find(ByAddress<TSearch, TUse> self, Fabric fabric, ulong physAddr)
    {
        // The owner of the address is unknown here, so only a search that knows memory can be trusted.
        ref readonly var candidate = ref self.search.Candidate<Unwatched>(physAddr, default);
        return new(NeedsNoCheck || candidate.Contains(physAddr) ? candidate.Id : 0);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch
    {
        if (TUse.IsFlagged && !TUse.IsMasked && tag == 0)
        {
            return ref *host;
        }

        ref readonly var candidate = ref search.Candidate(physAddr, watch);
        if (TUse.IsMasked)
        {
            var beyondHost = (ulong)Unsafe.AsPointer(ref Unsafe.AsRef(in candidate)) - (ulong)host;
            return ref *(BarInfo*)((ulong)host + (beyondHost & (0 - tag)));
        }

        return ref TUse.Promise == Promise.Trusting ? ref candidate : ref BarInfo.Confirm(in candidate, host, physAddr, watch);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BusOffset<TWatch>(
        ByAddress<TSearch, TUse> self, ulong physAddr, ulong tag, ref readonly BarInfo info, TWatch watch) where TWatch : struct, ILoadWatch
    {
        if (TUse.Promise == Promise.Checking || !TSearch.KeepsOffsetsApart)
        {
            watch.Load(Unsafe.AsPointer(ref Unsafe.AsRef(in info.BusOffset)), sizeof(ulong));
            return info.BusOffset;
        }

        return ResolveOffset(self, physAddr, tag, watch);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ResolveOffset<TWatch>(ByAddress<TSearch, TUse> self, ulong physAddr, ulong tag, TWatch watch)
        where TWatch : struct, ILoadWatch
    {
        if (TUse.Promise == Promise.Checking)
        {
            return BusOffset(self, physAddr, tag, in self.Resolve(physAddr, tag, watch), watch);
        }

        if (TUse.IsFlagged && !TUse.IsMasked && tag == 0)
        {
            return 0;
        }

        var offset = TSearch.BusOffset(self.search, physAddr, watch);
        return TUse.IsMasked ? offset & (0 - tag) : offset;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(ByAddress<TSearch, TUse> self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        TSearch.ResolveAll<TUse>(self.search, bios, mapped);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MustResolveNext(ByAddress<TSearch, TUse> self, ulong physAddr, ulong tag, ref readonly BarInfo info) =>
        (!TUse.IsFlagged || tag != 0) && (info.Id == 0 || !info.Contains(physAddr));

    /// <inheritdoc/>
    public void Dispose() => search.Dispose();

    /// <summary>A flag separates memory from BARs, so the search need not.</summary>
    private static Fabric Known(Fabric fabric) => TUse.IsFlagged ? fabric.WithoutHostMemory : fabric;

    private static string Suffix => TUse.IsMasked ? "-masked" : TUse.Promise == Promise.Trusting ? "-trusting" : "";

    private static string What =>
        TUse.IsMasked ? "Every address is searched, and a flag masks what is found,"
        : TUse.IsFlagged ? "One flag; a flagged address is searched"
        : "Every address is searched";

    private static bool NeedsNoCheck => !TUse.IsFlagged && TUse.Promise == Promise.Trusting;

    private static string? RefusalOfMemory(Fabric fabric, TSearch search) =>
        !NeedsNoCheck ? null
        : fabric.HostMemory.IsEmpty ? "it must know where ordinary memory is"
        : search.KeepsMemoryApart ? null
        : "it cannot tell ordinary memory from these regions";
}
