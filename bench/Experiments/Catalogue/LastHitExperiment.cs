namespace Bench.Experiments.Catalogue;

/// <summary>Time that each search saves with a cache of the last hit in front of it.</summary>
internal static class LastHitExperiment
{
    private static readonly double[] Shares = [0, 0.5, 0.9, 0.99];

    public static Experiment Experiment { get; } = new()
    {
        Name = "last-hit",
        Question = "What does caching the last hit save?",
        Note =
            "resolve, hot, all P2P, by the chance that a bio has the previous bio's provider: at 0 each bio draws a "
                + "new provider and the cache only costs. Each address search is shown without and with a cached last hit.",
        OnlyWhenAsked = true,
        Points = scope =>
            from share in Shares
            from variant in scope.Searches
            select scope.Point(variant) with
            {
                ProviderLocality = share,
            },
    };
}
