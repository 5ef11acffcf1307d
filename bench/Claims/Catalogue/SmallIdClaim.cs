using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>4 to 8 bits: is the lookup O(1), and up to how many providers?</summary>
internal static class SmallIdClaim
{
    private const string Hash = "id-perfect-hash";
    private const string Pointer = "bar-pointer";

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "b",
        Text = "4 to 8 bits give an O(1) lookup through a small id and a perfect hash.",
        Source = new(
            "Jason Gunthorpe",
            "20190628172926.GA3877@ziepe.ca",
            "4 to 8 bits could give a hash lookup that is probably O(1), if they can be spared; each BAR info "
                + "gets an id of 4 bits."),
        Effect = $"growth of {Hash} with providers / growth of {Pointer}",
        Unit = FigureUnit.Factor,
        Threshold = Thresholds.Constant,
        Rule =
            "O(1): over a sweep its time grows at most 10 % more than that of a pointer. A pointer searches nothing and only touches more "
            + "cache lines. Refused: so many providers do not fit so few bits.",
        Objection = "O(1) counts steps. Any table slows down when it outgrows a cache, so no structure is flat.",
        Reply =
            "For this reason the yardstick is a pointer in the bio. It searches nothing, so its growth comes from the caches. "
                + "A hash that grows no more takes a constant number of steps. Providers that do not fit the bits "
                + "are refusals, which contradict the claim, and an interval that holds the threshold is counted as not shown, "
                + "never as support.",
        Needs = [ExperimentNames.Providers],
        Cases = evidence =>
            evidence.Sweeps(ExperimentNames.Providers, ExperimentNames.Limits).SelectMany(sweep => Grown(evidence, sweep)),
    };

    private static IEnumerable<Case> Grown(Evidence evidence, IReadOnlyList<ResultRow> sweep)
    {
        var pointers = sweep.Where(row => row.Encoding == Pointer).OrderBy(row => row.TagBits).DistinctBy(row => row.Providers)
            .ToDictionary(row => row.Providers);
        var refusals = evidence.Refused
            .Where(row => row.Encoding == Hash && row.Experiment == sweep[0].Experiment && row.Topology == sweep[0].Topology).ToList();
        foreach (var hashes in sweep.Where(row => row.Encoding == Hash).GroupBy(row => row.TagBits).OrderBy(bits => bits.Key))
        {
            var served = hashes.Where(row => pointers.ContainsKey(row.Providers)).OrderBy(row => row.Providers).ToList();
            foreach (var row in served.Skip(1))
            {
                var (pointer, least) = (pointers[row.Providers], pointers[served[0].Providers]);
                var grown = Evidence.Factor(row, served[0]).Over(Evidence.Factor(pointer, least));
                yield return new Case(
                    "", row.Providers, $"{row.TagBits} bits over {served[0].Providers}-{row.Providers} providers", grown,
                    row, served[0], pointer, least);
            }

            foreach (var refusal in refusals.Where(refusal => refusal.TagBits == hashes.Key))
            {
                yield return new Case(
                    "", refusal.Providers, $"{refusal.TagBits} bits and {refusal.Providers} providers",
                    Estimate.Exactly(double.PositiveInfinity), [.. served.TakeLast(1)]);
            }
        }
    }
}
