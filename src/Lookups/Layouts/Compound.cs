using Lookups.Memory;

namespace Lookups.Layouts;

/// <summary>A virtually contiguous memmap in which a BAR is folios of 2 MiB: page, its head, the head's pgmap, provider.</summary>
/// <remarks>
/// page_pgmap(page) is page_folio(page)->pgmap since Linux 6.15. A folio lies in one BAR: where a BAR does not fill 2 MiB, as a slice
/// of 16 KiB does not, each page is a folio of its own.
/// </remarks>
public readonly struct Compound : IPageLayout
{
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
    public static bool HasFolios => true;

    /// <inheritdoc/>
    public static bool IsInPieces => false;
}
