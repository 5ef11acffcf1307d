using Bench.Peers;

namespace Bench.Experiments.Catalogue;

/// <summary>The encodings that stand for their positions, compared with common libraries.</summary>
internal static class PeersExperiment
{
    private static readonly int[] Story = [0, 8];

    public static Experiment Experiment { get; } = new()
    {
        Name = "peers",
        Question = "How do libraries compare at the same bit budget?",
        Note =
            "resolve, hot, all P2P: time of the encoding / time of a library that has no more bits, over the same bios, slice by slice; "
                + "below 1 the encoding is faster. Libraries that search addresses have no bits or a flag; those that look up numbers "
                + "are given ids, as many as fit the bits.",
        Points = scope =>
            from variant in scope.Variants
            where scope.Full || scope.Chosen || Story.Contains(variant.TagBits)
            from peer in Rivals.PeersWithin(variant.TagBits)
            select scope.Point(variant) with
            {
                Against = peer.Info.Name,
                AgainstBits = peer.TagBits,
            },
    };
}
