using System.Globalization;

namespace Bench.SelfTest.Checks;

/// <summary>Another stream of the same workload gives the same figure.</summary>
public sealed class OtherSeed : ISelfCheck
{
    private const double Threshold = 0.05;
    private const int Streams = 24;
    private const long StreamBios = 1 << 18;
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
            // Each stream has a seed of its own, and the same structure in the same place. The middle half, because the machine is shared.
            var samples = laboratory.Measure(laboratory.Point(encoding, tagBits), seed: 11, bios: StreamBios, iterations: Streams);
            var ratios = samples.Ratios.Chunk(samples.Ratios.Count / Streams).Select(stream => stream.Average()).Order().ToList();
            var (low, high) = (ratios[Streams / 4], ratios[^((Streams / 4) + 1)]);
            yield return Finding.Of(
                high <= low * (1 + Threshold),
                string.Create(CultureInfo.InvariantCulture, $"{encoding}: the middle half of {Streams} streams of other seeds reads {low:0.00} to {high:0.00} x its floor, within {Threshold:0%}"));
        }
    }
}
