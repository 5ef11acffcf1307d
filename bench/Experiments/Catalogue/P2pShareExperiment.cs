namespace Bench.Experiments.Catalogue;

/// <summary>From no P2P bios to only P2P bios: the benefit of a flag.</summary>
internal static class P2pShareExperiment
{
    private static readonly double[] Story = [0, 1];
    private static readonly double[] Sweep = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

    public static Experiment Experiment { get; } = new()
    {
        Name = "p2p-share",
        Question = "What does ordinary I/O pay for peer-to-peer?",
        Note = "At 0 all bios are host memory: what every machine without P2P would pay. Each encoding with its most bits.",
        Points = scope =>
            from share in scope.Full ? Sweep : Story
            from variant in scope.WidestVariants
            select scope.Point(variant) with { P2pShare = share },
    };
}
