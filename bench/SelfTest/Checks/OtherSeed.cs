using System.Globalization;
using Bench.Measuring;

namespace Bench.SelfTest.Checks;

/// <summary>Another stream of the same workload gives the same figure.</summary>
public sealed class OtherSeed : ISelfCheck
{
    private const double Threshold = 0.05;
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
            // Each iteration of a cell has a stream of its own, and the same structure in the same place.
            var samples = laboratory.Measure(laboratory.Point(encoding, tagBits), seed: 11);
            var ratios = samples.Ratios.Chunk(samples.Ratios.Count / Laboratory.Iterations).Select(stream => Estimate.Of(stream).Median).Order().ToList();
            yield return Finding.Of(
                ratios[^1] <= ratios[0] * (1 + Threshold),
                string.Create(CultureInfo.InvariantCulture, $"{encoding}: {ratios[0]:0.00} to {ratios[^1]:0.00} x its floor over {ratios.Count} streams of other seeds, within {Threshold:0%}"));
        }
    }
}
