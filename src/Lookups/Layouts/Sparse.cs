using Lookups.Memory;

namespace Lookups.Layouts;

/// <summary>
/// A memmap in pieces (classic SPARSEMEM): the bio's address is found through the section whose number the page's flags hold.
/// </summary>
/// <remarks>
/// <c>__page_to_pfn</c> of include/asm-generic/memory_model.h with CONFIG_SPARSEMEM and without VMEMMAP. The pieces lie where the
/// contiguous memmap has them; a lookup does not know this.
/// </remarks>
public readonly struct Sparse : IPageLayout
{
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
    public static bool HasFolios => false;

    /// <inheritdoc/>
    public static bool IsInPieces => true;
}
