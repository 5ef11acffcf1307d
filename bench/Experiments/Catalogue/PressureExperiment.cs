using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>Speed of lookups when other data and code use the caches too.</summary>
internal static class PressureExperiment
{
    private static readonly double[] Story = [0, 1];
    private static readonly double[] Sweep = [0, 0.25, 0.5, 1, 2, 4];

    public static Experiment Experiment { get; } = new()
    {
        Name = "pressure",
        Question = "How do lookups perform under cache pressure?",
        Note =
            "Before each slice of up to 256 bios an application reads and writes 0 to 4 times what a second-level cache holds, in four "
                + "times the pages, and runs through 64 KiB of code; at 0 there is none. Bios and answers are in the caches, as "
                + "after a submitter has just made them.",
        OnlyWhenAsked = true,
        Points = scope =>
            from pressure in scope.Full ? Sweep : Story
            from variant in scope.WidestVariants
            select scope.Point(variant) with
            {
                Temperature = pressure == 0 ? Temperature.Hot : Temperature.Shared,
                Pressure = pressure,
            },
    };
}
