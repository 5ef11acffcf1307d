namespace Bench.Measuring;

/// <summary>The overhead of measuring: the median of many trials, to be subtracted from measured times.</summary>
internal static class MedianTicks
{
    private const int Trials = 1001;

    /// <summary>The median.</summary>
    /// <param name="trial">One trial, in clock ticks.</param>
    public static long Of(Func<long> trial)
    {
        var ticks = new long[Trials];
        for (var i = 0; i < Trials; i++)
        {
            ticks[i] = trial();
        }

        Array.Sort(ticks);
        return ticks[Trials / 2];
    }
}
