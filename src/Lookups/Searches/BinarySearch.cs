using System.Runtime.CompilerServices;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>A binary search without a branch to mispredict; batches search four addresses at a time.</summary>
public readonly struct BinarySearch : IAddressSearch<BinarySearch>
{
    private readonly SortedRegions regions;

    private BinarySearch(SortedRegions regions) => this.regions = regions;

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "branchless-search",
        Kind = StructureKind.Tree,
        Summary = "binary search over sorted starts, each step an addition under a mask; batches search four at a time.",
        Source = "Khuong and Morin, \"Array layouts for comparison-based searching\", JEA 2017; binary search without branches.",
        Cost = "O(log n) dependent loads; one line of 8 starts per step but the last two, an id line, the provider's own",
        Headline = true,
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => regions.Bytes;

    /// <inheritdoc/>
    public static BinarySearch Build(Fabric fabric, out string? refusal)
    {
        refusal = null;
        return new BinarySearch(new SortedRegions(fabric.Providers));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref regions.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll<TUse>(BinarySearch self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) where TUse : struct, ISearchUse
    {
        if (TUse.IsFlagged)
        {
            SearchLoop.ResolveRuns(self, bios, mapped);
        }
        else
        {
            self.regions.FindAll(bios, mapped);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => regions.Dispose();
}
