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
    /// What several process starts say together: their geometric mean with Student's 95 % confidence interval on the logarithms, by
    /// Perfolizer. A start is one sample, however many blocks it timed: within a start a figure is known to a few per mille, and the next
    /// start, with code and data elsewhere, has another.
    /// </summary>
    /// <param name="starts">One value per start, each above 0, at least 2.</param>
    /// <returns>The mean and its interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Too few values, or one that is not above 0.</exception>
    public static Estimate OfStarts(IReadOnlyList<double> starts)
    {
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentOutOfRangeException.ThrowIfLessThan(starts.Count, 2, nameof(starts));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(starts.Min(), nameof(starts));
        var logs = starts.Select(start => Math.Log(start)).ToList();
        var mean = logs.Average();
        var deviation = Math.Sqrt(logs.Sum(log => (log - mean) * (log - mean)) / (logs.Count - 1));
        var interval = new ConfidenceIntervalEstimator(logs.Count, mean, deviation / Math.Sqrt(logs.Count)).ConfidenceInterval(
            ConfidenceLevel.L95);
        return new Estimate(Math.Exp(mean), Math.Exp(interval.Lower), Math.Exp(interval.Upper));
    }

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

/// <summary>What one process start measured in one cell, a sample per block of its stream, in nanoseconds per bio.</summary>
/// <param name="LookupNs">The loop with the lookup.</param>
/// <param name="FloorNs">The loop without, over the same bios, interleaved with it.</param>
/// <param name="AllocatedBytes">Managed bytes allocated by the two loops.</param>
/// <param name="Seed">Seed of the stream.</param>
public sealed record CellSamples(
    IReadOnlyList<double> LookupNs, IReadOnlyList<double> FloorNs, long AllocatedBytes, ulong Seed)
{
    /// <summary>A sample per block.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="nsPerTick">Length of a tick.</param>
    /// <param name="overheadTicks">What each slice takes besides its bios; null where the slices themselves say it.</param>
    /// <returns>Samples that know nothing but times.</returns>
    internal static CellSamples Of(IReadOnlyList<PairedBlock> blocks, double nsPerTick, double? overheadTicks)
    {
        var overhead = OverheadOf(blocks, overheadTicks);
        return new CellSamples(Ns(Lane.Lookup), Ns(Lane.Yardstick), AllocatedBytes: 0, Seed: 0)
        {
            OverheadNs = overhead * nsPerTick,
            OverheadShare = overhead / Medians.Of([.. blocks.Select(block => block.Yardstick.Ticks)]),
        };

        IReadOnlyList<double> Ns(Lane lane) =>
            [.. blocks.Select(block => nsPerTick * block.TicksPerBio(lane, overheadTicks ?? block.OverheadTicks))];
    }

    /// <summary>What each slice takes besides its bios, in ticks: the median over the blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="known">What it is where the slices cannot say.</param>
    internal static double OverheadOf(IReadOnlyList<PairedBlock> blocks, double? known) =>
        known ?? Medians.Of([.. blocks.Select(block => block.OverheadTicks)]);

    /// <summary>Distinct cache lines a lookup touches, its answer's included: the mean, counted; 0 where it was not.</summary>
    public double LinesPerLookup { get; init; }

    /// <summary>Loads that a cold lookup makes; 0 unless it was cold.</summary>
    public double LoadsPerLookup { get; init; }

    /// <summary>Segments of a bio: the mean.</summary>
    public double SegmentsPerBio { get; init; }

    /// <summary>What a slice takes besides its bios, and what was taken off each: nanoseconds.</summary>
    public double OverheadNs { get; init; }

    /// <summary>How much of the yardstick's slices that is, 0 to 1: a ratio is made by subtraction to this extent.</summary>
    public double OverheadShare { get; init; }

    /// <summary>Chunks of bios that were the same as an earlier one; must be 0.</summary>
    public int RepeatedChunks { get; init; }

    /// <summary>
    /// Share of the slices behind the samples in which the core was not this thread's alone: 0 unless too few others were to be had.
    /// </summary>
    public double CrowdedShare { get; init; }

    /// <summary>How far the processor's clock strayed meanwhile; see <see cref="ClockWatch"/>.</summary>
    public double ClockDrift { get; init; }

    /// <summary>Length of a cycle of the processor's clock meanwhile, in nanoseconds; see <see cref="ClockWatch"/>.</summary>
    public double CycleNs { get; init; }

    /// <summary>Processors that others kept busy meanwhile; see <see cref="OtherLoad"/>.</summary>
    public double OtherLoad { get; init; }

    /// <summary>The slices behind the samples; empty unless the plan keeps them.</summary>
    public IReadOnlyList<TimedSlices> Slices { get; init; } = [];

    /// <summary>How long single batches took; all 0 where that was not asked.</summary>
    public Disturbance Disturbance { get; init; }

    /// <summary>Ratio of the two, paired block by block.</summary>
    public IReadOnlyList<double> Ratios => [.. LookupNs.Zip(FloorNs, (lookup, floor) => lookup / floor)];
}
