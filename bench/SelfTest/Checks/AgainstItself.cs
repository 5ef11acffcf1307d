using System.Globalization;

namespace Bench.SelfTest.Checks;

/// <summary>Identical code beside itself: any other ratio than 1 is the measurement's own.</summary>
public sealed class AgainstItself : ISelfCheck
{
    private const double Threshold = 0.02;
    private static readonly (string Encoding, int TagBits)[] Looked = [("id-table", 8), ("chosen-bits", 0), ("interval-tree", 0), ("bar-pointer", 64)];

    /// <inheritdoc/>
    public static string Name => "against-itself";

    /// <inheritdoc/>
    public static string Claim => "Identical code, run side by side, reads 1.00.";

    /// <inheritdoc/>
    public static IEnumerable<Finding> Run(Laboratory laboratory)
    {
        foreach (var (encoding, tagBits) in Looked)
        {
            var ratio = laboratory.Ratio(laboratory.Point(encoding, tagBits) with { Against = encoding, AgainstBits = tagBits });
            yield return Finding.Of(
                Math.Abs(ratio - 1) <= Threshold,
                string.Create(CultureInfo.InvariantCulture, $"{encoding}: {ratio:0.000}, within {Threshold:0%} of 1"));
        }
    }
}
