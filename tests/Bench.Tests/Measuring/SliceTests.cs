using Bench.Measuring;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Measuring;

/// <summary>How long slices are, and what that says about the cost of timing one.</summary>
public class SliceTests
{
    private const int Blocks = 20;
    private const int Overhead = 57;
    private const double TicksPerBio = 3.25;

    [Fact]
    public void Each_length_comes_as_often_in_even_as_in_odd_slices()
    {
        var lengths = new SliceLengths();
        var drawn = Enumerable.Range(0, 2 * Cell.MostBatches * 500).Select(slice => (Parity: slice % 2, Length: lengths.Next())).ToList();
        var even = drawn.Where(d => d.Parity == 0).CountBy(d => d.Length).ToDictionary();
        var odd = drawn.Where(d => d.Parity == 1).CountBy(d => d.Length).ToDictionary();
        Assert.Equal(even.OrderBy(pair => pair.Key), odd.OrderBy(pair => pair.Key));
        Assert.Equal(Enumerable.Range(1, Cell.MostBatches).Select(batches => batches * Cell.BatchBios), even.Keys.Order());
    }

    [Fact]
    public void What_a_slice_takes_besides_its_bios_is_recovered()
    {
        var lane = Lane(_ => 0);
        Assert.Equal(Overhead, lane.OverheadTicks(), 0.5);
        Assert.All(lane.PerBio(Overhead), ticks => Assert.Equal(TicksPerBio, ticks, 0.01));
        Assert.Equal(Blocks, lane.PerBio(Overhead).Count);
    }

    [Fact]
    public void Interrupts_do_not_change_what_is_taken_off() =>
        Assert.Equal(Overhead, Lane(slice => slice % 100 == 0 ? 50_000 : 0).OverheadTicks(), 1.0);

    [Fact]
    public void Slices_of_one_length_tell_no_overhead()
    {
        var lane = new LaneTicks();
        lane.Add(400, 100);
        lane.Add(400, 100);
        lane.EndBlock(200);
        Assert.Equal(400, lane.OverheadTicks() + 400);
        Assert.Equal([4.0], lane.PerBio(0));
    }

    [Fact]
    public void However_few_slices_there_are_bios_take_more_than_no_time()
    {
        var lane = new LaneTicks();

        // Interrupted in the shorter one, so that more bios seem to take less and a slice without any the most.
        lane.Add(1000, 128);
        lane.Add(100, 256);
        lane.EndBlock(384);
        Assert.All(lane.PerBio(lane.OverheadTicks()), ticks => Assert.True(ticks > 0));
    }

    private static LaneTicks Lane(Func<int, long> interrupt)
    {
        var lengths = new SliceLengths();
        var lane = new LaneTicks();
        for (var block = 0; block < Blocks; block++)
        {
            long bios = 0;
            for (var slice = 0; slice < 1360; slice++)
            {
                var length = lengths.Next();
                lane.Add((long)(Overhead + (TicksPerBio * length)) + interrupt(slice), length);
                bios += length;
            }

            lane.EndBlock(bios);
        }

        return lane;
    }
}
