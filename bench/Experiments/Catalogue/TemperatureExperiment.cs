using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>The same lookups in caches of their own and in caches that an application uses too.</summary>
public static class TemperatureExperiment
{
    private static readonly int[] Story = [64];
    private static readonly int[] Sweep = [64, 1024];
    private static readonly Temperature[] Temperatures = [Temperature.Hot, Temperature.Shared];

    /// <summary>The experiment.</summary>
    public static Experiment Experiment { get; } = new()
    {
        Name = "temperature",
        Question = "What is left of a fast lookup when an application uses the caches too?",
        Note = "resolve, all P2P. Shared: before each batch of up to 128 bios an application reads and writes 1 MiB, as much as a second-level cache, so that the batch finds "
            + "the structure further away; bios and answers are warm in both. Cold lookups, one at a time, are in limits-cold.",
        Claims = "a b c",
        Points = scope =>
            from providers in scope.Full ? Sweep : Story
            from variant in scope.WidestVariants
            from temperature in Temperatures
            select scope.Point(variant) with { Temperature = temperature, Machine = new MachineChoice("mixed", providers) },
    };
}
