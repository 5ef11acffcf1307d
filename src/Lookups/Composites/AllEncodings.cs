using Lookups.Encodings;
using Lookups.Layouts;
using Lookups.Memory;
using Lookups.Probes;
using Lookups.Searches;
using Lookups.Structures;
using Lookups.VectorHashes;
using Lookups.Vectors;

namespace Lookups.Composites;

/// <summary>
/// All encodings: those with their own file, those made of each address search and vector hash, and the variants with both promises.
/// </summary>
public static class AllEncodings
{
    /// <summary>Calls the visitor once for every encoding.</summary>
    public static void VisitAll<TVisitor>(ref TVisitor visitor) where TVisitor : IEncodingVisitor
    {
        var composer = new Composer<TVisitor>(visitor);
        EncodingCatalog.VisitAll(ref composer);
        SearchCatalog.VisitAll(ref composer);
        ProbeCatalog.VisitAll(ref composer);
        LayoutCatalog.VisitAll(ref composer);
        VectorHashCatalog.VisitAll(ref composer);
    }

    private readonly struct Composer<TVisitor>(TVisitor visitor)
        : IEncodingVisitor, ISearchVisitor, IProbeVisitor, IPageLayoutVisitor, IVectorHashVisitor
        where TVisitor : IEncodingVisitor
    {
        void IEncodingVisitor.Visit<TEncoding>() => Encoding<TEncoding>();

        private void Encoding<TEncoding>() where TEncoding : struct, IBioEncoding<TEncoding>
        {
            visitor.Visit<TEncoding>();
            if (TEncoding.Info.IsCheckedToo)
            {
                visitor.Visit<Checked<TEncoding>>();
            }
        }

        void IPageLayoutVisitor.Visit<TLayout>() => Encoding<StructPage<TLayout>>();

        void IProbeVisitor.Visit<TProbe>() => Search<SearchTree<TProbe>>();

        void IVectorHashVisitor.Visit<THash>()
        {
            Encoding<VectorHashed<THash, Width512>>();
            Encoding<VectorHashed<THash, Width256>>();
            Encoding<VectorHashed<THash, Width128>>();
        }

        void ISearchVisitor.Visit<TSearch>() => Search<TSearch>();

        private void Search<TSearch>() where TSearch : struct, IAddressSearch<TSearch>
        {
            visitor.Visit<ByAddress<TSearch, EveryAddress>>();
            visitor.Visit<ByAddress<TSearch, FlaggedAddress>>();
            visitor.Visit<LastHit<TSearch>>();
            if (TSearch.Info.KnowsMemory)
            {
                visitor.Visit<ByAddress<TSearch, EveryAddressTrusting>>();
                visitor.Visit<ByAddress<TSearch, FlaggedAddressTrusting>>();
                visitor.Visit<ByAddress<TSearch, FlaggedAddressMasked>>();
            }
        }
    }
}
