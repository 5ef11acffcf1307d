using System.Runtime.CompilerServices;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>A binary search without branches over starts in breadth-first order; batches search four at a time.</summary>
public readonly struct Eytzinger : IAddressSearch<Eytzinger>
{
    private readonly EytzingerArray array;

    private Eytzinger(EytzingerArray array) => this.array = array;

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "eytzinger",
        Kind = StructureKind.Tree,
        Summary = "binary search over starts in breadth-first order, three steps prefetched ahead where the cache is too small.",
        Source = "Khuong and Morin, \"Array layouts for comparison-based searching\", JEA 2017.",
        Cost = "O(log n) dependent loads; one line for the first three steps, one for each other, the entry's own",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => array.Bytes;

    /// <inheritdoc/>
    public static Eytzinger Build(Fabric fabric, out string? refusal)
    {
        refusal = null;
        return new Eytzinger(new EytzingerArray(fabric.Providers));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref array.Candidate(physAddr, watch);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll<TUse>(Eytzinger self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) where TUse : struct, ISearchUse
    {
        if (TUse.IsFlagged)
        {
            SearchLoop.ResolveRuns(self, bios, mapped);
        }
        else
        {
            self.array.FindAll(bios, mapped);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => array.Dispose();
}
