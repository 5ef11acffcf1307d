using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Plots;

/// <summary>The same lookups with everything in cache and with nothing: where more lines are touched, O(1) has another constant.</summary>
public sealed class ColdPlot : IClaimPlot
{
    /// <inheritdoc/>
    public static string Letter => "b";

    /// <inheritdoc/>
    public static string Aspect => "hot beside cold";

    /// <inheritdoc/>
    public static ReportSpec Show { get; } = ReportSpec.ByCondition(ExperimentNames.LimitsCold, "", ResultColumns.Temperature) with { Y = ResultColumns.NsPerBio, JoinBest = false };

    /// <inheritdoc/>
    public static IEnumerable<ResultRow> Rows(IReadOnlyList<ResultRow> rows) =>
        Representatives.HotBesideCold(rows, ExperimentNames.Limits, ExperimentNames.LimitsCold);
}
