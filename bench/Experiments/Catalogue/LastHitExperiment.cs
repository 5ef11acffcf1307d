using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>What a memory of the last hit is worth in front of each search.</summary>
public sealed class LastHitExperiment : IExperiment
{
    private static readonly double[] Shares = [0, 0.5, 0.9, 0.99];

    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByShare(
        "last-hit", "What is a memory of the last hit worth?", ResultColumns.StayShare) with
    {
        Note = "resolve, hot, all P2P, by how likely a bio has the provider of the one before it: at 0 each draws anew and the memory only costs. Each address search "
            + "bare and with the last hit in front.",
    };

    /// <inheritdoc/>
    public static string Claims => "c d";

    /// <inheritdoc/>
    public static bool OnlyWhenAsked => true;

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from share in Shares
        from variant in scope.Searches
        select scope.Point(Report.Experiment, variant) with { StayShare = share };
}
