using Lookups.Encodings;
using Lookups.Searches;

namespace Lookups.Composites;

/// <summary>Every encoding there is: those with a file of their own, what each address search becomes, and the variants of both promises.</summary>
public static class AllEncodings
{
    /// <summary>Calls the visitor once for every encoding.</summary>
    /// <typeparam name="TVisitor">The visitor.</typeparam>
    /// <param name="visitor">The visitor.</param>
    public static void VisitAll<TVisitor>(ref TVisitor visitor) where TVisitor : IEncodingVisitor
    {
        var composer = new Composer<TVisitor>(visitor);
        EncodingCatalog.VisitAll(ref composer);
        SearchCatalog.VisitAll(ref composer);
    }

    private readonly struct Composer<TVisitor>(TVisitor visitor) : IEncodingVisitor, ISearchVisitor
        where TVisitor : IEncodingVisitor
    {
        void IEncodingVisitor.Visit<TEncoding>()
        {
            visitor.Visit<TEncoding>();
            if (TEncoding.Info.IsCheckedToo)
            {
                visitor.Visit<Checked<TEncoding>>();
            }
        }

        void ISearchVisitor.Visit<TSearch>()
        {
            visitor.Visit<Unflagged<TSearch>>();
            visitor.Visit<Flagged<TSearch>>();
            visitor.Visit<LastHit<TSearch>>();
            if (TSearch.Info.KnowsMemory)
            {
                visitor.Visit<Trusting<TSearch>>();
                visitor.Visit<TrustingFlag<TSearch>>();
            }
        }
    }
}
