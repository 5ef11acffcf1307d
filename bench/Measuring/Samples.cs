using Bench.Results;
using Perfolizer.Mathematics.Common;
using Perfolizer.Mathematics.QuantileEstimators;
using Pragmastat;

namespace Bench.Measuring;

/// <summary>Medians of samples.</summary>
public static class Estimation
{
    /// <summary>Fewest values an interval can be estimated from.</summary>
    public const int FewestSamples = 3;

    /// <summary>
    /// Harrell-Davis median with the Maritz-Jarrett 95 % confidence interval, by Perfolizer: robust against the few samples that an
    /// interrupt or a neighbour spoils.
    /// </summary>
    /// <param name="values">One value per sample, at least <see cref="FewestSamples"/>.</param>
    /// <returns>The median and its interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Too few values.</exception>
    public static Estimate Of(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(values.Count, FewestSamples, nameof(values));
        var sample = new Sample([.. values]);
        double median = HarrellDavisQuantileEstimator.Instance.Quantile(sample, Probability.Median);
        var interval = HarrellDavisQuantileEstimator.Instance
            .QuantileConfidenceIntervalEstimator(sample, Probability.Median)
            .ConfidenceInterval(ConfidenceLevel.L95);

        // The interval is a normal approximation: with few samples and an outlier it can leave the range of what was measured.
        return new Estimate(
            median,
            Math.Clamp(interval.Lower, values.Min(), median),
            Math.Clamp(interval.Upper, median, values.Max()));
    }
}

/// <summary>What the engine measured in one cell, a sample per block of an iteration's stream, in nanoseconds per bio.</summary>
/// <param name="LookupNs">The loop with the lookup.</param>
/// <param name="FloorNs">The loop without, over the same bios, interleaved with it.</param>
/// <param name="AllocatedBytes">Managed bytes allocated by the loop with the lookup, in all iterations.</param>
/// <param name="FirstSeed">Seed of the first iteration.</param>
public sealed record CellSamples(
    IReadOnlyList<double> LookupNs, IReadOnlyList<double> FloorNs, long AllocatedBytes, ulong FirstSeed)
{
    /// <summary>Distinct cache lines a lookup touches, its answer's included: the mean, counted; 0 where it was not.</summary>
    public double LinesPerLookup { get; init; }

    /// <summary>Segments of a bio: the mean.</summary>
    public double SegmentsPerBio { get; init; }

    /// <summary>What a slice takes besides its bios, and what was taken off each: nanoseconds.</summary>
    public double OverheadNs { get; init; }

    /// <summary>Chunks of bios that were the same as an earlier one; must be 0.</summary>
    public int RepeatedChunks { get; init; }

    /// <summary>How far the processor's clock strayed meanwhile; see <see cref="ClockWatch"/>.</summary>
    public double ClockDrift { get; init; }

    /// <summary>Processors that others kept busy meanwhile; see <see cref="OtherLoad"/>.</summary>
    public double OtherLoad { get; init; }

    /// <summary>How long single batches took; all 0 where that was not asked.</summary>
    public Disturbance Disturbance { get; init; }

    /// <summary>Ratio of the two, paired block by block.</summary>
    public IReadOnlyList<double> Ratios => [.. LookupNs.Zip(FloorNs, (lookup, floor) => lookup / floor)];
}
