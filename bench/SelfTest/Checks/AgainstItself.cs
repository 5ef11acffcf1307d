namespace Bench.SelfTest.Checks;

/// <summary>Identical code beside itself: any ratio other than 1 is an error of the measurement.</summary>
internal static class AgainstItself
{
    private const double Threshold = 0.02;
    private static readonly (string Encoding, int TagBits)[] Looked =
    [
        ("id-table", 8),
        ("chosen-bits", 0),
        ("interval-tree", 0),
        ("bar-pointer", 64),
    ];

    public static SelfCheck SelfCheck { get; } = new("against-itself", "Identical code, run side by side, reads 1.00.", Run);

    private static IEnumerable<Finding> Run(SelfTestContext context)
    {
        foreach (var (encoding, tagBits) in Looked)
        {
            var ratio = context.Ratio(context.Point(encoding, tagBits) with { Against = encoding, AgainstBits = tagBits });
            yield return Finding.Of(
                Math.Abs(ratio - 1) <= Threshold,
                $"{encoding}: {ratio:0.000}, within {Threshold:0%} of 1");
        }
    }
}
