using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>From one provider to thousands, across the edges of 4 and 8 bits.</summary>
internal static class ProvidersExperiment
{
    private static readonly int[] Story = [1, 15, 24, 64, 1024];
    private static readonly int[] Sweep = [1, 2, 4, 8, 15, 16, 17, 24, 32, 48, 64, 128, 255, 256, 257, 1024, 4096];

    public static Experiment Experiment { get; } = new()
    {
        Name = "providers",
        Question = "How does the lookup scale with the number of providers?",
        Note = "Machines of mixed BARs, 16 KiB to 128 GiB, with CMBs as sub-ranges and host memory between. All bios are P2P, hot. "
            + "A gap means that the encoding cannot serve so many providers with so few bits.",
        Points = scope =>
            from providers in scope.Full ? Sweep : Story
            from variant in scope.Variants
            select scope.Point(variant) with { Machine = new MachineChoice("mixed", providers) },
    };
}
