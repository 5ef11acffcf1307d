using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>What a structure takes in memory, and in time to build and to extend.</summary>
public sealed class LimitsMemoryExperiment : IExperiment
{
    private static readonly int[] Sweep = [64, 1024];

    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByProviders(
        "limits-memory", "What does a structure take, to hold and to build?") with
    {
        Note = "Bytes per provider without the table of BAR infos (32 bytes each) that all share; time to build all of it; time to serve one more provider: a share of "
            + "the building where it is added in place, else the whole, since a structure that cannot grow is replaced as under RCU.",
        Y = ResultColumns.BytesPerProviderInAll,
        Overall = false,
        Cells = [ResultColumns.BytesPerProvider, ResultColumns.BuildTime, ResultColumns.RegisterTime],
    };

    /// <inheritdoc/>
    public static string Claims => "e h";

    /// <inheritdoc/>
    public static bool OnlyWhenAsked => true;

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from providers in Sweep
        from variant in scope.WidestOfAll
        select scope.Point(Report.Experiment, variant) with { Machine = new MachineChoice("mixed", providers) };
}
