using System.Globalization;
using Bench.Measuring;

namespace Bench.SelfTest.Checks;

/// <summary>Identical code beside itself: any other ratio than 1 is the measurement's own.</summary>
public sealed class AgainstItself : ISelfCheck
{
    private const double Threshold = 0.02;
    private static readonly (string Encoding, int TagBits)[] Looked = [("id-table", 8), ("chosen-bits", 0), ("interval-tree", 0), ("bar-pointer", 64)];

    /// <inheritdoc/>
    public static string Name => "against-itself";

    /// <inheritdoc/>
    public static string Claim => "Identical code, built twice and run side by side, reads 1.00.";

    /// <inheritdoc/>
    public static IEnumerable<Finding> Run(Laboratory laboratory)
    {
        foreach (var (encoding, tagBits) in Looked)
        {
            var samples = laboratory.Measure(laboratory.Point(encoding, tagBits) with { Against = encoding, AgainstBits = tagBits });
            var ratio = Estimate.Of(samples.Ratios);
            yield return Finding.Of(
                Math.Abs(ratio.Median - 1) <= Threshold,
                string.Create(CultureInfo.InvariantCulture, $"{encoding}: {ratio.Median:0.000} [{ratio.Low:0.000}, {ratio.High:0.000}], within {Threshold:0%} of 1"));
        }
    }
}
