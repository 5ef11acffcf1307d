namespace Lookups.Memory;

/// <summary>
/// How <c>struct page</c>s lie in memory and lead to a pgmap. A layout is a type, so that the JIT knows it. One file in Layouts, which is
/// also its registration.
/// </summary>
public interface IPageLayout
{
    /// <summary><c>struct page</c> as an encoding, in this layout.</summary>
    static abstract EncodingInfo Info { get; }

    /// <summary>Whether a page is the tail of a folio of 2 MiB; the head of the folio has the pgmap.</summary>
    static abstract bool HasFolios { get; }

    /// <summary>Whether the address of a page's frame is found through its section; otherwise by subtraction.</summary>
    static abstract bool IsInPieces { get; }
}

/// <summary>Visits each page layout.</summary>
public interface IPageLayoutVisitor
{
    /// <summary>Called once per layout.</summary>
    void Visit<TLayout>() where TLayout : struct, IPageLayout;
}
