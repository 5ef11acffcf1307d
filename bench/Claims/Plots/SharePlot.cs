using Bench.Reporting;

namespace Bench.Claims.Plots;

/// <summary>The share of P2P bios swept: where a flag pays.</summary>
internal static class SharePlot
{
    /// <summary>The picture.</summary>
    public static ClaimPlot Plot { get; } = new(
        "a", "from no P2P bio to nothing else",
        ReportSpec.ByShare(ExperimentNames.P2pShare, "", ResultColumns.P2pShare),
        rows => Representatives.OfFamilies(rows.Where(row => row.Experiment == ExperimentNames.P2pShare)));
}
