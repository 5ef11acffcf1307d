using System.Globalization;
using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>4 to 8 bits: is the lookup O(1), and up to how many providers?</summary>
public static class SmallIdClaim
{
    private const string Hash = "id-perfect-hash";
    private const string Table = "id-table";
    private const string Pointer = "bar-pointer";
    private static readonly int[] Budgets = [4, 5, 6, 7, 8];

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new("b", "4 to 8 bits give an O(1) lookup through a small id and a perfect hash.", Judge);

    private static Verdict Judge(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var sweeps = Budgets
            .SelectMany(bits => new[] { ExperimentNames.Providers, ExperimentNames.Limits }.Select(name => Sweep.Of(evidence, name, Hash, bits)))
            .OfType<Sweep>().Where(sweep => sweep.Growth is not null).ToList();
        if (Budgets.Any(bits => !sweeps.Exists(sweep => sweep.Bits == bits && sweep.Counts.Count > 1)))
        {
            return Verdict.Unmeasured($"No sweep of {Hash} beside {Pointer} over the number of providers at each of 4 to 8 bits.", ExperimentNames.Providers);
        }

        var refused = sweeps.Where(sweep => sweep.FirstRefused is not null).ToList();
        var served = Budgets.Where(bits => !refused.Exists(sweep => sweep.Bits == bits)).ToList();
        var sides = sweeps.ConvertAll(sweep => sweep.Growth!.Value.Against(Thresholds.Constant));
        var figures = Figures(evidence, sweeps, refused);
        var rule = "O(1) here means: over a whole sweep the ratio to the floor grows by less than 10 % more than that of a pointer, which searches nothing and only touches more lines.";
        if (sides.TrueForAll(side => side == Side.Above))
        {
            return Verdict.Fails($"At no budget does {Hash} stay O(1). {rule}", figures);
        }

        if (refused.Count == 0 && sides.TrueForAll(side => side == Side.Below))
        {
            var most = sweeps.Max(sweep => sweep.Counts[^1]);
            return Verdict.Holds(string.Create(CultureInfo.InvariantCulture, $"{Hash} serves every number of providers measured, up to {most}, at each of 4 to 8 bits. {rule}"), figures);
        }

        var growing = sides.Count(side => side != Side.Below);
        var limits = refused.GroupBy(sweep => sweep.Bits).OrderBy(group => group.Key).Select(group => string.Create(
            CultureInfo.InvariantCulture, $"{group.Key} bits are refused from {group.Min(sweep => sweep.FirstRefused)} providers on"));
        return Verdict.Depends("the number of providers per id", string.Join(' ',
            served.Count > 0 ? $"With {string.Join(", ", served)} bits {Hash} serves every number of providers measured." : $"At no budget does {Hash} serve every number of providers measured.",
            refused.Count > 0 ? $"Some budgets end earlier: {string.Join(", ", limits)}." : "",
            growing > 0 ? string.Create(CultureInfo.InvariantCulture, $"In {growing} of {sides.Count} sweeps the growth is not surely below 10 %.") : $"Where it serves, it is O(1) in all {sides.Count} sweeps.",
            rule).Replace("  ", " ", StringComparison.Ordinal), figures);
    }

    // Where the ids end decides; where they do not, the growth does.
    private static List<Figure> Figures(Evidence evidence, List<Sweep> sweeps, List<Sweep> refused) =>
    [
        .. refused.GroupBy(sweep => sweep.Bits).OrderBy(group => group.Key).Select(group => Served(group.MinBy(sweep => sweep.FirstRefused)!)),
        .. sweeps.GroupBy(sweep => sweep.Rows[0].Experiment).Select(group => GrowthOf(group.MaxBy(sweep => sweep.Growth!.Value.Value)!)),
        .. Budgets.Select(bits => Sweep.Of(evidence, ExperimentNames.Providers, Table, bits)).OfType<Sweep>().Select(Served),
    ];

    private static Figure Served(Sweep sweep) => new(
        string.Create(CultureInfo.InvariantCulture, $"providers are the most that {sweep.Rows[0].Encoding} served with {Quantity.Bits(sweep.Bits)}, {(sweep.FirstRefused is { } at ? $"refused at {at}, the next number measured" : "the most measured")}"),
        Estimate.Exactly(sweep.Rows[^1].Providers), FigureUnit.Count, sweep.Rows[^1]);

    private static Figure GrowthOf(Sweep sweep) => new(
        string.Create(CultureInfo.InvariantCulture, $"growth of {sweep.Rows[0].Encoding} with {Quantity.Bits(sweep.Bits)} from {sweep.Rows[0].Providers} to {sweep.Rows[^1].Providers} providers over that of {Pointer} (the most of any budget in this sweep)"),
        sweep.Growth!.Value, FigureUnit.Factor, [sweep.Rows[0], sweep.Rows[^1], .. sweep.PointerEnds]);

    /// <summary>One encoding at one budget over the number of providers.</summary>
    private sealed record Sweep(int Bits, IReadOnlyList<int> Counts, int? FirstRefused, IReadOnlyList<ResultRow> Rows, IReadOnlyList<ResultRow> PointerEnds)
    {
        // Null where the pointer has no rows beside it, or there is nothing to grow over.
        public Estimate? Growth => Rows.Count > 1 && PointerEnds.Count == 2
            ? Estimate.Ratio(Rows[^1]).Over(Estimate.Ratio(Rows[0])).Over(Estimate.Ratio(PointerEnds[1]).Over(Estimate.Ratio(PointerEnds[0])))
            : null;

        public static Sweep? Of(Evidence evidence, string experiment, string encoding, int bits)
        {
            var all = evidence.Sweep(experiment);
            var rows = all.Where(row => row.Encoding == encoding && row.TagBits == bits).OrderBy(row => row.Providers).ToList();
            if (rows.Count == 0)
            {
                return null;
            }

            var pointers = all.Where(row => row.Encoding == Pointer).OrderBy(row => row.TagBits).ToList();
            List<ResultRow> ends = [.. new[] { rows[0], rows[^1] }.Select(end => pointers.Find(row => row.Providers == end.Providers)).OfType<ResultRow>()];
            var refused = evidence.Refused
                .Where(refusal => refusal.Experiment == experiment && refusal.Encoding == encoding && refusal.TagBits == bits && refusal.Topology == rows[0].Topology)
                .Select(refusal => (int?)refusal.Providers);
            return new Sweep(bits, [.. all.Select(row => row.Providers).Distinct().Order()], refused.Min(), rows, ends);
        }
    }
}
