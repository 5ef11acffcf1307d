using Bench.Reporting;

namespace Bench.Claims.Plots;

/// <summary>The number of providers swept, the best of each position.</summary>
internal static class ProvidersPlot
{
    /// <summary>The picture.</summary>
    public static ClaimPlot Plot { get; } = new(
        "c", "from 1 provider to thousands",
        ReportSpec.ByProviders(ExperimentNames.Providers, "") with { Series = ResultColumns.EncodingWithBits },
        rows => Representatives.OfFamilies(rows.Where(row => row.Experiment == ExperimentNames.Providers)));
}
