using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Plots;

/// <summary>Bytes for each provider: what few bits cost elsewhere.</summary>
public sealed class MemoryPlot : IClaimPlot
{
    // Behind a flag a structure is as large as without.
    private const string Flag = "flag";

    /// <inheritdoc/>
    public static string Letter => "e";

    /// <inheritdoc/>
    public static string Aspect => "what it takes to hold";

    /// <inheritdoc/>
    public static ReportSpec Show { get; } = ReportSpec.ByBudget(ExperimentNames.LimitsMemory, "") with { Y = ResultColumns.BytesPerProviderInAll, JoinBest = false };

    /// <inheritdoc/>
    public static IEnumerable<ResultRow> Rows(IReadOnlyList<ResultRow> rows) =>
        Representatives.Fullest(rows.Where(row => row.Experiment == ExperimentNames.LimitsMemory && row.Family != Flag));
}
