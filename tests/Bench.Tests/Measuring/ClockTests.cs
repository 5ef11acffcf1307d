using System.Diagnostics;
using Bench.Measuring;
using Bench.Runs;
using HotLoops;
using Xunit;

namespace Bench.Tests.Measuring;

/// <summary>The instruments: the clock that times, the monitor of the processor's clock, and the monitor of background load.</summary>
[Collection(nameof(Alone))]
public class ClockTests
{
    private const int Trials = 7;

    [Fact]
    public void The_clock_agrees_with_the_systems()
    {
        // The best of several attempts: between two readings the processor may have run another thread.
        var errors = Enumerable.Range(0, Trials).Select(_ =>
        {
            var ticks = TickClock.Best.Read();
            var start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < 50)
            {
                Thread.SpinWait(1);
            }

            var elapsed = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
            return Math.Abs(((TickClock.Best.Read() - ticks) * TickClock.Best.NsPerTick / elapsed) - 1);
        });
        Assert.InRange(errors.Min(), 0, 0.01);
    }

    [Fact]
    public void A_turn_of_the_chain_is_four_rotations()
    {
        Assert.Equal(1UL << (7 + 11 + 13 + 17), ClockWatch.Chain(1, 1));
        Assert.Equal(0x0123456789abcdefUL, ClockWatch.Chain(0x0123456789abcdef, 4));
    }

    [Fact]
    public void A_cycle_is_as_long_as_one_of_a_processor_and_the_median_of_what_was_seen()
    {
        var watch = new ClockWatch();
        watch.Read();
        watch.Read();
        Assert.Equal(0, watch.Drift);
        for (var i = 0; i < 100; i++)
        {
            watch.Read();
        }

        Assert.InRange(watch.CycleNs, 0.1, 2);
        Assert.InRange(watch.Drift, 0, 1);
    }

    [Fact]
    public void A_core_of_its_own_is_told_from_a_shared_one_whatever_the_clock()
    {
        const int Readings = 2000;
        var watch = new SiblingWatch(calibrations: 0);
        for (var i = 0; i < Readings; i++)
        {
            // A clock that slows down, and a neighbour that disturbs every second reading.
            var clock = 1 + (i / 500 * 0.3);
            watch.IsAlone((long)(256 * clock), (long)((i % 2 == 0 ? 1000 : 1900) * clock));
        }

        Assert.True(watch.IsAlone(486, 1900));
        Assert.False(watch.IsAlone(486, 2500));
        Assert.False(watch.IsAlone(486, 3610));
    }

    [Fact]
    public void A_core_that_is_never_alone_is_not_taken_for_one_of_its_own()
    {
        var watch = new SiblingWatch(calibrations: 0);

        Assert.All(Enumerable.Range(0, 2000), i => Assert.False(watch.IsAlone(256, 1850 + (i % 7 * 50))));
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.15)]
    [InlineData(0.5)]
    public void A_clock_of_long_steps_does_not_make_a_core_look_shared(double shortChains)
    {
        // A clock whose steps are 26 ticks long, over a chain of 8 to 9 of them.
        const int Readings = 20_000;
        var random = new Random(1);
        var watch = new SiblingWatch(calibrations: 0);
        var alone = Enumerable.Range(0, Readings).Select(_ =>
            watch.IsAlone(random.NextDouble() < shortChains ? 208 : 234, random.NextDouble() < 0.1 ? 728 : 754)).ToList();

        Assert.True(alone[(Readings / 2)..].Average(isAlone => isAlone ? 1 : 0) > 0.99);
        Assert.False(watch.IsAlone(234, 1118));
    }

    [Fact]
    public void What_others_do_is_seen()
    {
        Assert.SkipUnless(File.Exists("/proc/stat"), "Only Linux tells what others do.");
        using var other = Process.Start(new ProcessStartInfo("sh", ["-c", "while :; do :; done"]))!;
        try
        {
            var load = new OtherLoad();
            Thread.Sleep(1000);
            Assert.InRange(load.Cores(), 0.2, Environment.ProcessorCount);
        }
        finally
        {
            other.Kill();
            other.WaitForExit();
        }
    }

    [Fact]
    public void What_this_process_does_is_not_counted()
    {
        Assert.SkipUnless(File.Exists("/proc/stat"), "Only Linux tells what others do.");
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        var load = new OtherLoad();
        var watch = Stopwatch.StartNew();
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            while (watch.ElapsedMilliseconds < 1000)
            {
                Thread.SpinWait(100);
            }
        });
        var others = load.Cores();
        self.Refresh();
        var own = (self.TotalProcessorTime - before) / watch.Elapsed;

        // However high the background load, all threads together use no more than the machine's processors.
        Assert.True(own > 0.3, $"{own} processors spun");
        Assert.True(
            others + own <= Environment.ProcessorCount + 0.2, $"{others} by others and {own} here, of {Environment.ProcessorCount}");
    }

    [Theory]
    [InlineData(-5, 1900)]
    [InlineData(700, -5)]
    [InlineData(0, 1900)]
    public void Time_that_runs_backwards_is_not_believed(long chain, long additions) =>
        Assert.False(SiblingWatch.This.IsAlone(chain, additions));
}
