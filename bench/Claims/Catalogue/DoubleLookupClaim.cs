using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>Construction, then map: what does the second lookup cost?</summary>
internal static class DoubleLookupClaim
{
    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "d",
        Text = "The double lookup, at construction and in dma_map, is not worth worrying about.",
        Source = new(
            "Jason Gunthorpe",
            "20190628172926.GA3877@ziepe.ca",
            "That hash should be fast enough not to worry about the double lookup."),
        Effect = "time of construct + map minus time of map, hot, per bio, best of each family",
        Unit = FigureUnit.Ns,
        Threshold = Thresholds.WorryNs,
        Rule =
            "The threshold is 10 ns per bio, a tenth of the 100 ns that an I/O has at 10 M I/Os per second and core. Only the best of "
                + "each family counts: trees take longer.",
        Objection = "The second lookup finds what the first left in the cache, so it looks free.",
        Reply =
            "It does, as in a kernel that maps a bio at once on the core that made it. With an I/O scheduler, after a requeue or from "
                + "kblockd, the bio is mapped later, perhaps on another core: this is not measured. The loop constructs a whole batch "
                + "before it maps the first bio, so a batch of bios lies between the two lookups of one. No measurement does both "
                + "lookups from cold caches.",
        Needs = [ExperimentNames.DoubleLookup],
        Cases = evidence =>
            from encoding in evidence.Of(ExperimentNames.DoubleLookup)
                .GroupBy(row => (row.Family, row.Encoding, row.TagBits, row.Topology, row.Providers, row.Workload))
            let map = encoding.FirstOrDefault(row => row.Operation == "map")
            let both = encoding.FirstOrDefault(row => row.Operation == "both")
            where map is not null && both is not null
            group (Map: map, Both: both) by encoding.Key.Family into family
            let best = family.MinBy(pair => pair.Both.NsPerBio)
            let extra = Estimate.Ns(best.Both).Minus(Estimate.Ns(best.Map))
            select new Case("", best.Both.TagBits, Evidence.Encoding(best.Both), extra, best.Both, best.Map),
    };
}
