using HotLoops;
using Workloads.Chance;

namespace Bench.Measuring;

/// <summary>How long a cell is measured in one process start, and by what clock.</summary>
/// <param name="Bios">Bios of the stream: never the same twice, so that no predictor learns it.</param>
/// <param name="Patience">A cell that has taken this long ends after the block at hand.</param>
/// <param name="Seed">Seed of the whole run.</param>
/// <param name="Cancellation">Ends the work between two blocks.</param>
public sealed record PairedTimingPlan(long Bios, TimeSpan Patience, ulong Seed, CancellationToken Cancellation)
{
    /// <summary>Bios behind one sample: some 40 slices, of which an interrupt spoils one; after each, buffers move.</summary>
    public long BlockBios { get; init; } = 1 << 13;

    /// <summary>How often a measurement is made, at most, while another thread on the core disturbs it.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>Chunks after which a stream starts anew; 0 for never, unless the measurement itself is being measured.</summary>
    public int RepeatAfter { get; init; }

    /// <summary>
    /// What the seed of the opponent's own stream differs by; 0 for the same bios in both lanes, unless the measurement itself is being
    /// measured.
    /// </summary>
    public ulong OpponentSeed { get; init; }

    /// <summary>The clock that slices are timed by.</summary>
    public TickClock Clock { get; init; } = TickClock.Best;

    /// <summary>What is done to a contender before it is timed: nothing, unless the measurement itself is being measured.</summary>
    public Func<Contender, Contender> Wrap { get; init; } = contender => contender;

    /// <summary>Whether every slice that counts is kept with the samples.</summary>
    public bool KeepsSlices { get; init; }

    /// <summary>Seed of a point's stream: the same for the same point in every run with this plan's seed.</summary>
    /// <param name="point">The point.</param>
    /// <param name="start">Which process start, from 1: each has streams of its own.</param>
    /// <returns>A seed.</returns>
    public ulong SeedOf(MeasurementPoint point, int start)
    {
        ArgumentNullException.ThrowIfNull(point);
        var shares = BitConverter.DoubleToUInt64Bits(point.P2pShare + (2 * point.BounceShare) + (4 * point.ProviderLocality));
        return new Mix64(Seed ^ ((ulong)(start - 1) << 56) ^ ((ulong)point.Machine.Providers << 32) ^ shares).Next();
    }
}

/// <summary>A slice of each lane over the same bios, as they were timed: what anyone needs who would do the statistics again.</summary>
/// <param name="Block">Number of their block, from 0.</param>
/// <param name="Bios">Their bios.</param>
/// <param name="YardstickNs">What the yardstick took, with all that it takes besides its bios: nanoseconds.</param>
/// <param name="LookupNs">What the lookup took.</param>
public readonly record struct TimedSlices(int Block, int Bios, double YardstickNs, double LookupNs);
