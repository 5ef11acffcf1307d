using HotLoops;

namespace Bench.SelfTest.Defects;

/// <summary>The clock runs twice as fast as it says, and is read twice.</summary>
internal static class DoubledTimer
{
    public static Defect Defect { get; } =
        new("doubled-timer") { Clock = TickClock.Best with { Read = () => TickClock.Best.Read() + TickClock.Best.Read() } };
}
