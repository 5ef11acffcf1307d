namespace Bench.Measuring;

/// <summary>
/// Times the two lanes of a cell side by side: every chunk of a fresh stream is run through both at once, in the order A B B A, so that a
/// machine that drifts, drifts for both.
/// </summary>
/// <param name="plan">How long, by what clock.</param>
/// <param name="cell">The cell.</param>
/// <param name="slice">Runs the lane that the plan names over the chunk at hand.</param>
/// <param name="overheads">
/// What each slice takes besides its bios, where that cannot be found out from the slices themselves: with cold caches a slice takes so much
/// at first and so much per bio, and what it takes at first is the lookups'.
/// </param>
internal sealed class PairedTiming(PairedTimingPlan plan, Cell cell, Action slice, (double Lookup, double Yardstick)? overheads = null)
{
    /// <summary>Bios behind one sample: short enough that an interrupt spoils one sample of many, long enough to time.</summary>
    private const long BlockBios = 1 << 17;

    /// <summary>A step of the time stamp counter of a Zen, which counts on every 10 ns.</summary>
    private const double IndistinctNs = 10;

    private const int SlicesChecked = 64;
    private readonly LaneTicks lookup = new();
    private readonly LaneTicks yardstick = new();
    private readonly HashSet<ulong> seen = [];
    private readonly ClockWatch clock = new();
    private readonly OtherLoad load = new();
    private readonly SliceLengths lengths = new();
    private long allocatedBytes;
    private long bios;
    private long segments;
    private int repeats;
    private int blocks;

    /// <summary>Runs one fresh stream through both lanes.</summary>
    /// <param name="seed">Its seed.</param>
    /// <param name="length">Its bios.</param>
    public void Iterate(ulong seed, long length)
    {
        cell.StartStream(seed, plan.OpponentSeed);
        for (long done = 0; done < length;)
        {
            done += RunBlock(Math.Min(BlockBios, length - done));
        }
    }

    /// <summary>What was measured.</summary>
    /// <param name="firstSeed">Seed of the first stream.</param>
    /// <returns>The samples, in nanoseconds.</returns>
    public CellSamples Samples(ulong firstSeed)
    {
        var nsPerTick = plan.Clock.NsPerTick;
        var (lookupOverhead, yardstickOverhead) = overheads ?? Overheads();
        return new CellSamples(Ns(lookup, lookupOverhead), Ns(yardstick, yardstickOverhead), allocatedBytes, firstSeed)
        {
            SegmentsPerBio = (double)segments / bios,
            ClockDrift = clock.Drift,
            OtherLoad = load.Cores(),
            RepeatedChunks = repeats,
            OverheadNs = lookupOverhead * nsPerTick,
        };

        IReadOnlyList<double> Ns(LaneTicks lane, double overhead) => [.. lane.PerBio(overhead).Select(ticks => ticks * nsPerTick)];
    }

    /// <summary>
    /// What each slice of either lane takes besides its bios, in ticks. What differs by less than the clock can tell is the same, and better known
    /// from both lanes together.
    /// </summary>
    public (double Lookup, double Yardstick) Overheads()
    {
        var ofLookup = lookup.OverheadTicks();
        var ofYardstick = yardstick.OverheadTicks();
        var mean = (ofLookup + ofYardstick) / 2;
        return Math.Abs(ofLookup - ofYardstick) * plan.Clock.NsPerTick < IndistinctNs ? (mean, mean) : (ofLookup, ofYardstick);
    }

    private long RunBlock(long most)
    {
        // Another slice in each block, odd ones too, so that a loop that skips some is found out.
        var checkedSlice = blocks++ % SlicesChecked;
        var slices = 0;
        long made = 0;
        clock.Read();
        cell.Move();
        for (; made < most; made += cell.Bios, slices++)
        {
            cell.NextChunk(Math.Min(lengths.Next(), most - made), plan.RepeatAfter);
            Count();
            if (slices % 2 == 0)
            {
                Time(Lane.Yardstick, yardstick);
            }

            TimeLookup(isChecked: slices == checkedSlice);
            if (slices % 2 == 1)
            {
                Time(Lane.Yardstick, yardstick);
            }
        }

        lookup.EndBlock(made);
        yardstick.EndBlock(made);
        return made;
    }

    private void TimeLookup(bool isChecked)
    {
        if (isChecked)
        {
            cell.ForgetAnswers();
        }

        Time(Lane.Lookup, lookup);
        if (isChecked)
        {
            cell.CheckAnswers();
        }
    }

    private void Time(Lane lane, LaneTicks into)
    {
        plan.Lane = lane;
        cell.Prepare(lane);
        var collections = GC.CollectionCount(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = plan.Clock.Read;
        var start = read();
        slice();
        var ticks = read() - start;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // A collection that another thread asked for hands out new allocation contexts, which counts as if this one had allocated.
        allocatedBytes += GC.CollectionCount(0) == collections ? allocated : 0;
        into.Add(ticks, cell.Bios);
    }

    private void Count()
    {
        bios += cell.Bios;
        segments += cell.Segments;
        repeats += seen.Add(cell.Fingerprint()) ? 0 : 1;
    }
}
