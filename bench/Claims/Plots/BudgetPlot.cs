using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Plots;

/// <summary>Every budget at the machine of the default tables: the best encodings of each.</summary>
public sealed class BudgetPlot : IClaimPlot
{
    /// <inheritdoc/>
    public static string Letter => "h";

    /// <inheritdoc/>
    public static string Aspect => "what each budget costs";

    /// <inheritdoc/>
    public static ReportSpec Show { get; } = ReportSpec.ByBudget(ExperimentNames.Budget, "");

    /// <inheritdoc/>
    public static IEnumerable<ResultRow> Rows(IReadOnlyList<ResultRow> rows) =>
        rows.Where(row => row.Experiment == ExperimentNames.Budget)
            .GroupBy(row => row.TagBits)
            .SelectMany(budget => budget.OrderBy(row => row.RatioToFloor).Take(3).Concat(Representatives.KernelTrees(budget)).Distinct());
}
