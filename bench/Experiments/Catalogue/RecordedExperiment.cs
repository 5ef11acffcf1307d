using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>The same question on every recording: does the workload change the answer?</summary>
public sealed class RecordedExperiment : IExperiment
{
    /// <summary>Recordings that a quick run makes do with.</summary>
    private const int Story = 3;

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
        from recording in scope.Full || scope.Recordings.Count <= Story ? scope.Recordings : scope.Recordings.Where((_, i) => i % (scope.Recordings.Count / Story) == 0)
        from variant in scope.WidestVariants
        select scope.Point(Report.Experiment, variant) with { Recording = recording, Operation = Operation.Map };
}
