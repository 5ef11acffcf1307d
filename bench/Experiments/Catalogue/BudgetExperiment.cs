using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>Every encoding at every budget on one machine: the table all others explain.</summary>
public sealed class BudgetExperiment : IExperiment
{
    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByBudget(
        "budget", "How many bits must a bio carry to find its BAR info?") with
    {
        Note = "All bios are P2P and each has a provider of its own choice, the hardest stream; structures are hot. "
            + "An encoding without a row here cannot serve this machine: its ids run out, or a hint cannot hold more than one bus offset.",
    };

    /// <inheritdoc/>
    public static string Claims => "a b e h";

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        scope.All.Select(variant => scope.Point(Report.Experiment, variant));
}
