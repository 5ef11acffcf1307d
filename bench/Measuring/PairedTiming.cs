using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Bench.Measuring;

/// <summary>
/// The one loop that times: the two lanes of a cell side by side, every chunk of a fresh stream through both at once, in the order A B B A,
/// so that a machine that drifts, drifts for both. Runs, the gate, twins, peers and the self-test are all timed by it.
/// </summary>
/// <param name="plan">How long, by what clock.</param>
/// <param name="cell">The cell.</param>
/// <param name="overheadTicks">
/// What each slice takes besides its bios, where that cannot be found out from the slices themselves: where others use the caches in
/// between, a slice takes so much at first and so much per bio, and what it takes at first is the lookups'.
/// </param>
internal sealed class PairedTiming(PairedTimingPlan plan, Cell cell, double? overheadTicks = null)
{
    private const int SlicesChecked = 64;
    private const int MostWaiting = 2;

    /// <summary>Pairs of slices after which the caches hold again what another thread on the core took out.</summary>
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

    /// <summary>What each slice takes besides its bios, in ticks: the median over the blocks.</summary>
    public double OverheadTicks => CellSamples.OverheadOf(blocks, overheadTicks);

    /// <summary>
    /// Runs a fresh stream through both lanes until so many bios were timed while the core was this thread's alone, or patience ends; three
    /// blocks at least, for which it waits twice as long before it takes what there is.
    /// </summary>
    /// <param name="seed">Seed of the stream.</param>
    /// <param name="length">Bios to be timed.</param>
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

    /// <summary>Times a block, unless there are enough and patience ends in the middle of it.</summary>
    private void RunBlock()
    {
        // Another slice in each block, odd ones too, so that a loop that skips some is found out.
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

    /// <summary>Times both lanes over the chunk; whether that counts.</summary>
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

    /// <summary>
    /// Waits for as long as another thread uses this core, which takes the structure's lines out of its caches meanwhile.
    /// </summary>
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
            cell.TakeAgain();
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

    // A copy of the code for each lane: a branch that goes one way for one lane and another way for the other is guessed wrong in some
    // slices, which took 20 cycles, and not as often in one lane as in the other.
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

        // A collection that another thread asked for hands out new allocation contexts, which counts as if this one had allocated.
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
