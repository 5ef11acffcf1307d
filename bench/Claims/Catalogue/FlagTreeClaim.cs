using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>One flag bit: must an interval tree follow?</summary>
internal static class FlagTreeClaim
{
    private const string Family = "flag";

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "a",
        Text = "One flag bit means an interval tree.",
        Source = new(
            "Jason Gunthorpe",
            "20190628172926.GA3877@ziepe.ca",
            "The fewer bits a bio can spare, the more must be searched: a single flag means an interval tree."),
        Effect = "interval tree / best other structure behind the flag",
        Unit = FigureUnit.Factor,
        Threshold = Thresholds.Practical,
        Rule =
            "It fails where another checking structure behind the same flag is more than 2 % faster. Without P2P bios nothing is "
                + "searched.",
        Objection = "A tree finds any range. The structures that beat it rely on few, aligned BARs that are registered before use.",
        Reply =
            "BARs have these properties: powers of two, aligned to their size, registered before use. Every structure behind the flag "
                + "gives the same answers as the tree; the oracle checks this before timing. Each structure checks the address, as the "
                + "tree does, and is rebuilt for a new provider. Where it cannot serve a machine, the refusal is a row. The tree is the "
                + "kernel's algorithm; the kernel's own object code is measured, too (kernel.md).",
        Needs = [ExperimentNames.P2pShare],
        Cases = evidence =>
            from experiment in new[] { ExperimentNames.P2pShare, ExperimentNames.Providers, ExperimentNames.Conditions }
            from setting in evidence.Settings(experiment)
            where setting[0].P2pShare > 0
            let tree = setting.FirstOrDefault(row => row.Family == Family && Evidence.InfoOf(row) is { IsMainline: true })
            let best = Ranking.Best(setting.Where(row => row.Family == Family && row != tree && row.Promise == tree?.Promise))
            where tree is not null && best is not null
            let place = PlaceOf(tree)
            select new Case(place.Group, place.At, place.Where, Evidence.Factor(tree, best), tree, best),
    };

    private static (string Group, double At, string Where) PlaceOf(ResultRow row) => row.Experiment switch
    {
        ExperimentNames.P2pShare => ("by share of P2P", row.P2pShare, $"{Reporting.Quantity.Share(row.P2pShare)} P2P"),
        ExperimentNames.Providers => ("by providers", row.Providers, Evidence.Providers(row)),
        _ => (Condition.Of(row)?.Adverb ?? "", row.Providers, Evidence.Providers(row)),
    };
}
