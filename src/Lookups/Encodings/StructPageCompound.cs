using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Encodings;

/// <summary>
/// 64 bits: the address of a <c>struct page</c> that is a tail of a folio of 2 MiB, over a virtually contiguous memmap: page, its head,
/// the head's pgmap, the provider.
/// </summary>
/// <remarks>
/// page_pgmap(page) is page_folio(page)->pgmap since Linux 6.15. A folio lies in one BAR: where a BAR does not fill 2 MiB, as a slice
/// of 16 KiB does not, each page is a folio of its own.
/// </remarks>
public readonly unsafe struct StructPageCompound : IBioEncoding<StructPageCompound>
{
    private const ulong FolioBytes = 2UL << 20;
    private const ulong TailBit = 1;

    private readonly Fabric fabric;
    private readonly BarInfo* infos;
    private readonly MemMap memmap;

    private StructPageCompound(Fabric fabric)
    {
        this.fabric = fabric;
        infos = fabric.Providers.Infos;
        memmap = new MemMap(fabric);
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "struct-page-compound",
        Family = EncodingFamily.StructPage,
        TagBits = [64],
        Summary = "bv_page where BARs are folios of 2 MiB: struct page, its head, the head's dev_pagemap, the provider.",
        Source = "page_pgmap in include/linux/mmzone.h, _compound_head in include/linux/page-flags.h, drivers/pci/p2pdma.c, Linux 6.18.",
        Cost = "O(1), four dependent loads; page line + head line + two pgmap lines + provider line",
    };

    /// <inheritdoc/>
    public static bool ServesMixedBios => true;

    /// <inheritdoc/>
    public nuint FootprintBytes => memmap.Bytes;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => MemMap.Refusal(fabric);

    /// <inheritdoc/>
    public static StructPageCompound Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<StructPageCompound>(fabric, tagBits);
        Encodable.ThrowIf<StructPageCompound>(tagBits, Refusal(fabric, tagBits));
        return new StructPageCompound(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client)
    {
        var page = memmap.PageOf(physAddr, provider);
        if (page == null || provider == ProviderId.Host)
        {
            return (ulong)page;
        }

        ref readonly var info = ref infos[provider.Value];
        var folio = physAddr & ~(FolioBytes - 1);
        if (info.Contains(folio) && info.Contains(folio + (FolioBytes - 1)))
        {
            var head = memmap.PageOf(folio, provider);
            if (page != head)
            {
                page->PgmapOrHead = (ulong)head | TailBit;
            }
        }

        return (ulong)page;
    }

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
        if (!page->IsZoneDevice)
        {
            return ref *infos;
        }

        var head = HeadOf(page);
        watch.Load(&head->PgmapOrHead);
        return ref *DevPagemap.ProviderOf((DevPagemap*)head->PgmapOrHead, infos, watch);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AddressOf(StructPageCompound self, ref readonly Bio bio) =>
        bio.Tag == 0 ? bio.PhysAddr : self.memmap.PhysAddr((Page*)bio.Tag, bio.PhysAddr);

    /// <summary>Each segment has a page of its own, which is read; only where its pgmap is another is it followed.</summary>
    /// <param name="self">The encoding.</param>
    /// <param name="physAddr">Address of the segment's first byte.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="info">What was found for the segment before it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MustResolveNext(StructPageCompound self, ulong physAddr, ulong tag, ref readonly BarInfo info) =>
        tag != 0 && PagemapOf(self.memmap.PageAt(physAddr)) != self.memmap.PagemapOf(info.Id);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong TagOfNext(StructPageCompound self, ulong physAddr, ulong tag) => tag == 0 ? 0 : (ulong)self.memmap.PageAt(physAddr);

    /// <inheritdoc/>
    public void Dispose() => memmap.Dispose();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Page* HeadOf(Page* page) => (page->PgmapOrHead & TailBit) != 0 ? (Page*)(page->PgmapOrHead - TailBit) : page;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong PagemapOf(Page* page) => HeadOf(page)->PgmapOrHead;
}
