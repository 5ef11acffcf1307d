using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>The same sweep with the whole of dma_map around the lookup.</summary>
public sealed class LimitsMapExperiment : IExperiment
{
    private static readonly int[] Sweep = [16, 256, 4096];

    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByProviders(
        "limits-map", "How near does dma_map as a whole come to its floor?") with
    {
        Note = "map: the lookup, the client-keyed second lookup and every segment, as dma_map does; its floor is the same without the two lookups' structures. "
            + "Hot, all P2P, on mixed machines; each encoding with its most bits.",
    };

    /// <inheritdoc/>
    public static string Claims => "b d f";

    /// <inheritdoc/>
    public static bool OnlyWhenAsked => true;

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from providers in Sweep
        from variant in scope.WidestOfAll
        select scope.Point(Report.Experiment, variant) with { Machine = new MachineChoice("mixed", providers), Operation = Operation.Map };
}
