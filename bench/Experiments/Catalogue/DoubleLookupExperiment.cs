using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>Construction, then map: is the double lookup worth worrying about?</summary>
public sealed class DoubleLookupExperiment : IExperiment
{
    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByOperation(
        "double-lookup", "Is the double lookup, at construction and again in dma_map, worth worrying about?") with
    {
        Note = "Construct finds the provider by address, asks whether the client reaches it and makes the tag; map resolves the tag, asks "
            + "again for the client and maps every segment; both does one after the other. Shares are of the 100 ns that an I/O has at 10 M I/Os "
            + "per second and core.",
    };

    /// <inheritdoc/>
    public static string Claims => "d f";

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from variant in scope.WidestVariants
        from operation in Enum.GetValues<Operation>()
        select scope.Point(Report.Experiment, variant) with { Operation = operation };
}
