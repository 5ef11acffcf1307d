using System.Runtime.CompilerServices;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>The kernel's augmented red-black interval tree.</summary>
public readonly unsafe struct KernelIntervalTree : IAddressSearch<KernelIntervalTree>
{
    private readonly BarInfo* infos;
    private readonly IntervalTree tree;

    private KernelIntervalTree(ProviderTable providers)
    {
        infos = providers.Infos;
        tree = new IntervalTree(providers.Providers);
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "interval-tree",
        Kind = StructureKind.Tree,
        IsMainline = true,
        Summary = "an augmented red-black tree, node for node the kernel's interval tree.",
        Source = "lib/interval_tree.c and include/linux/interval_tree_generic.h, Linux 6.18; proposed for bios on linux-block, June 2019.",
        Cost = "O(log n) dependent loads; one line per level, the last of which holds the provider's entry",
        Headline = true,
        GrowsInPlace = true,
    };

    /// <inheritdoc/>
    public static int Capacity => ProviderTable.MostProviders;

    /// <inheritdoc/>
    public nuint FootprintBytes => tree.Bytes;

    /// <inheritdoc/>
    public static KernelIntervalTree Build(Fabric fabric, out string? refusal)
    {
        refusal = null;
        return new KernelIntervalTree(fabric.Providers);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch =>
        ref *tree.Find(physAddr, infos, watch);

    /// <inheritdoc/>
    public void Dispose() => tree.Dispose();
}
