using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>The same question on every recording: does the workload change the answer?</summary>
public sealed class RecordedExperiment : IExperiment
{
    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByCondition(
        "recorded", "Does the answer depend on the workload?", ResultColumns.Workload) with
    {
        Note = "map, per bio, all segments, on streams learned from each recording, placed in the machine's BARs.",
    };

    /// <inheritdoc/>
    public static string Claims => "d";

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from recording in scope.Recordings
        from variant in scope.WidestVariants
        select scope.Point(Report.Experiment, variant) with { Recording = recording, Operation = Operation.Map };
}
