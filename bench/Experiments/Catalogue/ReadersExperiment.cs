using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>One processor looking up, and two in the same structure.</summary>
public sealed class ReadersExperiment : IExperiment
{
    private static readonly int[] Readers = [1, 2];

    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByCondition(
        "readers", "Do two processors that look up in one structure slow each other down?", ResultColumns.Readers) with
    {
        Note = "resolve, hot, all P2P: what one processor takes while the other is idle, and while it looks up in the same structure. Memories of the last hit are left out: one "
            + "for all processors would have to be written by all, so each has its own.",
        Y = ResultColumns.NsPerBio,
        Cells = [ResultColumns.NsPerBio, ResultColumns.RatioToFloor],
    };

    /// <inheritdoc/>
    public static string Claims => "b c";

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from variant in scope.WidestVariants
        from readers in Readers
        select scope.Point(Report.Experiment, variant) with { Readers = readers };
}
