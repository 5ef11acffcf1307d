using Bench.Reporting;

namespace Bench.Claims.Plots;

/// <summary>Both lookups, one after the other and together.</summary>
internal static class DoubleLookupPlot
{
    /// <summary>The picture.</summary>
    public static ClaimPlot Plot { get; } = new(
        "d", "construction, mapping and both",
        ReportSpec.ByOperation(ExperimentNames.DoubleLookup, ""),
        rows => Representatives.OfFamilies(rows.Where(row => row.Experiment == ExperimentNames.DoubleLookup)).Where(row => row.Operation is "construct" or "map" or "both"));
}
