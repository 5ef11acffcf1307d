using Bench.Measuring;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Measuring;

/// <summary>The length of slices, and the cost of timing a slice that it gives.</summary>
public class SliceTests
{
    private const int Overhead = 57;
    private const double TicksPerBio = 3.25;
    private const int Times = 4;

    [Fact]
    public void Each_length_comes_as_often_whatever_came_before()
    {
        const int Slices = 40_000;
        var lengths = new SliceLengths();
        var drawn = Enumerable.Range(0, Slices).Select(_ => lengths.Next()).ToList();
        Assert.Equal(Enumerable.Range(1, Cell.MostBatches).Select(batches => batches * Cell.BatchBios), drawn.Distinct().Order());

        // Each is expected 10 000 times; five standard deviations are 430.
        var followed = drawn.Zip(drawn.Skip(1)).CountBy(pair => pair).ToList();
        Assert.Equal(Cell.MostBatches * Cell.MostBatches, followed.Count);
        Assert.All(followed, pair => Assert.InRange(pair.Value, (Slices / 4) - 430, (Slices / 4) + 430));
    }

    [Fact]
    public void What_a_slice_takes_besides_its_bios_is_recovered()
    {
        var block = Block(_ => 0);
        Assert.Equal(Overhead, block.OverheadTicks, 0.5);
        Assert.Equal(TicksPerBio, block.TicksPerBio(Lane.Yardstick, block.OverheadTicks), 0.01);
        Assert.Equal(Times * TicksPerBio, block.TicksPerBio(Lane.Lookup, block.OverheadTicks), 0.01);
    }

    [Fact]
    public void Interrupts_do_not_change_what_is_taken_off_nor_what_is_left()
    {
        var block = Block(slice => slice % 20 == 0 ? 50_000 : 0);
        Assert.Equal(Overhead, block.OverheadTicks, 1.0);
        Assert.Equal(TicksPerBio, block.TicksPerBio(Lane.Yardstick, block.OverheadTicks), 0.02);
    }

    [Fact]
    public void A_slow_lookup_that_starts_slowly_does_not_make_the_floor_fast()
    {
        const int StartTicks = 400;
        var lengths = new SliceLengths();
        var ticks = new BlockTicks();
        for (var slice = 0; slice < 340; slice++)
        {
            var length = lengths.Next();
            ticks.Add(length, (long)(Overhead + (TicksPerBio * length)), (long)(StartTicks + (40 * TicksPerBio * length)));
        }

        var block = ticks.End();
        Assert.Equal(TicksPerBio, block.TicksPerBio(Lane.Yardstick, block.OverheadTicks), 0.01);
    }

    [Fact]
    public void Slices_of_one_length_tell_no_overhead()
    {
        var ticks = new BlockTicks();
        ticks.Add(100, 400, 800);
        var block = ticks.End();
        Assert.Equal(0, block.OverheadTicks);
        Assert.Equal((4.0, 8.0), (block.TicksPerBio(Lane.Yardstick, 0), block.TicksPerBio(Lane.Lookup, 0)));
    }

    [Fact]
    public void However_few_slices_there_are_bios_take_more_than_no_time()
    {
        var ticks = new BlockTicks();

        // An interrupt in the shorter slice: more bios then seem to take less time, and an empty slice the most.
        ticks.Add(128, 1000, 1000);
        ticks.Add(256, 100, 100);
        var block = ticks.End();
        Assert.All(Enum.GetValues<Lane>(), lane => Assert.True(block.TicksPerBio(lane, block.OverheadTicks) > 0));
    }

    private static PairedBlock Block(Func<int, long> interrupt)
    {
        var lengths = new SliceLengths();
        var ticks = new BlockTicks();
        for (var slice = 0; slice < 340; slice++)
        {
            var length = lengths.Next();
            ticks.Add(
                length,
                (long)(Overhead + (TicksPerBio * length)) + interrupt(slice),
                (long)(Overhead + (Times * TicksPerBio * length)) + interrupt(slice + 7));
        }

        return ticks.End();
    }
}
