using System.Runtime.CompilerServices;
using Lookups.Search;

namespace Lookups.Searches;

/// <summary>An augmented interval tree whose shape is the sorted array's own.</summary>
public readonly unsafe struct ImplicitTree : IAddressSearch<ImplicitTree>
{
    private readonly BarInfo* infos;
    private readonly ImplicitIntervalTree tree;

    private ImplicitTree(ProviderTable providers)
    {
        infos = providers.Infos;
        var regions = new MemoryRange[providers.Count];
        for (var i = 0; i < regions.Length; i++)
        {
            regions[i] = new MemoryRange(infos[i + 1].Start, infos[i + 1].Bytes);
        }

        tree = new ImplicitIntervalTree(regions);
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "implicit-tree",
        Summary = "an augmented interval tree without pointers, in the order of a sorted array; the last levels are scanned.",
        Source = "Heng Li, cgranges, 2019: implicit interval trees.",
        Cost = "O(log n) dependent loads; one or two 32 B node lines per level but the last three, up to 4 lines scanned, the provider's own",
    };

    /// <inheritdoc/>
    public static int Capacity => ProviderTable.MostProviders;

    /// <inheritdoc/>
    public nuint FootprintBytes => tree.Bytes;

    /// <inheritdoc/>
    public static ImplicitTree Build(Fabric fabric, out string? refusal)
    {
        refusal = null;
        return new ImplicitTree(fabric.Providers);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var info = infos + tree.Find(physAddr, watch);
        return ref *info;
    }

    /// <inheritdoc/>
    public void Dispose() => tree.Dispose();
}
