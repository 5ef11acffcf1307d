using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Plots;

/// <summary>What it takes to let a provider come or go, budget by budget.</summary>
public sealed class LifetimeUpdatePlot : IClaimPlot
{
    /// <inheritdoc/>
    public static string Letter => "1";

    /// <inheritdoc/>
    public static string Aspect => "what an update takes";

    /// <inheritdoc/>
    public static ReportSpec Show { get; } =
        ReportSpec.ByBudget(ExperimentNames.Lifetime, "") with { Y = ResultColumns.RegisterTime, JoinBest = false };

    /// <inheritdoc/>
    public static IEnumerable<ResultRow> Rows(IReadOnlyList<ResultRow> rows) =>
        rows.Where(row => row is { Experiment: ExperimentNames.Lifetime, UpdatesPerSecond: 0 });
}
