using Bench.Reporting;

namespace Bench.Claims.Plots;

/// <summary>What a registry adds to a read, budget by budget.</summary>
internal static class LifetimeReadPlot
{
    /// <summary>The picture.</summary>
    public static ClaimPlot Plot { get; } = new(
        "1", "what a read costs",
        ReportSpec.ByBudget(ExperimentNames.Lifetime, "") with { JoinBest = false },
        rows => rows.Where(row => row is { Experiment: ExperimentNames.Lifetime, UpdatesPerSecond: 0 }));
}
