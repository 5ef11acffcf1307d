using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Plots;

/// <summary>What a registry adds to a read, budget by budget.</summary>
public sealed class LifetimeReadPlot : IClaimPlot
{
    /// <inheritdoc/>
    public static string Letter => "1";

    /// <inheritdoc/>
    public static string Aspect => "what a read costs";

    /// <inheritdoc/>
    public static ReportSpec Show { get; } = ReportSpec.ByBudget(ExperimentNames.Lifetime, "") with { JoinBest = false };

    /// <inheritdoc/>
    public static IEnumerable<ResultRow> Rows(IReadOnlyList<ResultRow> rows) =>
        rows.Where(row => row is { Experiment: ExperimentNames.Lifetime, UpdatesPerSecond: 0 });
}
