using Bench.Reporting;

namespace Bench.Claims.Plots;

/// <summary>The same lookups with everything in cache and with nothing: where more lines are touched, O(1) has another constant.</summary>
internal static class ColdPlot
{
    /// <summary>The picture.</summary>
    public static ClaimPlot Plot { get; } = new(
        "b", "hot beside cold",
        ReportSpec.ByCondition(ExperimentNames.LimitsCold, "", ResultColumns.Temperature) with { Y = ResultColumns.NsPerBio, JoinBest = false },
        rows => Representatives.HotBesideCold(rows, ExperimentNames.Limits, ExperimentNames.LimitsCold));
}
