using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>Cost when unreachable BAR memory bounces like any other DMA limit.</summary>
internal static class BounceExperiment
{
    private static readonly double[] Story = [0, 0.1];
    private static readonly double[] Sweep = [0, 0.01, 0.1, 0.5];

    public static Experiment Experiment { get; } = new()
    {
        Name = "bounce",
        Question = "Can unreachable BAR memory bounce like any other DMA limit?",
        Note =
            "map, per bio, all segments. Bios whose client cannot reach their provider are copied through a pool of host memory; an "
                + "encoding of pure hints cannot bounce and refuses them, as mainline does (-EREMOTEIO), which is cheaper and does no "
                + "I/O.",
        Points = scope =>
            from share in scope.Full ? Sweep : Story
            from variant in scope.WidestVariants
            select scope.Point(variant) with
            {
                Operation = Operation.Map,
                BounceShare = share,
            },
    };
}
