using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>One lookup after the other, counted in L1 loads.</summary>
public sealed class LimitsLatencyExperiment : IExperiment
{
    private static readonly int[] Sweep = [16, 256, 4096];

    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByProviders(
        "limits-latency", "How many L1 loads long is a lookup that the next one waits for?") with
    {
        Note = "resolve, hot, all P2P; the next bio is found through the answer for this one. In units of one load of a pointer chase in L1, measured beside it "
            + "(4 or 5 cycles on current processors).",
        Y = ResultColumns.L1Loads,
        Cells = [ResultColumns.L1Loads, ResultColumns.NsPerBio],
    };

    /// <inheritdoc/>
    public static string Claims => "a b";

    /// <inheritdoc/>
    public static bool OnlyWhenAsked => true;

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from providers in Sweep
        from variant in scope.WidestOfAll
        select scope.Point(Report.Experiment, variant) with { Machine = new MachineChoice("mixed", providers), Shape = Dependence.Dependent };
}
