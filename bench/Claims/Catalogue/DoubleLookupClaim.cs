using System.Globalization;
using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>Construction, then map: does the second time hurt?</summary>
public static class DoubleLookupClaim
{
    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new("d", "The double lookup, at construction and in dma_map, is not worth worrying about.", Judge);

    private static Verdict Judge(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var pairs = Pairs(evidence);
        if (pairs.Count == 0)
        {
            return Verdict.Unmeasured("No encoding has both a map row and a both row.", ExperimentNames.DoubleLookup);
        }

        var cheap = pairs.Where(pair => pair.Extra.Against(Thresholds.WorryNs) == Side.Below).ToList();
        var dear = pairs.Where(pair => pair.Extra.Against(Thresholds.WorryNs) == Side.Above).ToList();
        var unclear = pairs.Count - cheap.Count - dear.Count;
        var figures = Figures(evidence, pairs);
        const string Rule = "The threshold is 10 ns per bio, a tenth of the 100 ns that an I/O has at 10 M I/Os per second and core.";
        if (cheap.Count == pairs.Count)
        {
            return Verdict.Holds(string.Create(CultureInfo.InvariantCulture, $"For each of {pairs.Count} encodings the lookup at construction adds less than 10 ns to the one in dma_map. {Rule}"), figures);
        }

        if (dear.Count == pairs.Count)
        {
            return Verdict.Fails(string.Create(CultureInfo.InvariantCulture, $"For each of {pairs.Count} encodings the lookup at construction adds more than 10 ns to the one in dma_map. {Rule}"), figures);
        }

        var straddling = unclear > 0 ? string.Create(CultureInfo.InvariantCulture, $"; for {unclear} the interval straddles the threshold") : "";
        return Verdict.Depends("the structure that is searched at construction", string.Create(CultureInfo.InvariantCulture,
            $"The lookup at construction adds less than 10 ns with {cheap.Count} of {pairs.Count} encodings, more than 10 ns with {dear.Count}{(dear.Count == 0 ? "" : $" ({string.Join(", ", dear.Select(pair => pair.Both.Encoding))})")}{straddling}. {Rule}"), figures);
    }

    // Dearest first: the worst is what decides whether anybody need worry.
    private static List<Pair> Pairs(Evidence evidence) =>
    [
        .. evidence.Usable(ExperimentNames.DoubleLookup)
            .GroupBy(row => (row.Encoding, row.TagBits, row.Topology, row.Providers, row.Workload))
            .Select(group => (Map: group.FirstOrDefault(row => row.Operation == "map"), Both: group.FirstOrDefault(row => row.Operation == "both")))
            .Where(pair => pair.Map is not null && pair.Both is not null)
            .Select(pair => new Pair(pair.Map!, pair.Both!))
            .OrderByDescending(pair => pair.Extra.Value),
    ];

    private static List<Figure> Figures(Evidence evidence, List<Pair> pairs)
    {
        // The dearest of all decides; of each position then the cheapest.
        List<Figure> figures = [FigureOf(pairs[0], "the most of all")];
        figures.AddRange(pairs
            .GroupBy(pair => pair.Both.Family).OrderBy(family => family.Min(pair => pair.Both.TagBits))
            .Select(family => FigureOf(family.MinBy(pair => pair.Extra.Value)!, $"the least of family {family.Key}"))
            .Where(figure => !figure.Rows.SequenceEqual(figures[0].Rows)));

        // How far recordings differ shows best where there is most to differ: at the dearest lookup in dma_map.
        var maps = evidence.Usable(ExperimentNames.Recorded).Where(row => row.Operation == "map").OrderBy(row => Estimate.AboveFloor(row).Value).ToList();
        var recorded = maps.FindAll(row => row.Encoding == maps[^1].Encoding);
        if (recorded.Count > 1)
        {
            figures.AddRange(new[] { (Row: recorded[0], Which: "least"), (Row: recorded[^1], Which: "most") }.Select(end => new Figure(
                string.Create(CultureInfo.InvariantCulture, $"above its floor in dma_map alone, {end.Row.Encoding}, the dearest there, with {end.Row.Workload}, the {end.Which} of {recorded.Count} recordings"),
                Estimate.AboveFloor(end.Row), FigureUnit.Ns, end.Row)));
        }

        return figures;
    }

    private static Figure FigureOf(Pair pair, string note) => new(
        string.Create(CultureInfo.InvariantCulture, $"both lookups less the one in dma_map, {pair.Both.Encoding} with {Quantity.Bits(pair.Both.TagBits)} ({note}); {Share(pair.Extra)} of 100 ns, and {Share(Estimate.Ns(pair.Both))} for construction and mapping together"),
        pair.Extra, FigureUnit.Ns, pair.Both, pair.Map);

    private static string Share(Estimate ns) => string.Create(CultureInfo.InvariantCulture, $"{ns.Value / ResultColumns.IoBudgetNs * 100:0.0} %");

    private sealed record Pair(ResultRow Map, ResultRow Both)
    {
        public Estimate Extra { get; } = Estimate.Ns(Both).Minus(Estimate.Ns(Map));
    }
}
