using Bench.Reporting;

namespace Bench.Claims.Plots;

/// <summary>Bytes for each provider: what few bits cost elsewhere.</summary>
internal static class MemoryPlot
{
    private const string Flag = "flag";

    /// <summary>The picture.</summary>
    public static ClaimPlot Plot { get; } = new(
        "e", "what it takes to hold",
        ReportSpec.ByBudget(ExperimentNames.LimitsMemory, "") with { Y = ResultColumns.BytesPerProviderInAll, JoinBest = false },
        rows => Representatives.Fullest(rows.Where(row => row.Experiment == ExperimentNames.LimitsMemory && row.Family != Flag)));
}
