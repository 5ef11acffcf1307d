using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>The same lookups one after the other, each waiting for the last.</summary>
public sealed class LatencyExperiment : IExperiment
{
    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByBudget(
        "latency", "How long does one lookup take when the next must wait for it?") with
    {
        Note = "As the budget experiment, but the next bio is found through the answer for this one, so nothing overlaps. In units of one load of a pointer chase in L1.",
        InSummary = false,
        Y = ResultColumns.L1Loads,
    };

    /// <inheritdoc/>
    public static string Claims => "a b";

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        scope.Variants.Select(variant => scope.Point(Report.Experiment, variant) with { Shape = Dependence.Dependent });
}
