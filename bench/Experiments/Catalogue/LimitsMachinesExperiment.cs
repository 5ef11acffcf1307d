using Bench.Measuring;
using Bench.Reporting;
using Workloads.Topologies;

namespace Bench.Experiments.Catalogue;

/// <summary>The bare lookup on every machine shape.</summary>
public sealed class LimitsMachinesExperiment : IExperiment
{
    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByCondition(
        "limits-machines", "Does the kind of machine change the answer?", ResultColumns.Topology) with
    {
        Note = "resolve, hot, all P2P, on each machine shape at its usual number of providers; the encodings that stand for their positions.",
    };

    /// <inheritdoc/>
    public static string Claims => "a b e";

    /// <inheritdoc/>
    public static bool OnlyWhenAsked => true;

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from shape in Shape.All
        from variant in scope.WidestVariants
        select scope.Point(Report.Experiment, variant) with { Machine = new MachineChoice(shape.Name, shape.DefaultProviders) };
}
