using Bench.Measuring;

namespace Bench.SelfTest.Defects;

/// <summary>The clock runs twice as fast as it says, and is read twice.</summary>
public sealed class DoubledTimer : IDefect
{
    /// <inheritdoc/>
    public string Name => "doubled-timer";

    /// <inheritdoc/>
    public TickClock Clock { get; } = TickClock.Best with { Read = () => TickClock.Best.Read() + TickClock.Best.Read() };
}
