using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Composites;

/// <summary>
/// 64 bits: the address of the <c>struct page</c> of the bio's first byte, as bv_page holds it today: page, its pgmap, the provider.
/// </summary>
/// <remarks>
/// is_pci_p2pdma_page and pci_p2pdma_map_segment read it in the same way (drivers/pci/p2pdma.c, Linux 6.12). The bio holds no address
/// beside it: batches compute the address from the page, and take only the offset in the page from the bio.
/// </remarks>
public readonly unsafe struct StructPage<TLayout> : IBioEncoding<StructPage<TLayout>>
    where TLayout : struct, IPageLayout
{
    private const ulong FolioBytes = 2UL << 20;
    private const ulong TailBit = 1;

    /// <summary>SECTION_MARKED_PRESENT and SECTION_HAS_MEM_MAP.</summary>
    private const ulong Present = 3;

    /// <summary>The low 5 bits of section_mem_map are flags (SECTION_MAP_MASK).</summary>
    private const ulong FlagMask = 31;

    private readonly BarInfo* infos;
    private readonly MemMap memmap;
    private readonly MemSections sections;

    private StructPage(Fabric fabric)
    {
        infos = fabric.Providers.Infos;
        memmap = new MemMap(fabric);
        if (!TLayout.IsInPieces)
        {
            return;
        }

        sections = MemSections.Reserve();
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            for (var section = info.Start >> MemSections.Shift; section <= (info.Start + (info.Bytes - 1)) >> MemSections.Shift; section++)
            {
                MakePresent(section);
            }
        }
    }

    /// <inheritdoc/>
    public static EncodingInfo Info => TLayout.Info;

    /// <inheritdoc/>
    public static bool ServesMixedBios => true;

    /// <inheritdoc/>
    public nuint FootprintBytes => memmap.Bytes + (TLayout.IsInPieces ? sections.Bytes : 0);

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => MemMap.Refusal(fabric);

    /// <inheritdoc/>
    public static StructPage<TLayout> Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIf<StructPage<TLayout>>(tagBits, Encodable.Refusal<StructPage<TLayout>>(fabric, tagBits));
        return new StructPage<TLayout>(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client)
    {
        var page = memmap.PageOf(physAddr, provider);
        if (TLayout.IsInPieces && page != null)
        {
            MakePresent(page->Section);
        }

        if (TLayout.HasFolios && page != null && provider != ProviderId.Host)
        {
            MakeTail(page, physAddr, provider);
        }

        return (ulong)page;
    }

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
        if (TLayout.IsInPieces)
        {
            _ = PhysAddr(page, physAddr, watch);
        }

        if (!page->IsZoneDevice)
        {
            return ref *infos;
        }

        if (TLayout.HasFolios)
        {
            page = HeadOf(page);
            watch.Load(&page->PgmapOrHead);
        }

        return ref *DevPagemap.ProviderOf((DevPagemap*)page->PgmapOrHead, infos, watch);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AddressOf(StructPage<TLayout> self, ref readonly Bio bio) =>
        bio.Tag == 0 ? bio.PhysAddr : self.PhysAddr<Unwatched>((Page*)bio.Tag, bio.PhysAddr, default);

    /// <summary>Reads the page of each segment; follows its pgmap only if it differs from that of the segment before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MustResolveNext(StructPage<TLayout> self, ulong physAddr, ulong tag, ref readonly BarInfo info) =>
        tag != 0 && HeadOf(self.memmap.PageAt(physAddr))->PgmapOrHead != self.memmap.PagemapOf(info.Id);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong TagOfNext(StructPage<TLayout> self, ulong physAddr, ulong tag) =>
        tag == 0 ? 0 : (ulong)self.memmap.PageAt(physAddr);

    /// <inheritdoc/>
    public void Dispose()
    {
        memmap.Dispose();
        sections.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Page* HeadOf(Page* page) =>
        TLayout.HasFolios && (page->PgmapOrHead & TailBit) != 0 ? (Page*)(page->PgmapOrHead - TailBit) : page;

    /// <summary>
    /// A section stores its map minus the number of its first frame, so that one subtraction gives the number of any frame.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong PhysAddr<TWatch>(Page* page, ulong bioAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        if (!TLayout.IsInPieces)
        {
            return memmap.PhysAddr(page, bioAddr);
        }

        var section = sections.Find(page->Section, watch);
        watch.Load(&section->MemMap);
        var map = (Page*)(section->MemMap & ~FlagMask);
        return MemMap.AddressOf((ulong)(page - map), bioAddr);
    }

    private void MakePresent(ulong section)
    {
        var firstFrame = section << (MemSections.Shift - ProviderTable.PageShift);
        var map = memmap.First + firstFrame;
        sections.Add(section)->MemMap = (ulong)(map - firstFrame) | Present;
    }

    /// <summary>Makes a page the tail of its folio, unless it is the head or its provider does not fill the folio.</summary>
    private void MakeTail(Page* page, ulong physAddr, ProviderId provider)
    {
        ref readonly var info = ref infos[provider.Value];
        var folio = physAddr & ~(FolioBytes - 1);
        if (info.Contains(folio) && info.Contains(folio + (FolioBytes - 1)) && memmap.PageOf(folio, provider) is var head && page != head)
        {
            page->PgmapOrHead = (ulong)head | TailBit;
        }
    }
}
