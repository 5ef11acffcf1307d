using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Plots;

/// <summary>Both lookups, one after the other and together.</summary>
public sealed class DoubleLookupPlot : IClaimPlot
{
    /// <inheritdoc/>
    public static string Letter => "d";

    /// <inheritdoc/>
    public static string Aspect => "construction, mapping and both";

    /// <inheritdoc/>
    public static ReportSpec Show { get; } = ReportSpec.ByOperation(ExperimentNames.DoubleLookup, "");

    /// <inheritdoc/>
    public static IEnumerable<ResultRow> Rows(IReadOnlyList<ResultRow> rows) =>
        Representatives.OfFamilies(rows.Where(row => row.Experiment == ExperimentNames.DoubleLookup)).Where(row => row.Operation is "construct" or "map" or "both");
}
