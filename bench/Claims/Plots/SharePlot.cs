using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Plots;

/// <summary>The share of P2P bios swept: where a flag pays.</summary>
public sealed class SharePlot : IClaimPlot
{
    /// <inheritdoc/>
    public static string Letter => "a";

    /// <inheritdoc/>
    public static string Aspect => "from no P2P bio to nothing else";

    /// <inheritdoc/>
    public static ReportSpec Show { get; } = ReportSpec.ByShare(ExperimentNames.P2pShare, "", ResultColumns.P2pShare);

    /// <inheritdoc/>
    public static IEnumerable<ResultRow> Rows(IReadOnlyList<ResultRow> rows) =>
        Representatives.OfFamilies(rows.Where(row => row.Experiment == ExperimentNames.P2pShare));
}
