using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Encodings;

/// <summary>
/// 64 bits: the address of the <c>struct page</c> of the bio's first byte, as bv_page holds it today, over a virtually contiguous
/// memmap (CONFIG_SPARSEMEM_VMEMMAP): page, its pgmap, the provider.
/// </summary>
/// <remarks>
/// Reading it is what is_pci_p2pdma_page and pci_p2pdma_map_segment do (drivers/pci/p2pdma.c, Linux 6.12). The bio holds no address
/// beside it: batches compute it from the page, and take only the offset in the page from the bio.
/// </remarks>
public readonly unsafe struct StructPage : IBioEncoding<StructPage>
{
    private readonly Fabric fabric;
    private readonly BarInfo* infos;
    private readonly MemMap memmap;

    private StructPage(Fabric fabric)
    {
        this.fabric = fabric;
        infos = fabric.Providers.Infos;
        memmap = new MemMap(fabric);
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "struct-page",
        Family = EncodingFamily.StructPage,
        TagBits = [64],
        Summary = "bv_page: struct page, its dev_pagemap, the provider; 64 bytes of memmap for each 4 KiB of BAR.",
        Source = "include/linux/mm_types.h, include/linux/memremap.h and drivers/pci/p2pdma.c, Linux 6.12; layout from BTF of 6.18.",
        Cost = "O(1), three dependent loads; page line + two pgmap lines + provider line",
        Headline = true,
        GrowsInPlace = true,
    };

    /// <inheritdoc/>
    public static bool ServesMixedBios => true;

    /// <inheritdoc/>
    public nuint FootprintBytes => memmap.Bytes;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => MemMap.Refusal(fabric);

    /// <inheritdoc/>
    public static StructPage Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<StructPage>(fabric, tagBits);
        Encodable.ThrowIf<StructPage>(tagBits, Refusal(fabric, tagBits));
        return new StructPage(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => (ulong)memmap.PageOf(physAddr, provider);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ProviderId Find(ulong physAddr) => fabric.Find(physAddr);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var page = (Page*)tag;
        if (page == null)
        {
            return ref *infos;
        }

        watch.Load(page, Page.ReadBytes);
        return ref *(page->IsZoneDevice ? DevPagemap.ProviderOf((DevPagemap*)page->PgmapOrHead, infos, watch) : infos);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AddressOf(StructPage self, ref readonly Bio bio) =>
        bio.Tag == 0 ? bio.PhysAddr : self.memmap.PhysAddr((Page*)bio.Tag, bio.PhysAddr);

    /// <summary>Each segment has a page of its own, which is read; only where its pgmap is another is it followed.</summary>
    /// <param name="self">The encoding.</param>
    /// <param name="physAddr">Address of the segment's first byte.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="info">What was found for the segment before it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MustResolveNext(StructPage self, ulong physAddr, ulong tag, ref readonly BarInfo info) =>
        tag != 0 && self.memmap.PageAt(physAddr)->PgmapOrHead != self.memmap.PagemapOf(info.Id);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong TagOfNext(StructPage self, ulong physAddr, ulong tag) => tag == 0 ? 0 : (ulong)self.memmap.PageAt(physAddr);

    /// <inheritdoc/>
    public void Dispose() => memmap.Dispose();
}
