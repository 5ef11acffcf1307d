namespace Bench.Experiments.Catalogue;

/// <summary>What a memory of the last hit is worth in front of each search.</summary>
public static class LastHitExperiment
{
    private static readonly double[] Shares = [0, 0.5, 0.9, 0.99];

    /// <summary>The experiment.</summary>
    public static Experiment Experiment { get; } = new()
    {
        Name = "last-hit",
        Question = "What is a memory of the last hit worth?",
        Note =
            "resolve, hot, all P2P, by how likely a bio has the provider of the one before it: at 0 each draws anew and the memory "
                + "only costs. Each address search bare and with the last hit in front.",
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
