using Lookups.Memory;

namespace Lookups.Layouts;

/// <summary>A virtually contiguous memmap (CONFIG_SPARSEMEM_VMEMMAP), each page with its own pgmap: page, pgmap, provider.</summary>
public readonly struct Vmemmap : IPageLayout
{
    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "struct-page",
        Family = EncodingFamily.StructPage,
        IsMainline = true,
        TagBits = [64],
        Summary = "bv_page: struct page, its dev_pagemap, the provider; 64 bytes of memmap for each 4 KiB of BAR.",
        Source = "include/linux/mm_types.h, include/linux/memremap.h and drivers/pci/p2pdma.c, Linux 6.12; layout from BTF of 6.18.",
        Cost = "O(1), three dependent loads; page line + two pgmap lines + provider line",
        Headline = true,
        GrowsInPlace = true,
    };

    /// <inheritdoc/>
    public static bool HasFolios => false;

    /// <inheritdoc/>
    public static bool IsInPieces => false;
}
