using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>The same lookups as a chain: each lookup waits for the previous one.</summary>
internal static class LatencyExperiment
{
    public static Experiment Experiment { get; } = new()
    {
        Name = "latency",
        Question = "What is the latency of a dependent lookup?",
        Note =
            "Like the budget experiment, but the next bio depends on the answer for this one, so nothing overlaps. In units of one "
                + "load of a pointer chase in L1.",
        Points = scope => scope.Variants.Select(variant => scope.Point(variant) with { Dependency = Dependency.Dependent }),
    };
}
