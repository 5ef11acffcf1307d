using Bench.Measuring;

namespace Bench.SelfTest.Checks;

/// <summary>The processor's clock is monitored, and stays steady during comparisons.</summary>
internal static class SteadyClock
{
    private const double MostDrift = 0.1;
    private const int Readings = 200;
    private const double ShortestCycleNs = 0.1;
    private const double LongestCycleNs = 2;

    public static SelfCheck SelfCheck { get; } =
        new("clock-drift", "The processor's frequency is monitored, and steady enough for comparisons.", Run);

    private static IEnumerable<Finding> Run(SelfTestContext context)
    {
        var clock = new ClockWatch();
        for (var i = 0; i < Readings; i++)
        {
            clock.Read();
            Thread.Sleep(1);
        }

        yield return Finding.Of(
            clock.Drift <= MostDrift && clock.CycleNs is > ShortestCycleNs and < LongestCycleNs,
            $"a cycle takes {clock.CycleNs:0.0000} ns ({1 / clock.CycleNs:0.00} GHz) and drifts by {clock.Drift:0.0%}, at most "
                + $"{MostDrift:0%}");
    }
}
