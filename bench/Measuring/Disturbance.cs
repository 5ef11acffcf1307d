using HdrHistogram;
using HotLoops;

namespace Bench.Measuring;

/// <summary>Time of single batches while providers are registered and removed. A mean over a millisecond hides the slow ones.</summary>
/// <param name="P50Ns">Half of all batches take no longer, in nanoseconds.</param>
/// <param name="P99Ns">99 of 100.</param>
/// <param name="P999Ns">999 of 1000.</param>
internal readonly record struct Disturbance(double P50Ns, double P99Ns, double P999Ns)
{
    private const int Batches = 8_000;
    private const long LongestTicks = 1L << 40;
    private const int Digits = 3;

    /// <summary>Times batches of a cell one by one.</summary>
    /// <param name="cell">The cell; a stream has been started.</param>
    /// <returns>The percentiles.</returns>
    public static Disturbance Measure(Cell cell)
    {
        var clock = TickClock.Best;
        var ticks = new LongHistogram(LongestTicks, Digits);
        for (var i = 0; i < Batches; i++)
        {
            cell.NextChunk(Cell.BatchBios, repeatAfter: 0);
            cell.Prepare(Lane.Lookup);
            var start = clock.Read();
            cell.Run(Lane.Lookup);
            ticks.RecordValue(Math.Max(1, clock.Read() - start));
        }

        double At(double percentile) => ticks.GetValueAtPercentile(percentile) * clock.NsPerTick;
        return new Disturbance(At(50), At(99), At(99.9));
    }
}
