using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Bench.Measuring;

/// <summary>
/// The loop that makes all timings of runs, twins, peers and the self-test. It times the two lanes of a cell side by side.
/// Every chunk of a fresh stream goes through both lanes, in the order A B B A, so that drift of the machine affects both.
/// </summary>
/// <param name="plan">How long to measure, and with which clock.</param>
/// <param name="cell">The cell.</param>
/// <param name="overheadTicks">
/// Overhead of each slice in ticks, if the slices themselves cannot give it. Under cache pressure a slice has an initial cost besides its
/// cost per bio, and this initial cost belongs to the lookups.
/// </param>
internal sealed class PairedTiming(PairedTimingPlan plan, Cell cell, double? overheadTicks = null)
{
    private const int SlicesChecked = 32;
    private const int MostWaiting = 2;

    /// <summary>Pairs of slices until the caches hold again what another thread on the core evicted.</summary>
    private const int SettlingPairs = 1;
    private readonly BlockTicks slices = new();
    private readonly List<PairedBlock> blocks = [];
    private readonly List<TimedSlices> kept = [];
    private readonly HashSet<ulong> seen = [];
    private readonly ClockWatch clock = new();
    private readonly SliceLengths lengths = new();
    private long allocatedBytes;
    private long bios;
    private long segments;
    private int repeats;
    private long pairs;
    private long crowded;
    private long start;
    private int unsettled;

    /// <summary>Overhead of each slice in ticks, besides its bios: the median over the blocks.</summary>
    public double OverheadTicks => CellSamples.OverheadOf(blocks, overheadTicks);

    /// <summary>
    /// Runs a fresh stream through both lanes until enough bios are timed while this thread has the core to itself, or until patience ends.
    /// It measures at least three blocks; for these it waits up to twice the patience, and then also counts slices that were disturbed.
    /// </summary>
    /// <param name="seed">Seed of the stream.</param>
    /// <param name="length">Number of bios to time.</param>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public void Run(ulong seed, long length)
    {
        cell.StartStream(seed, plan.OpponentSeed);
        start = Stopwatch.GetTimestamp();
        for (long done = 0; done < length && !IsEnough; done += plan.BlockBios)
        {
            plan.Cancellation.ThrowIfCancellationRequested();
            RunBlock();
        }
    }

    /// <summary>What was measured.</summary>
    /// <param name="seed">Seed of the stream.</param>
    /// <returns>A sample per block, in nanoseconds.</returns>
    public CellSamples Samples(ulong seed) => CellSamples.Of(blocks, plan.Clock.NsPerTick, overheadTicks) with
    {
        AllocatedBytes = allocatedBytes,
        Seed = seed,
        SegmentsPerBio = (double)segments / bios,
        ClockDrift = clock.Drift,
        CycleNs = clock.CycleNs,
        RepeatedChunks = repeats,
        CrowdedShare = (double)crowded / pairs,
        Slices = [.. kept.Where(slice => slice.Block < blocks.Count)],
    };

    private bool IsEnough => blocks.Count >= Estimation.FewestSamples && IsOver(plan.Patience);

    private bool IsOver(TimeSpan patience) => Stopwatch.GetElapsedTime(start) > patience;

    /// <summary>Times a block. Discards it if patience ends in the middle of it and there are enough blocks.</summary>
    private void RunBlock()
    {
        // Each block checks another slice, odd ones too, to find a loop that skips some.
        var checkedSlice = blocks.Count % SlicesChecked;
        long made = 0;
        clock.Read();
        cell.Move();
        for (var slice = 0; made < plan.BlockBios; slice++)
        {
            if (IsEnough)
            {
                slices.Clear();
                return;
            }

            cell.NextChunk(lengths.Next(), plan.RepeatAfter);
            WaitUntilAlone();
            Count();
            if (TimeBoth(isLookupFirst: slice % 2 == 1, isChecked: slice == checkedSlice))
            {
                made += cell.Bios;
            }
        }

        blocks.Add(slices.End());
    }

    /// <summary>Times both lanes over the chunk. Returns whether the pair counts.</summary>
    private bool TimeBoth(bool isLookupFirst, bool isChecked)
    {
        var isAlone = SiblingWatch.This.IsAlone();
        var lookup = isLookupFirst ? TimeAndCheck(isChecked) : 0;
        var yardstick = TimeYardstick();
        lookup = isLookupFirst ? lookup : TimeAndCheck(isChecked);
        isAlone &= SiblingWatch.This.IsAlone();
        var isSettled = isAlone && unsettled == 0;
        unsettled = isAlone ? Math.Max(0, unsettled - 1) : SettlingPairs;
        if (!isSettled && !IsOver(plan.Patience * MostWaiting))
        {
            return false;
        }

        pairs++;
        crowded += isSettled ? 0 : 1;
        slices.Add(cell.Bios, yardstick, lookup);
        if (plan.KeepsSlices)
        {
            kept.Add(new TimedSlices(blocks.Count, cell.Bios, yardstick * plan.Clock.NsPerTick, lookup * plan.Clock.NsPerTick));
        }

        return true;
    }

    /// <summary>Waits while another thread uses this core. Such a thread evicts the structure's lines from the core's caches.</summary>
    private void WaitUntilAlone()
    {
        var hasWaited = false;
        while (!SiblingWatch.This.IsAlone() && !IsOver(plan.Patience * MostWaiting) && !IsEnough)
        {
            hasWaited = true;
        }

        if (hasWaited)
        {
            unsettled = SettlingPairs;
            cell.Take();
        }
    }

    private long TimeAndCheck(bool isChecked)
    {
        if (isChecked)
        {
            cell.ForgetAnswers();
        }

        var ticks = TimeLookup();
        if (isChecked)
        {
            cell.CheckAnswers();
        }

        return ticks;
    }

    // Each lane has its own copy of the code. A shared branch that goes one way for one lane and another way for the other is mispredicted
    // in some slices. That took 20 cycles, and not as often in one lane as in the other.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private long TimeYardstick() => Time(Lane.Yardstick);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private long TimeLookup() => Time(Lane.Lookup);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Time(Lane lane)
    {
        cell.Prepare(lane);
        var collections = GC.CollectionCount(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = plan.Clock.Read;
        var from = read();
        cell.Run(lane);
        var ticks = read() - from;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // After a collection by another thread, new allocation contexts count as if this thread had allocated.
        allocatedBytes += GC.CollectionCount(0) == collections ? allocated : 0;
        return ticks;
    }

    private void Count()
    {
        bios += cell.Bios;
        segments += cell.Segments;
        repeats += seen.Add(cell.Fingerprint()) ? 0 : 1;
    }
}
