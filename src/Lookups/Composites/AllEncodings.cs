using Lookups.Encodings;
using Lookups.Searches;

namespace Lookups.Composites;

/// <summary>Every encoding there is: those with a file of their own, and what each address search becomes.</summary>
public static class AllEncodings
{
    /// <summary>Calls the visitor once for every encoding.</summary>
    /// <typeparam name="TVisitor">The visitor.</typeparam>
    /// <param name="visitor">The visitor.</param>
    public static void VisitAll<TVisitor>(ref TVisitor visitor) where TVisitor : IEncodingVisitor
    {
        EncodingCatalog.VisitAll(ref visitor);
        var composer = new Composer<TVisitor>(visitor);
        SearchCatalog.VisitAll(ref composer);
    }

    private readonly struct Composer<TVisitor>(TVisitor visitor) : ISearchVisitor
        where TVisitor : IEncodingVisitor
    {
        public void Visit<TSearch>() where TSearch : struct, IAddressSearch<TSearch>
        {
            visitor.Visit<Unflagged<TSearch>>();
            visitor.Visit<Flagged<TSearch>>();
            visitor.Visit<LastHit<TSearch>>();
        }
    }
}
