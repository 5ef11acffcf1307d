using Bench.Results;
using Perfolizer.Mathematics.Common;
using Perfolizer.Mathematics.QuantileEstimators;
using Pragmastat;

namespace Bench.Measuring;

/// <summary>Estimates a value and its interval from samples.</summary>
internal static class Estimation
{
    /// <summary>Fewest values an interval can be estimated from.</summary>
    public const int FewestSamples = 3;

    /// <summary>
    /// Combines several process starts: their geometric mean, with Student's 95 % confidence interval on the logarithms, by Perfolizer. A
    /// start is one sample, however many blocks it timed: within a start a figure is known to a few per mille, but the next start, with
    /// code and data elsewhere, has another figure.
    /// </summary>
    /// <param name="starts">One value per start, each above 0, at least 2.</param>
    /// <returns>The mean and its interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Too few values, or a value that is not above 0.</exception>
    public static Estimate OfStarts(IReadOnlyList<double> starts)
    {
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
    /// Harrell-Davis median with the Maritz-Jarrett 95 % confidence interval, by Perfolizer. It is robust against the few samples that an
    /// interrupt or a neighbour spoils.
    /// </summary>
    /// <param name="values">One value per sample, at least <see cref="FewestSamples"/>.</param>
    /// <returns>The median and its interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Too few values.</exception>
    public static Estimate Of(IReadOnlyList<double> values)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(values.Count, FewestSamples, nameof(values));
        var sample = new Sample([.. values]);
        double median = HarrellDavisQuantileEstimator.Instance.Quantile(sample, Probability.Median);
        var interval = HarrellDavisQuantileEstimator.Instance
            .QuantileConfidenceIntervalEstimator(sample, Probability.Median)
            .ConfidenceInterval(ConfidenceLevel.L95);

        // The interval is a normal approximation: with few samples and an outlier it can leave the range of the measured values.
        return new Estimate(
            median,
            Math.Clamp(interval.Lower, values.Min(), median),
            Math.Clamp(interval.Upper, median, values.Max()));
    }
}

/// <summary>Samples of one cell from one process start, one per block of its stream, in nanoseconds per bio.</summary>
/// <param name="LookupNs">The loop with the lookup.</param>
/// <param name="FloorNs">The loop without the lookup, over the same bios, interleaved with it.</param>
/// <param name="AllocatedBytes">Managed bytes allocated by the two loops.</param>
/// <param name="Seed">Seed of the stream.</param>
internal sealed record CellSamples(
    IReadOnlyList<double> LookupNs, IReadOnlyList<double> FloorNs, long AllocatedBytes, ulong Seed)
{
    /// <summary>Makes one sample per block.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="nsPerTick">Length of a tick.</param>
    /// <param name="overheadTicks">Overhead of each slice in ticks; null if the slices themselves give it.</param>
    /// <returns>Samples that hold only times.</returns>
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

    /// <summary>Overhead of each slice in ticks, besides its bios: the median over the blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="known">The overhead, if the slices cannot give it.</param>
    internal static double OverheadOf(IReadOnlyList<PairedBlock> blocks, double? known) =>
        known ?? Medians.Of([.. blocks.Select(block => block.OverheadTicks)]);

    /// <summary>Distinct cache lines that a lookup touches, its answer's included: the mean, counted; 0 if not counted.</summary>
    public double LinesPerLookup { get; init; }

    /// <summary>Loads that a cold lookup makes; 0 unless it was cold.</summary>
    public double LoadsPerLookup { get; init; }

    /// <summary>Segments of a bio: the mean.</summary>
    public double SegmentsPerBio { get; init; }

    /// <summary>Overhead of a slice in nanoseconds, besides its bios. It was subtracted from each slice.</summary>
    public double OverheadNs { get; init; }

    /// <summary>Overhead as a share of the yardstick's slices, 0 to 1: how much a ratio depends on the subtraction.</summary>
    public double OverheadShare { get; init; }

    /// <summary>Chunks of bios that equal an earlier chunk; must be 0.</summary>
    public int RepeatedChunks { get; init; }

    /// <summary>
    /// Share of the slices behind the samples in which this thread did not have the core to itself: 0 unless too few other slices were
    /// available.
    /// </summary>
    public double CrowdedShare { get; init; }

    /// <summary>Drift of the processor's clock during the measurement; see <see cref="ClockWatch"/>.</summary>
    public double ClockDrift { get; init; }

    /// <summary>Length of a cycle of the processor's clock during the measurement, in nanoseconds; see <see cref="ClockWatch"/>.</summary>
    public double CycleNs { get; init; }

    /// <summary>Background load during the measurement, in processors; see <see cref="OtherLoad"/>.</summary>
    public double OtherLoad { get; init; }

    /// <summary>The slices behind the samples; empty unless the plan keeps them.</summary>
    public IReadOnlyList<TimedSlices> Slices { get; init; } = [];

    /// <summary>Time of single batches; all 0 if they were not timed.</summary>
    public Disturbance Disturbance { get; init; }

    /// <summary>Ratio of lookup to floor, paired block by block.</summary>
    public IReadOnlyList<double> Ratios => [.. LookupNs.Zip(FloorNs, (lookup, floor) => lookup / floor)];
}
