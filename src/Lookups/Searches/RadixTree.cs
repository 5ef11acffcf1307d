using System.Runtime.CompilerServices;
using Lookups.Memory;
using Lookups.Structures;

namespace Lookups.Searches;

/// <summary>The kernel's xarray, keyed by page frame number: the structure that get_dev_pagemap searches.</summary>
public readonly unsafe struct RadixTree : IAddressSearch<RadixTree>
{
    private readonly BarInfo* host;
    private readonly ulong head;
    private readonly AlignedMemory memory;

    private RadixTree(ProviderTable providers)
    {
        host = providers.Infos;
        var builder = new XArrayBuilder();
        var top = 0UL;
        foreach (ref readonly var info in providers.Providers)
        {
            var last = (info.Start + (info.Bytes - 1)) >> ProviderTable.PageShift;
            builder.StoreRange(ref top, info.Start >> ProviderTable.PageShift, last, (ulong)(host + info.Id));
        }

        memory = builder.Finish(new Span<ulong>(ref top));
        head = top;
    }

    /// <inheritdoc/>
    public static SearchInfo Info { get; } = new()
    {
        Name = "xarray",
        Kind = StructureKind.Tree,
        Summary = "like the kernel's xarray, without RCU and retry entries: page frame numbers, 6 bits a level, ranges of many indices.",
        Source = "xas_load and xa_store_range, lib/xarray.c, Linux 6.18; pgmap_array of mm/memremap.c is one.",
        Cost = "O(levels), up to 7 dependent loads; two lines of a 576 B node each, a third for a sibling, then the provider's own",
    };

    /// <inheritdoc/>
    public static int Capacity => ProviderTable.MostProviders;

    /// <inheritdoc/>
    public nuint FootprintBytes => memory.Bytes;

    /// <inheritdoc/>
    public static RadixTree Build(Fabric fabric, out string? refusal)
    {
        refusal = fabric.Providers.DescribeSharedPage();
        return refusal is null ? new RadixTree(fabric.Providers) : default;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var entry = XArrayNode.Load(head, physAddr >> ProviderTable.PageShift, watch);
        var info = entry == 0 ? host : (BarInfo*)entry;
        return ref *info;
    }

    /// <inheritdoc/>
    public void Dispose() => memory?.Dispose();
}
