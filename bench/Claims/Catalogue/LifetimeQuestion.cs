using System.Globalization;
using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>What safety from providers that go costs, budget by budget.</summary>
public static class LifetimeQuestion
{
    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new("1", "What does lifetime cost at each bit budget: may providers come and go while bios are in flight, for 1.10 × the time or less?", Judge);

    private static Verdict Judge(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var rows = evidence.Registered(ExperimentNames.Lifetime);
        var still = rows.Where(row => row is { UpdatesPerSecond: 0, Readers: 1 }).OrderByDescending(row => row.RatioToFloor).ToList();
        if (still.Count == 0)
        {
            return Verdict.Unmeasured("No rows of encodings that are read through a registry.", ExperimentNames.Lifetime);
        }

        var within = still.Where(row => Estimate.Ratio(row).Against(Thresholds.RegistryTarget) == Side.Below).ToList();
        var beyond = still.Where(row => Estimate.Ratio(row).Against(Thresholds.RegistryTarget) == Side.Above).ToList();
        var figures = Figures(rows, still);
        var straddling = still.Except(within).Except(beyond).ToList();
        var count = within.Count == still.Count
            ? string.Create(CultureInfo.InvariantCulture, $"all {still.Count} encodings")
            : string.Create(CultureInfo.InvariantCulture, $"{within.Count} of {still.Count} encodings, more for {beyond.Count}{Names(beyond)}, and for {straddling.Count} the interval straddles 1.10{Names(straddling)}");
        var reason = string.Create(CultureInfo.InvariantCulture,
            $"Reading through a registry, with nothing updated, takes less than 1.10 × the time of the same structure without one for {count}. What each budget can promise to bios in flight, and what an update waits for, is in lifetime.md; what an update takes is in the rows.");
        return within.Count == still.Count ? Verdict.Holds(reason, figures)
            : beyond.Count == still.Count ? Verdict.Fails(reason, figures)
            : Verdict.Depends("the encoding", reason, figures);
    }

    private static List<Figure> Figures(IReadOnlyList<ResultRow> rows, List<ResultRow> still)
    {
        var figures = new List<Figure>
        {
            new($"the time of {still[0].Encoding} with {Quantity.Bits(still[0].TagBits)} read through a registry over that without one (the most of {still.Count} encodings)", Estimate.Ratio(still[0]), FigureUnit.Factor, still[0]),
            new($"the same of {still[^1].Encoding} with {Quantity.Bits(still[^1].TagBits)} (the least)", Estimate.Ratio(still[^1]), FigureUnit.Factor, still[^1]),
        };
        var (slowest, fastest) = (still.MaxBy(row => row.RegisterNs)!, still.MinBy(row => row.RegisterNs)!);
        figures.Add(new Figure($"one update, {fastest.Encoding} with {Quantity.Bits(fastest.TagBits)} (the least)", Estimate.Exactly(fastest.RegisterNs), FigureUnit.Ns, fastest));
        figures.Add(new Figure($"one update, {slowest.Encoding} with {Quantity.Bits(slowest.TagBits)} (the most)", Estimate.Exactly(slowest.RegisterNs), FigureUnit.Ns, slowest));
        if (Worst(rows) is var (busy, calm))
        {
            figures.Add(new Figure(
                $"the longest of 1000 batches of 128 bios at {busy.UpdatesPerSecond} updates a second over that at none, {busy.Encoding} with {Quantity.Bits(busy.TagBits)} (the most)",
                Estimate.Exactly(busy.BatchP999Ns / calm.BatchP999Ns), FigureUnit.Factor, busy, calm));
        }

        var both = rows.Where(row => row is { Readers: 2, UpdatesPerSecond: 0, Yardstick: Yardsticks.Alone }).ToList();
        if (both.MaxBy(row => row.RatioToFloor) is { } worst)
        {
            figures.Add(new Figure(
                $"bios a second of two processors over those of one, {worst.Encoding} with {Quantity.Bits(worst.TagBits)} (the least of {both.Count} encodings)",
                Estimate.Exactly(2).Over(Estimate.Ratio(worst)), FigureUnit.Factor, worst));
        }

        return figures;
    }

    private static (ResultRow Busy, ResultRow Calm)? Worst(IReadOnlyList<ResultRow> rows)
    {
        var busiest = rows.Max(row => row.UpdatesPerSecond);
        var pairs = rows.Where(row => row.UpdatesPerSecond == busiest && busiest > 0)
            .Select(busy => (Busy: busy, Calm: rows.FirstOrDefault(row => row is { Readers: 1, UpdatesPerSecond: 0 } && IsSame(row, busy))))
            .Where(pair => pair.Calm is { BatchP999Ns: > 0 })
            .ToList();
        return pairs.Count == 0 ? null : pairs.Select(pair => (pair.Busy, Calm: pair.Calm!)).MaxBy(pair => pair.Busy.BatchP999Ns / pair.Calm.BatchP999Ns);
    }

    /// <summary>Whether two rows are of one encoding on one machine, whatever went on beside it.</summary>
    internal static bool IsSame(ResultRow one, ResultRow other) => one.Encoding == other.Encoding && one.TagBits == other.TagBits && one.Topology == other.Topology && one.Providers == other.Providers;

    private static string Names(IEnumerable<ResultRow> rows) =>
        rows.Select(row => row.Encoding).Distinct().ToList() is { Count: > 0 } names ? $" ({string.Join(", ", names)})" : "";
}
