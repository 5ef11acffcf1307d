using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>How good can 0 bits be?</summary>
internal static class ZeroBitsQuestion
{
    private const string Family = "no-bits";
    private const string Swept = "mixed";

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "0",
        Text = "With 0 bits, a lookup by address alone takes at most 1.4 x the floor.",
        Effect = "best structure of 0 bits / floor",
        Unit = FigureUnit.TimesFloor,
        Threshold = Thresholds.ZeroBitsTarget,
        Rule = "Hot; the floor is the same loop without the lookup.",
        Objection = "A slow floor makes every structure look good.",
        Reply =
            "The floor is the same code over the same bios and buffers, without the lookup. Its slices alternate with those of each "
                + "structure, and a structure that is faster than its floor is reported as a fault of the benchmark. Every ratio is "
                + "shown with its nanoseconds, for readers who do not trust the floor.",
        Needs = [ExperimentNames.Providers],
        Cases = evidence =>
            from setting in new[] { ExperimentNames.Providers, ExperimentNames.Limits, ExperimentNames.Conditions }
                .SelectMany(name => evidence.Settings(name))
                .Where(setting => Condition.Of(setting[0]) == Condition.All[0])
                .DistinctBy(setting => (setting[0].Topology, setting[0].Providers, setting[0].P2pShare))
            let best = Ranking.Best(setting.Where(row => row.Family == Family))
            where best is not null
            select new Case("", best.Providers, Where(best), Estimate.Ratio(best), best),
    };

    /// <summary>The sweeps have one machine model, so its name is left out; other machine models are named.</summary>
    private static string Where(ResultRow row) =>
        row.Topology == Swept ? Evidence.Providers(row) : $"{Evidence.Providers(row)} of {row.Topology}";
}
