using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>Time of a dependent lookup, in L1 loads.</summary>
internal static class LimitsLatencyExperiment
{
    private static readonly int[] Sweep = [16, 1024];

    public static Experiment Experiment { get; } = new()
    {
        Name = "limits-latency",
        Question = "How many L1 loads does a dependent lookup take?",
        Note =
            "resolve, hot, all P2P; the next bio is found through the answer for this one. In units of one load of a pointer chase in "
                + "L1, measured beside it (4 or 5 cycles on current processors).",
        OnlyWhenAsked = true,
        Points = scope =>
            from providers in Sweep
            from variant in scope.WidestOfAll
            select scope.Point(variant) with
            {
                Machine = new MachineChoice("mixed", providers),
                Dependency = Dependency.Dependent,
            },
    };
}
