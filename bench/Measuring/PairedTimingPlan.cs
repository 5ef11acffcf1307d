using HotLoops;
using Workloads.Chance;

namespace Bench.Measuring;

/// <summary>How long a cell is measured in one process start, and with which clock.</summary>
/// <param name="Bios">Bios of the stream. No bios repeat, so that no predictor learns them.</param>
/// <param name="Patience">After this time a cell ends with the current block.</param>
/// <param name="Seed">Seed of the whole run.</param>
/// <param name="Cancellation">Ends the work between two blocks.</param>
internal sealed record PairedTimingPlan(long Bios, TimeSpan Patience, ulong Seed, CancellationToken Cancellation)
{
    /// <summary>Bios of one sample: some 40 slices, of which an interrupt spoils one. Buffers move after each sample.</summary>
    public long BlockBios { get; init; } = 1 << 13;

    /// <summary>Most attempts at a measurement while another thread on the core disturbs it.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>Chunks after which a stream starts anew; 0 for never. Only tests of the measurement itself use another value.</summary>
    public int RepeatAfter { get; init; }

    /// <summary>
    /// XOR of this and the seed gives the seed of the opponent's own stream; 0 for the same bios in both lanes. Only tests of the
    /// measurement itself use another value.
    /// </summary>
    public ulong OpponentSeed { get; init; }

    /// <summary>The clock that slices are timed by.</summary>
    public TickClock Clock { get; init; } = TickClock.Best;

    /// <summary>Changes a contender before it is timed. Only tests of the measurement itself change anything.</summary>
    public Func<Contender, Contender> Wrap { get; init; } = contender => contender;

    /// <summary>Whether every slice that counts is kept with the samples.</summary>
    public bool KeepsSlices { get; init; }

    /// <summary>Seed of a point's stream: the same for the same point in every run with this plan's seed.</summary>
    /// <param name="point">The point.</param>
    /// <param name="start">Number of the process start, from 1. Each start has its own streams.</param>
    /// <returns>A seed.</returns>
    public ulong SeedOf(MeasurementPoint point, int start)
    {
        var shares = BitConverter.DoubleToUInt64Bits(point.P2pShare + (2 * point.BounceShare) + (4 * point.ProviderLocality));
        return new Mix64(Seed ^ ((ulong)(start - 1) << 56) ^ ((ulong)point.Machine.Providers << 32) ^ shares).Next();
    }
}

/// <summary>A timed slice of each lane over the same bios, for those who want to repeat the statistics.</summary>
/// <param name="Block">Number of their block, from 0.</param>
/// <param name="Bios">Their bios.</param>
/// <param name="YardstickNs">Time of the yardstick's slice in nanoseconds, with the overhead.</param>
/// <param name="LookupNs">Time of the lookup's slice in nanoseconds, with the overhead.</param>
internal readonly record struct TimedSlices(int Block, int Bios, double YardstickNs, double LookupNs);
