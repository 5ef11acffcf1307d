using Bench.Reporting;

namespace Bench.Claims.Plots;

/// <summary>What it takes to let a provider come or go, budget by budget.</summary>
internal static class LifetimeUpdatePlot
{
    /// <summary>The picture.</summary>
    public static ClaimPlot Plot { get; } = new(
        "1", "what an update takes",
        ReportSpec.ByBudget(ExperimentNames.Lifetime, "") with { Y = ResultColumns.RegisterTime, JoinBest = false },
        rows => rows.Where(row => row is { Experiment: ExperimentNames.Lifetime, UpdatesPerSecond: 0 }));
}
