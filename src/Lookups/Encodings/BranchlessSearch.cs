using System.Runtime.CompilerServices;
using Lookups.Search;

namespace Lookups.Encodings;

/// <summary>1 bit: host memory passes; a flagged address goes to a binary search that has no branch to mispredict.</summary>
public readonly unsafe struct BranchlessSearch : IBioEncoding<BranchlessSearch>
{
    private const ulong Flag = 1;
    private readonly BarInfo* infos;
    private readonly SortedRegions regions;

    private BranchlessSearch(ProviderTable providers)
    {
        infos = providers.Infos;
        regions = new SortedRegions(providers);
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "branchless-search",
        Family = EncodingFamily.Flag,
        TagBits = [1],
        Summary = "One flag; a flagged address is found by binary search over sorted starts, each step an addition under a mask; batches search four at a time.",
        Source = "Khuong and Morin, \"Array layouts for comparison-based searching\", JEA 2017; binary search without branches.",
        Cost = "O(log n) dependent loads; one line of 8 starts per step but the last two, an id line, the provider's own",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => regions.Bytes;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) =>
        fabric.Providers.Count > ushort.MaxValue ? $"it holds {ushort.MaxValue} providers, not {fabric.Providers.Count}" : null;

    /// <inheritdoc/>
    public static BranchlessSearch Build(Fabric fabric, int tagBits)
    {
        EncodingRefusedException.ThrowIf(Info, tagBits, Refusal(fabric, tagBits));
        return new BranchlessSearch(fabric.Providers);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider == ProviderId.Host ? 0 : Flag;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => new(regions.Find(physAddr).Id);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve(ulong physAddr, ulong tag) => ref tag == 0 ? ref *infos : ref regions.Find(physAddr);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(BranchlessSearch self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) => self.regions.FindAll(bios, mapped);

    /// <inheritdoc/>
    public void Dispose() => regions.Dispose();
}
