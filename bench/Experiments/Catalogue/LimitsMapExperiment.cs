using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>The same sweep with the whole of dma_map around the lookup.</summary>
internal static class LimitsMapExperiment
{
    private static readonly int[] Sweep = [16, 1024];

    public static Experiment Experiment { get; } = new()
    {
        Name = "limits-map",
        Question = "How close is the whole of dma_map to its floor?",
        Note =
            "map: the lookup, the client-keyed second lookup and every segment, as dma_map does; its floor is the same without the two "
                + "lookups' structures. Hot, all P2P, on mixed machines; each encoding with its most bits.",
        OnlyWhenAsked = true,
        Points = scope =>
            from providers in Sweep
            from variant in scope.WidestOfAll
            select scope.Point(variant) with
            {
                Machine = new MachineChoice("mixed", providers),
                Operation = Operation.Map,
            },
    };
}
