using System.Globalization;
using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>How good can 0 bits be?</summary>
public static class ZeroBitsQuestion
{
    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new("0", "How good can 0 bits be: 1.4 × floor or better, from the address alone?", Judge);

    private static Verdict Judge(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var budget = Evidence.BestPerBudget(evidence.MainPlace(ExperimentNames.Budget));
        if (budget.Count < 2 || budget[0].TagBits != 0)
        {
            return Verdict.Unmeasured("No rows of 0 bits beside rows of more.", ExperimentNames.Budget);
        }

        var sweeps = new[] { ExperimentNames.Providers, ExperimentNames.Limits }
            .SelectMany(name => Evidence.Places(evidence.Usable(name).Where(row => row.TagBits == 0)))
            .Select(place => Ranking.Best(place)!).ToList();
        if (sweeps.Count == 0)
        {
            return Verdict.Unmeasured("No rows of 0 bits over the number of providers.", ExperimentNames.Providers);
        }

        var best = budget[0];
        List<ResultRow> places = [best, .. sweeps];
        var reached = places.Count(row => Estimate.Ratio(row).Against(Thresholds.ZeroBitsTarget) == Side.Below);
        var missed = places.Count(row => Estimate.Ratio(row).Against(Thresholds.ZeroBitsTarget) == Side.Above);
        var figures = Figures(best, budget, sweeps);
        var answer = string.Create(CultureInfo.InvariantCulture,
            $"{best.Encoding} finds the provider from the address alone in {Quantity.Ns(best.NsPerBio)} ns per bio, {best.NsPerBio / ResultColumns.IoBudgetNs * 100:0.0} % of the 100 ns that an I/O has");
        return reached == places.Count
            ? Verdict.Holds(string.Create(CultureInfo.InvariantCulture, $"{answer}; the best of 0 bits is below 1.4 × floor at all {places.Count} places measured."), figures)
            : missed == places.Count
                ? Verdict.Fails(string.Create(CultureInfo.InvariantCulture, $"{answer}, but the best of 0 bits is above 1.4 × floor at all {places.Count} places measured."), figures)
                : Verdict.Depends("the number of providers", string.Create(CultureInfo.InvariantCulture,
                    $"{answer}; the best of 0 bits is below 1.4 × floor at {reached} of {places.Count} places measured, above at {missed}, and at {places.Count - reached - missed} the interval straddles it."), figures);
    }

    private static List<Figure> Figures(ResultRow best, IReadOnlyList<ResultRow> budget, List<ResultRow> sweeps)
    {
        var tagged = Ranking.Best(budget.Skip(1))!;
        var (low, high) = (Ranking.Best(sweeps)!, sweeps.MaxBy(row => row.RatioToFloor)!);
        return
        [
            new Figure($"the best of 0 bits, {best.Encoding}, on {Evidence.Where(best)}", Estimate.Ratio(best), FigureUnit.TimesFloor, best),
            new Figure("the same above its floor", Estimate.AboveFloor(best), FigureUnit.Ns, best),
            new Figure($"the best of all budgets there, {tagged.Encoding} with {Quantity.Bits(tagged.TagBits)}", Estimate.Ratio(tagged), FigureUnit.TimesFloor, tagged),
            new Figure($"what {best.Encoding} takes more than {tagged.Encoding}", Estimate.AboveFloor(best).Minus(Estimate.AboveFloor(tagged)), FigureUnit.Ns, best, tagged),
            new Figure($"the best of 0 bits where it is best in a sweep of providers, {low.Encoding} on {Evidence.Where(low)}", Estimate.Ratio(low), FigureUnit.TimesFloor, low),
            new Figure($"the best of 0 bits where it is worst in a sweep of providers, {high.Encoding} on {Evidence.Where(high)}", Estimate.Ratio(high), FigureUnit.TimesFloor, high),
        ];
    }
}
