using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Encodings;

/// <summary>
/// 64 bits: the address of the <c>struct page</c>, over a memmap in pieces (classic SPARSEMEM): the bio's address is found through
/// the section whose number the page's flags hold.
/// </summary>
/// <remarks>
/// <c>__page_to_pfn</c> of include/asm-generic/memory_model.h with CONFIG_SPARSEMEM and without VMEMMAP. The pieces lie where the
/// contiguous memmap has them; a lookup does not know this.
/// </remarks>
public readonly unsafe struct StructPageSparse : IBioEncoding<StructPageSparse>
{
    /// <summary>SECTION_MARKED_PRESENT and SECTION_HAS_MEM_MAP.</summary>
    private const ulong Present = 3;

    /// <summary>The low 5 bits of section_mem_map are flags (SECTION_MAP_MASK).</summary>
    private const ulong FlagMask = 31;

    private readonly Fabric fabric;
    private readonly BarInfo* infos;
    private readonly MemMap memmap;
    private readonly MemSections sections;

    private StructPageSparse(Fabric fabric)
    {
        this.fabric = fabric;
        infos = fabric.Providers.Infos;
        memmap = new MemMap(fabric);
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
    public static EncodingInfo Info { get; } = new()
    {
        Name = "struct-page-sparse",
        Family = EncodingFamily.StructPage,
        TagBits = [64],
        Summary = "bv_page over a memmap in pieces: the address through the page's section, the provider through its dev_pagemap.",
        Source = "include/asm-generic/memory_model.h, include/linux/mmzone.h and drivers/pci/p2pdma.c, Linux 6.12, without VMEMMAP.",
        Cost = "O(1), two chains of three dependent loads; page line + root line + section line + two pgmap lines + provider line",
    };

    /// <inheritdoc/>
    public static bool ServesMixedBios => true;

    /// <inheritdoc/>
    public nuint FootprintBytes => memmap.Bytes + sections.Bytes;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) => MemMap.Refusal(fabric);

    /// <inheritdoc/>
    public static StructPageSparse Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<StructPageSparse>(fabric, tagBits);
        Encodable.ThrowIf<StructPageSparse>(tagBits, Refusal(fabric, tagBits));
        return new StructPageSparse(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client)
    {
        var page = memmap.PageOf(physAddr, provider);
        if (page != null)
        {
            MakePresent(page->Section);
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
        _ = PhysAddr(page, physAddr, watch);
        return ref *ProviderOf(page, watch);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AddressOf(StructPageSparse self, ref readonly Bio bio) =>
        bio.Tag == 0 ? bio.PhysAddr : self.PhysAddr<Unwatched>((Page*)bio.Tag, bio.PhysAddr, default);

    /// <summary>Each segment has a page of its own, which is read; only where its pgmap is another is it followed.</summary>
    /// <param name="self">The encoding.</param>
    /// <param name="physAddr">Address of the segment's first byte.</param>
    /// <param name="tag">The bio's tag.</param>
    /// <param name="info">What was found for the segment before it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MustResolveNext(StructPageSparse self, ulong physAddr, ulong tag, ref readonly BarInfo info) =>
        tag != 0 && self.memmap.PageAt(physAddr)->PgmapOrHead != self.memmap.PagemapOf(info.Id);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong TagOfNext(StructPageSparse self, ulong physAddr, ulong tag) => tag == 0 ? 0 : (ulong)self.memmap.PageAt(physAddr);

    /// <inheritdoc/>
    public void Dispose()
    {
        memmap.Dispose();
        sections.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private BarInfo* ProviderOf<TWatch>(Page* page, TWatch watch) where TWatch : struct, ILoadWatch =>
        page->IsZoneDevice ? DevPagemap.ProviderOf((DevPagemap*)page->PgmapOrHead, infos, watch) : infos;

    /// <summary>A section's map is stored less the number of its first frame, so that one subtraction gives any frame's number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong PhysAddr<TWatch>(Page* page, ulong bioAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
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
}
