using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Plots;

/// <summary>The number of providers swept, the best of each position.</summary>
public sealed class ProvidersPlot : IClaimPlot
{
    /// <inheritdoc/>
    public static string Letter => "c";

    /// <inheritdoc/>
    public static string Aspect => "from 1 provider to thousands";

    /// <inheritdoc/>
    public static ReportSpec Show { get; } = ReportSpec.ByProviders(ExperimentNames.Providers, "") with { Series = ResultColumns.EncodingWithBits };

    /// <inheritdoc/>
    public static IEnumerable<ResultRow> Rows(IReadOnlyList<ResultRow> rows) =>
        Representatives.OfFamilies(rows.Where(row => row.Experiment == ExperimentNames.Providers));
}
