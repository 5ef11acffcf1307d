using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>One flag bit: must an interval tree follow?</summary>
public static class FlagTreeClaim
{
    private const string Family = "flag";

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "a",
        Text = "One flag bit means an interval tree.",
        Effect = "interval tree / best other structure behind the flag",
        Unit = FigureUnit.Factor,
        Threshold = Thresholds.Practical,
        Rule =
            "It fails where another structure that checks too, behind the same flag, is more than 2 % faster. Without P2P bios nothing is "
                + "searched.",
        Objection = "A tree finds any range. What beats it lives on BARs being few, aligned and known before any bio names them.",
        Reply =
            "That is what BARs are: powers of two, aligned to their size, registered before they are used. Whatever stands "
                + "behind the flag answers every address that the tree answers, which the oracle proves before anything is timed, "
                + "checks as the tree does, is rebuilt when a provider comes, and refuses a machine that it cannot serve; a refusal "
                + "is a row. The tree is the kernel's algorithm, and its object code is measured beside it (kernel.md).",
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
