using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>One lookup per bio against one per segment, with and without a memory of the last provider.</summary>
public sealed class SegmentsExperiment : IExperiment
{
    private static readonly Operation[] Operations = [Operation.Map, Operation.MapEach];

    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByCondition(
        "segments", "Must every segment be looked up, or is one lookup per bio enough?", ResultColumns.SegmentsPerBio) with
    {
        Note = "map, in nanoseconds per segment, by how many segments of 4 KiB a bio has. map looks up once per bio, as the newest kernels do per request; map-each looks up "
            + "every segment, as Linux 6.12 does; encodings named last-hit try the provider of the segment before first.",
        SplitBy = ResultColumns.Operation,
        Y = ResultColumns.NsPerSegment,
        Cells = [ResultColumns.NsPerSegment, ResultColumns.NsPerBio],
    };

    /// <inheritdoc/>
    public static string Claims => "d";

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from workload in scope.Full ? MadeWorkloads.BySegments : MadeWorkloads.BySegments.Where((_, i) => i % 2 == 0)
        from variant in scope.WidestVariants.Concat(scope.Searches.Where(v => v.Info is { Remembers: true, Headline: true }))
        from operation in Operations
        select scope.Point(Report.Experiment, variant) with { Recording = workload, Operation = operation };
}
