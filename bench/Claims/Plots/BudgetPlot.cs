using Bench.Reporting;

namespace Bench.Claims.Plots;

/// <summary>Every budget at the machine of the default tables: the best encodings of each.</summary>
internal static class BudgetPlot
{
    /// <summary>The picture.</summary>
    public static ClaimPlot Plot { get; } = new(
        "h", "what each budget costs",
        ReportSpec.ByBudget(ExperimentNames.Budget, ""),
        rows => rows.Where(row => row.Experiment == ExperimentNames.Budget)
            .GroupBy(row => row.TagBits)
            .SelectMany(budget => budget.OrderBy(row => row.RatioToFloor).Take(3).Concat(Representatives.KernelTrees(budget)).Distinct()));
}
