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
        Objection = "A slow floor makes every structure look good.",
        Reply =
            "The floor is the same loop by the same code over the same bios and buffers, without the lookup. It is timed in "
                + "turns with each structure, and a structure that is faster than its floor is reported as a fault of the "
                + "benchmark. Nanoseconds stand beside every ratio, so that whoever distrusts the floor can do without it.",
        Needs = [ExperimentNames.Providers],
        Cases = evidence =>
            from setting in evidence.Settings(ExperimentNames.Providers, ExperimentNames.Limits)
            let best = Ranking.Best(setting.Where(row => row.Family == Family))
            where best is not null
            select new Case("", best.Providers, Evidence.Providers(best), Estimate.Ratio(best), best),
    };
}
