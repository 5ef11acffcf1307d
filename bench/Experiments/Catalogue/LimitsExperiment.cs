using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>How near every structure comes to its floor: the bare lookup, all encodings.</summary>
public sealed class LimitsExperiment : IExperiment
{
    private static readonly int[] Sweep = [16, 64, 256, 1024, 4096];

    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByProviders(
        "limits", "How near does each structure come to its floor?") with
    {
        Note = "resolve, the bare lookup, hot, all P2P, each bio with a provider of its own choice, on mixed machines. All encodings, SIMD ones in their "
            + "own rows: those that handle several bios in one vector have a floor of their own, the same vector loop without the lookup.",
    };

    /// <inheritdoc/>
    public static string Claims => "a b c e";

    /// <inheritdoc/>
    public static bool OnlyWhenAsked => true;

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from providers in Sweep
        from variant in scope.All
        select scope.Point(Report.Experiment, variant) with { Machine = new MachineChoice("mixed", providers) };
}
