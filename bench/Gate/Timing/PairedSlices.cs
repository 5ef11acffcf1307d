using Bench.Measuring;

namespace Bench.Gate.Timing;

/// <summary>
/// Times two lanes over the same fresh bios, slice by slice in the order A B B A, for their ratio alone. Where <see cref="PairedTiming"/> adds up slices, this
/// takes medians: a tiny loop is timed for less than 100 us per block, which one interrupt in one lane would spoil.
/// </summary>
/// <param name="cell">The two lanes.</param>
/// <param name="clock">The clock.</param>
internal sealed class PairedSlices(Cell cell, TickClock clock)
{
    private const int SlicesInBlock = 96;
    private const int SlicesChecked = 61;

    // Ticks by lane (yardstick, lookup), then by number of batches less one.
    private readonly List<long>[][] ticks = [[[], []], [[], []]];
    private readonly SliceLengths lengths = new();
    private readonly List<Block> blocks = [];
    private long slices;

    /// <summary>Medians of one block: ticks of slices of one and of two batches, of either lane.</summary>
    private readonly record struct Block(double YardstickOne, double YardstickTwo, double LookupOne, double LookupTwo);

    /// <summary>Runs a stream that was started.</summary>
    /// <param name="bios">Its bios.</param>
    /// <returns>Nanoseconds per bio of the yardstick and the lookup, and the ratio of the lookup to the yardstick.</returns>
    public (double YardstickNs, double LookupNs, double Ratio) Run(long bios)
    {
        for (long done = 0; done < bios;)
        {
            cell.Move();
            for (var i = 0; i < SlicesInBlock; i++)
            {
                done += TimeSlice();
            }

            EndBlock();
        }

        return Result();
    }

    private int TimeSlice()
    {
        cell.NextChunk(lengths.Next(), repeatAfter: 0);
        var isChecked = slices % SlicesChecked == 0;
        if (slices % 2 == 0)
        {
            Time(Lane.Yardstick, isChecked: false);
            Time(Lane.Lookup, isChecked);
        }
        else
        {
            Time(Lane.Lookup, isChecked);
            Time(Lane.Yardstick, isChecked: false);
        }

        slices++;
        return cell.Bios;
    }

    private void Time(Lane lane, bool isChecked)
    {
        if (isChecked)
        {
            cell.ForgetAnswers();
        }

        cell.Prepare(lane);
        var read = clock.Read;
        var start = read();
        cell.Run(lane);
        ticks[(int)lane][(cell.Bios / Cell.BatchBios) - 1].Add(read() - start);
        if (isChecked)
        {
            cell.CheckAnswers();
        }
    }

    private void EndBlock()
    {
        blocks.Add(new Block(Median(0, 0), Median(0, 1), Median(1, 0), Median(1, 1)));
        foreach (var list in ticks.SelectMany(lane => lane))
        {
            list.Clear();
        }

        double Median(int lane, int length) => Medians.Of(ticks[lane][length]);
    }

    /// <summary>
    /// What a slice takes besides its bios is the same for both lanes, which are called in the same way, and best known from both together: it is where the
    /// line through one and two batches meets none.
    /// </summary>
    private (double YardstickNs, double LookupNs, double Ratio) Result()
    {
        var overhead = Math.Max(0, Medians.Of([.. blocks.Select(b => b.YardstickOne + b.LookupOne - ((b.YardstickTwo + b.LookupTwo) / 2))]));
        var nsPerBio = clock.NsPerTick / (3 * Cell.BatchBios);
        var yardstick = blocks.Select(b => b.YardstickOne + b.YardstickTwo - (2 * overhead)).ToList();
        var lookup = blocks.Select(b => b.LookupOne + b.LookupTwo - (2 * overhead)).ToList();
        return (nsPerBio * Medians.Of(yardstick), nsPerBio * Medians.Of(lookup), Medians.Of([.. lookup.Zip(yardstick, (l, y) => l / y)]));
    }
}
