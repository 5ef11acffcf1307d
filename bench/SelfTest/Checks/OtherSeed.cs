namespace Bench.SelfTest.Checks;

/// <summary>Another stream of the same workload gives the same figure.</summary>
internal static class OtherSeed
{
    private const double Threshold = 0.03;
    private const ulong OtherSeedBits = 0x5eed;
    private static readonly (string Encoding, int TagBits)[] Looked = [("interval-tree", 0), ("chosen-bits", 0)];

    public static SelfCheck SelfCheck { get; } = new("other-seed", "Results do not change with the seed of the stream.", Run);

    private static IEnumerable<Finding> Run(SelfTestContext context)
    {
        foreach (var (encoding, tagBits) in Looked)
        {
            // Side by side over one structure: two consecutive measurements differ by more than this on a shared machine.
            var ratio = context.Ratio(
                context.Point(encoding, tagBits) with
                {
                    Against = encoding,
                    AgainstBits = tagBits,
                },
                opponentSeed: OtherSeedBits);
            yield return Finding.Of(
                Math.Abs(ratio - 1) <= Threshold,
                $"{encoding}: {ratio:0.000} between two streams of different seeds, within {Threshold:0%} of 1");
        }
    }
}
