using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>From no P2P bio to nothing else: what a flag buys.</summary>
public sealed class P2pShareExperiment : IExperiment
{
    private static readonly double[] Story = [0, 0.1, 1];
    private static readonly double[] Sweep = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByShare(
        "p2p-share", "What does ordinary I/O pay for peer-to-peer?", ResultColumns.P2pShare) with
    {
        Note = "At 0 all bios are host memory: what every machine without P2P would pay. Each encoding with its most bits.",
    };

    /// <inheritdoc/>
    public static string Claims => "a h";

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from share in scope.Full ? Sweep : Story
        from variant in scope.WidestVariants
        select scope.Point(Report.Experiment, variant) with { P2pShare = share };
}
