using System.Globalization;

namespace Bench.SelfTest.Checks;

/// <summary>Another stream of the same workload gives the same figure.</summary>
public sealed class OtherSeed : ISelfCheck
{
    private const double Threshold = 0.05;
    private static readonly ulong[] Seeds = [11, 12, 13];
    private static readonly (string Encoding, int TagBits)[] Looked = [("interval-tree", 0), ("chosen-bits", 0)];

    /// <inheritdoc/>
    public static string Name => "other-seed";

    /// <inheritdoc/>
    public static string Claim => "Results do not change with the seed of the stream.";

    /// <inheritdoc/>
    public static IEnumerable<Finding> Run(Laboratory laboratory)
    {
        foreach (var (encoding, tagBits) in Looked)
        {
            var ratios = Seeds.Select(seed => laboratory.Ratio(laboratory.Point(encoding, tagBits), seed)).Order().ToList();
            yield return Finding.Of(
                ratios[^1] <= ratios[0] * (1 + Threshold),
                string.Create(CultureInfo.InvariantCulture, $"{encoding}: {ratios[0]:0.00} to {ratios[^1]:0.00} x its floor with {Seeds.Length} seeds, within {Threshold:0%}"));
        }
    }
}
