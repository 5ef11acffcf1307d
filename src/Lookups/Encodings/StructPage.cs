using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups.Memory;

namespace Lookups.Encodings;

/// <summary>
/// 64 bits: the address of the <c>struct page</c> of the bio's first byte, as bv_page holds it today, over a virtually contiguous
/// memmap (CONFIG_SPARSEMEM_VMEMMAP): page, its pgmap, the provider.
/// </summary>
/// <remarks>
/// Reading it is what is_pci_p2pdma_page and pci_p2pdma_map_segment do (drivers/pci/p2pdma.c, Linux 6.12). The kernel fills the memmap
/// of a BAR when the BAR is registered; here a page's entry is filled when a bio is first built on it, so that a BAR of 128 GiB, whose
/// memmap is 2 GiB, costs only what the stream touches.
/// </remarks>
public readonly unsafe struct StructPage : IBioEncoding<StructPage>
{
    private const ulong ZoneDevice = 1UL << 62;
    private const ulong ZoneNormal = 1UL << 61;
    private const int TypePciP2pDma = 5;

    [StructLayout(LayoutKind.Sequential, Size = 64)]
    private struct Page
    {
        public ulong Flags;
        public DevPagemap* Pgmap;
    }

    [StructLayout(LayoutKind.Explicit, Size = 192)]
    private struct DevPagemap
    {
        [FieldOffset(72)]
        public int Type;

        [FieldOffset(160)]
        public BarInfo* Provider;
    }

    private readonly Fabric fabric;
    private readonly BarInfo* infos;
    private readonly Page* memmap;
    private readonly ulong pages;
    private readonly DevPagemap* pagemaps;
    private readonly ReservedMemory memmapMemory;
    private readonly AlignedMemory pagemapMemory;

    private StructPage(Fabric fabric)
    {
        this.fabric = fabric;
        infos = fabric.Providers.Infos;
        var barPages = 0UL;
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            var end = ((info.Start + (info.Bytes - 1)) >> ProviderTable.PageShift) + 1;
            pages = Math.Max(pages, end);
            barPages += end - (info.Start >> ProviderTable.PageShift);
        }

        memmapMemory = ReservedMemory.Reserve((nuint)Math.Max(pages, 1) * (nuint)sizeof(Page), out var firstPage);
        memmap = (Page*)firstPage;
        pagemapMemory = AlignedMemory.Allocate((nuint)fabric.Providers.Count + 1, out pagemaps);
        for (var id = 1; id <= fabric.Providers.Count; id++)
        {
            pagemaps[id] = new DevPagemap { Type = TypePciP2pDma, Provider = infos + id };
        }

        FootprintBytes = ((nuint)barPages * (nuint)sizeof(Page)) + pagemapMemory.Bytes;
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
    };

    /// <summary>The memmap of every BAR, and the pagemaps, as the kernel would hold them; how much of it is touched depends on the stream.</summary>
    public nuint FootprintBytes { get; }

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits) =>
        !ReservedMemory.IsSupported ? "a memmap that is mostly untouched needs mmap, Linux or macOS"
        : fabric.Providers.DescribeSharedPage() ?? DescribePartialPage(fabric.Providers);

    /// <summary>The rest of a page that a region begins or ends in is host memory, which its one <c>struct page</c> cannot say.</summary>
    private static string? DescribePartialPage(ProviderTable providers)
    {
        foreach (ref readonly var info in providers.Providers)
        {
            if ((info.Start | info.Bytes) % (1 << ProviderTable.PageShift) != 0)
            {
                return $"region 0x{info.Start:x}+0x{info.Bytes:x} is not of whole pages";
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public static StructPage Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIfRefusedByNumber<StructPage>(fabric, tagBits);
        Encodable.ThrowIf<StructPage>(tagBits, Refusal(fabric, tagBits));
        return new StructPage(fabric);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client)
    {
        var frame = physAddr >> ProviderTable.PageShift;
        if (frame >= pages)
        {
            return 0;
        }

        var page = memmap + frame;
        if (page->Flags == 0)
        {
            *page = provider == ProviderId.Host
                ? new Page { Flags = ZoneNormal }
                : new Page { Flags = ZoneDevice, Pgmap = pagemaps + provider.Value };
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
        if (page != null)
        {
            watch.Load(page, 16);
        }

        if (page != null && page->Pgmap != null)
        {
            watch.Load(&page->Pgmap->Type, sizeof(int));
            watch.Load(&page->Pgmap->Provider);
        }

        return ref *(page != null && (page->Flags & ZoneDevice) != 0 && page->Pgmap->Type == TypePciP2pDma ? page->Pgmap->Provider : infos);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        memmapMemory?.Dispose();
        pagemapMemory?.Dispose();
    }
}
