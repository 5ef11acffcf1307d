using Workloads.Chance;

namespace Bench.Measuring;

/// <summary>How long a cell is measured, and the cell that is being measured now.</summary>
/// <param name="biosPerIteration">Bios in each iteration's fresh stream; at least 2^20, so that no predictor learns it.</param>
/// <param name="iterations">Iterations that count.</param>
/// <param name="patience">A cell that has taken this long ends after the iteration at hand.</param>
/// <param name="seed">Seed of the whole run.</param>
/// <param name="cancellation">Ends the run between two iterations.</param>
public sealed class PairedTimingPlan(long biosPerIteration, int iterations, TimeSpan patience, ulong seed, CancellationToken cancellation)
{
    /// <summary>Bios in each iteration's fresh stream.</summary>
    public long BiosPerIteration { get; } = biosPerIteration;

    /// <summary>Iterations that count.</summary>
    public int Iterations { get; } = iterations;

    /// <summary>A cell that has taken this long ends after the iteration at hand.</summary>
    public TimeSpan Patience { get; } = patience;

    /// <summary>Seed of the whole run.</summary>
    public ulong Seed { get; } = seed;

    /// <summary>Ends the run between two iterations.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Chunks after which a stream starts anew; 0 for never, unless the measurement itself is being measured.</summary>
    public int RepeatAfter { get; init; }

    /// <summary>
    /// What the seed of the opponent's own stream differs by; 0 for the same bios in both lanes, unless the measurement itself is being measured.
    /// </summary>
    public ulong OpponentSeed { get; init; }

    /// <summary>Bios of the warm-up of a cell that shares its caches: what a slice costs beside its bios is told from them.</summary>
    public long CalibrationBios { get; init; } = 1 << 20;

    /// <summary>The clock that slices are timed by.</summary>
    public TickClock Clock { get; init; } = TickClock.Best;

    /// <summary>What is done to a contender before it is timed: nothing, unless the measurement itself is being measured.</summary>
    public Func<Contender, Contender> Wrap { get; init; } = contender => contender;

    /// <summary>The lane that the benchmark's method runs next.</summary>
    public Lane Lane { get; set; }

    /// <summary>Which time through the list of measurements it is, from 1.</summary>
    public int Round { get; set; } = 1;

    /// <summary>The cell being measured; null between cells.</summary>
    public OpenCell? Current { get; set; }

    /// <summary>Seed of a point's first iteration: the same for the same point in every run with this plan's seed.</summary>
    /// <param name="point">The point.</param>
    /// <param name="round">Which time through the list: each has streams of its own.</param>
    /// <returns>A seed from which the iterations count up.</returns>
    public ulong SeedOf(MeasurementPoint point, int round)
    {
        ArgumentNullException.ThrowIfNull(point);
        var random = new Mix64(Seed ^ ((ulong)(round - 1) << 56) ^ ((ulong)point.Machine.Providers << 32) ^ BitConverter.DoubleToUInt64Bits(point.P2pShare + (2 * point.BounceShare) + (4 * point.ProviderLocality)));
        return random.Next();
    }
}

/// <summary>A cell that is open for measuring.</summary>
/// <param name="Point">What it measures.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Complete">Takes the samples.</param>
/// <param name="Fail">Takes what went wrong, which ends the run.</param>
public sealed record OpenCell(MeasurementPoint Point, Cell Cell, Action<CellSamples> Complete, Action<Exception> Fail);
