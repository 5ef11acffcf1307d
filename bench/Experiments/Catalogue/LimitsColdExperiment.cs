using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>One lookup at a time with every line it touches evicted.</summary>
public sealed class LimitsColdExperiment : IExperiment
{
    private static readonly int[] Sweep = [16, 64, 1024];

    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByProviders(
        "limits-cold", "What does a lookup cost when nothing of its structure is in any cache?") with
    {
        Note = "resolve, one at a time, every cache line the lookup touches evicted before it by CLFLUSH; lines are counted by watching the very code that is timed, the "
            + "answer's own included. Beside it a pointer chase over as many evicted lines: a ratio below 1 means that loads overlap, above 1 that there is more "
            + "than loads.",
        Y = ResultColumns.ColdChase,
        Cells = [ResultColumns.Lines, ResultColumns.NsPerBio, ResultColumns.ColdChase],
    };

    /// <inheritdoc/>
    public static string Claims => "a b";

    /// <inheritdoc/>
    public static bool OnlyWhenAsked => true;

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from providers in Sweep
        from variant in scope.WidestOfAll
        select scope.Point(Report.Experiment, variant) with
        {
            Machine = new MachineChoice("mixed", providers),
            Shape = Dependence.Dependent,
            Temperature = Temperature.Cold,
        };
}
