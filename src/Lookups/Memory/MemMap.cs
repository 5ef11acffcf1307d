using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lookups.Memory;

/// <summary><c>struct page</c>: 64 bytes; a lookup reads the first 16.</summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
internal unsafe struct Page
{
    public const int ReadBytes = 16;

    private const int SectionShift = 39;
    private const int ZoneShift = 26;
    private const ulong ZoneMask = 7;
    private const ulong ZoneNormal = 2;
    private const ulong ZoneDevice = 4;

    /// <summary>
    /// Section, node and zone from the top (include/linux/page-flags-layout.h): 25, 10 and 3 bits with 52 bits of address.
    /// </summary>
    public ulong Flags;

    /// <summary>The pgmap of a head page; for a tail page the head and bit 0, <c>compound_head</c>.</summary>
    public ulong PgmapOrHead;

    public readonly bool IsZoneDevice => ((Flags >> ZoneShift) & ZoneMask) == ZoneDevice;

    public readonly ulong Section => Flags >> SectionShift;

    public static Page Of(ulong section, DevPagemap* pgmap) => new()
    {
        Flags = (section << SectionShift) | ((pgmap == null ? ZoneNormal : ZoneDevice) << ZoneShift),
        PgmapOrHead = (ulong)pgmap,
    };
}

/// <summary><c>struct dev_pagemap</c> inside <c>struct pci_p2pdma_pagemap</c>: three lines; a lookup reads two.</summary>
[StructLayout(LayoutKind.Explicit, Size = 192)]
internal unsafe struct DevPagemap
{
    public const int TypePciP2pDma = 5;

    [FieldOffset(72)]
    public int Type;

    [FieldOffset(160)]
    public BarInfo* Provider;

    /// <summary>The provider of a peer-to-peer pagemap; the host of any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BarInfo* ProviderOf<TWatch>(DevPagemap* pgmap, BarInfo* host, TWatch watch) where TWatch : struct, ILoadWatch
    {
        watch.Load(&pgmap->Type, sizeof(int));
        if (pgmap->Type != TypePciP2pDma)
        {
            return host;
        }

        watch.Load(&pgmap->Provider);
        return pgmap->Provider;
    }
}

/// <summary>
/// A <c>struct page</c> for every frame below the highest known address, and a pagemap for every provider: 64 bytes per 4 KiB, reserved and
/// touched only where the stream goes.
/// </summary>
/// <remarks>
/// The kernel fills the memmap of a BAR when the BAR is registered. Here a page is filled when a bio is first built on it, so that a BAR of
/// 128 GiB, whose memmap is 2 GiB, costs only the pages that the stream touches. An address above all known memory has no page, and its bio
/// a null one, which the kernel would not build.
/// </remarks>
internal readonly unsafe struct MemMap : IDisposable
{
    private readonly ulong pages;
    private readonly ulong barPages;
    private readonly DevPagemap* pagemaps;
    private readonly ReservedMemory memmapMemory;
    private readonly AlignedMemory pagemapMemory;

    public MemMap(Fabric fabric)
    {
        var infos = fabric.Providers.Infos;
        foreach (var range in fabric.HostMemory)
        {
            pages = Math.Max(pages, (range.Start + range.Bytes) >> ProviderTable.PageShift);
        }

        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            var end = ((info.Start + (info.Bytes - 1)) >> ProviderTable.PageShift) + 1;
            pages = Math.Max(pages, end);
            barPages += end - (info.Start >> ProviderTable.PageShift);
        }

        memmapMemory = ReservedMemory.Reserve((nuint)Math.Max(pages, 1) * (nuint)sizeof(Page), out var first);
        First = (Page*)first;
        pagemapMemory = AlignedMemory.Allocate((nuint)fabric.Providers.Count + 1, out pagemaps);
        for (var id = 1; id <= fabric.Providers.Count; id++)
        {
            pagemaps[id] = new DevPagemap { Type = DevPagemap.TypePciP2pDma, Provider = infos + id };
        }
    }

    /// <summary>The page of frame 0, the kernel's <c>vmemmap</c>.</summary>
    public Page* First { get; }

    /// <summary>
    /// Bytes of the memmap of every BAR and of the pagemaps, as the kernel would hold them. The stream determines how many are touched.
    /// </summary>
    public nuint Bytes => ((nuint)barPages * (nuint)sizeof(Page)) + pagemapMemory.Bytes;

    /// <summary>Why pages cannot represent the providers; null when they can.</summary>
    public static string? Refusal(Fabric fabric) =>
        !ReservedMemory.IsSupported ? "a memmap that is mostly untouched needs mmap, Linux or macOS"
        : fabric.Providers.DescribeSharedPage() ?? DescribePartialPage(fabric.Providers);

    /// <summary>
    /// A region that begins or ends inside a page shares the page with host memory, which one <c>struct page</c> cannot express.
    /// </summary>
    private static string? DescribePartialPage(ProviderTable providers)
    {
        foreach (ref readonly var info in providers.Providers)
        {
            if ((info.Start | info.Bytes) % ProviderTable.PageBytes != 0)
            {
                return $"region 0x{info.Start:x}+0x{info.Bytes:x} is not of whole pages";
            }
        }

        return null;
    }

    /// <summary>The page of a known address, like <c>pfn_to_page</c>: no load. The page is filled only if a bio was built on it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Page* PageAt(ulong physAddr) => First + (physAddr >> ProviderTable.PageShift);

    /// <summary>The pagemap in the pages of a provider; 0 for host memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong PagemapOf(uint id) => id == 0 ? 0 : (ulong)(pagemaps + id);

    /// <summary>The page of an address, filled.</summary>
    /// <returns>Null above all known memory.</returns>
    public Page* PageOf(ulong physAddr, ProviderId provider)
    {
        var frame = physAddr >> ProviderTable.PageShift;
        if (frame >= pages)
        {
            return null;
        }

        var page = PageAt(physAddr);
        if (page->Flags == 0)
        {
            *page = Page.Of(physAddr >> MemSections.Shift, provider == ProviderId.Host ? null : pagemaps + provider.Value);
        }

        return page;
    }

    /// <summary>
    /// The address of a bio from its page and its offset in it: <c>page_to_phys</c> over a virtually contiguous memmap, no load.
    /// </summary>
    /// <param name="page">The page, not null.</param>
    /// <param name="bioAddr">The address in the bio; only its offset is used, like bv_offset.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong PhysAddr(Page* page, ulong bioAddr) => AddressOf((ulong)(page - First), bioAddr);

    /// <summary>An address from a frame number and an offset.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AddressOf(ulong frame, ulong bioAddr) =>
        (frame << ProviderTable.PageShift) | (bioAddr & (ProviderTable.PageBytes - 1));

    public void Dispose()
    {
        memmapMemory?.Dispose();
        pagemapMemory?.Dispose();
    }
}
