using System.Globalization;

namespace Bench.SelfTest.Checks;

/// <summary>A stream four times as long gives the same figure, so no predictor has learned the shorter one; what it learns of a short one is shown beside.</summary>
public sealed class LongerStream : ISelfCheck
{
    private const double Threshold = 0.05;
    private const int Times = 4;

    /// <inheritdoc/>
    public static string Name => "longer-stream";

    /// <inheritdoc/>
    public static string Claim => "The branch predictor has not learned the stream: one four times as long gives the same result, and no chunk of bios comes twice.";

    /// <inheritdoc/>
    public static IEnumerable<Finding> Run(Laboratory laboratory)
    {
        var point = laboratory.Point("interval-tree", 0);
        var ratio = laboratory.Ratio(point, seed: 21);
        var longer = laboratory.Ratio(point, seed: 22, bios: Times * Laboratory.Bios);
        yield return Finding.Of(
            Math.Abs(longer - ratio) <= Threshold * ratio,
            string.Create(CultureInfo.InvariantCulture, $"interval-tree: {ratio:0.00} x its floor over {Laboratory.Bios} bios, {longer:0.00} over {Times * Laboratory.Bios}, within {Threshold:0%}"));
        yield return Finding.Of(
            laboratory.Repeating.Count == 0,
            laboratory.Repeating.Count == 0 ? "no chunk of bios came twice" : $"came again: {string.Join("; ", laboratory.Repeating)}");
    }
}
