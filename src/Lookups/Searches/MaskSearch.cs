using System.Runtime.CompilerServices;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>A binary search written out as conditional moves; batches search four addresses at a time.</summary>
public readonly struct MaskSearch : IAddressSearch<MaskSearch>
{
    private readonly UnrolledSearch search;

    private MaskSearch(UnrolledSearch search) => this.search = search;

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "conditional-moves",
        Kind = StructureKind.Tree,
        Summary = "binary search over sorted starts, each step a conditional move; batches search four at a time.",
        Source = "Khuong and Morin, \"Array layouts for comparison-based searching\", JEA 2017; branch-free binary search with CMOV.",
        Cost = "O(log n) dependent loads; one line of 8 starts per step but the last three, which share one, the entry's own",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => search.Bytes;

    /// <inheritdoc/>
    public static MaskSearch Build(Fabric fabric, out string? refusal)
    {
        refusal = null;
        return new MaskSearch(new UnrolledSearch(fabric.Providers));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref search.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll<TUse>(MaskSearch self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) where TUse : struct, ISearchUse
    {
        if (TUse.IsFlagged)
        {
            SearchLoop.ResolveRuns(self, bios, mapped);
        }
        else
        {
            self.search.FindAll(bios, mapped);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => search.Dispose();
}
