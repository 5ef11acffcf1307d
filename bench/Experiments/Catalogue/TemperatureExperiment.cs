using Bench.Measuring;
using Bench.Reporting;

namespace Bench.Experiments.Catalogue;

/// <summary>The same lookups in caches of their own and in caches that an application uses too.</summary>
public sealed class TemperatureExperiment : IExperiment
{
    private static readonly int[] Story = [64];
    private static readonly int[] Sweep = [64, 1024];
    private static readonly Temperature[] Temperatures = [Temperature.Hot, Temperature.Shared];

    /// <inheritdoc/>
    public static ReportSpec Report { get; } = ReportSpec.ByCondition(
        "temperature", "What is left of a fast lookup when an application uses the caches too?", ResultColumns.Temperature) with
    {
        Note = "resolve, all P2P. Shared: before each batch of up to 128 bios an application reads and writes 1 MiB, as much as a second-level cache, so that the batch finds "
            + "the structure further away; bios and answers are warm in both. Cold lookups, one at a time, are in limits-cold.",
        Y = ResultColumns.NsPerBio,
        Cells = [ResultColumns.NsPerBio, ResultColumns.RatioToFloor],
    };

    /// <inheritdoc/>
    public static string Claims => "a b c";

    /// <inheritdoc/>
    public static IEnumerable<MeasurementPoint> Points(ExperimentScope scope) =>
        from providers in scope.Full ? Sweep : Story
        from variant in scope.WidestVariants
        from temperature in Temperatures
        select scope.Point(Report.Experiment, variant) with { Temperature = temperature, Machine = new MachineChoice("mixed", providers) };
}
