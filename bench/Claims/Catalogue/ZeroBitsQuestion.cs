using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>How good can 0 bits be?</summary>
public static class ZeroBitsQuestion
{
    private const string Family = "no-bits";

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "0",
        Text = "0 bits can do in 1.4 x the floor, from the address alone.",
        Effect = "best structure of 0 bits / floor",
        Unit = FigureUnit.TimesFloor,
        Threshold = Thresholds.ZeroBitsTarget,
        Rule = "Hot; the floor is the same loop without the lookup.",
        Needs = [ExperimentNames.Providers],
        Cases = evidence =>
            from setting in evidence.Settings(ExperimentNames.Providers, ExperimentNames.Limits)
            let best = Ranking.Best(setting.Where(row => row.Family == Family))
            where best is not null
            select new Case("", best.Providers, Evidence.Providers(best), Estimate.Ratio(best), best),
    };
}
