namespace Bench.SelfTest.Checks;

/// <summary>
/// A stream four times as long gives the same figure, so the branch predictor has not learned the shorter one. The
/// check also verifies that no chunk of bios comes twice.
/// </summary>
internal static class LongerStream
{
    private const double Threshold = 0.05;
    private const int Times = 4;

    public static SelfCheck SelfCheck { get; } =
        new(
            "longer-stream",
            "The branch predictor has not learned the stream: one four times as long gives the same result, and no chunk of bios comes "
                + "twice.",
            Run);

    private static IEnumerable<Finding> Run(SelfTestContext context)
    {
        var point = context.Point("interval-tree", 0);
        var ratio = context.Ratio(point, seed: 21);
        if (context.Repeating.Count > 0)
        {
            // A longer stream would also repeat, and would take four times as long to report it.
            yield return NoRepeat(context);
            yield break;
        }

        var longer = context.Ratio(point, seed: 22, bios: Times * SelfTestContext.Bios);
        yield return Finding.Of(
            Math.Abs(longer - ratio) <= Threshold * ratio,
            $"interval-tree: {ratio:0.00} x its floor over {SelfTestContext.Bios} bios, {longer:0.00} over "
                + $"{Times * SelfTestContext.Bios}, within {Threshold:0%}");
        yield return NoRepeat(context);
    }

    private static Finding NoRepeat(SelfTestContext context) => Finding.Of(
        context.Repeating.Count == 0,
        context.Repeating.Count == 0 ? "no chunk of bios came twice" : $"repeated: {string.Join("; ", context.Repeating)}");
}
