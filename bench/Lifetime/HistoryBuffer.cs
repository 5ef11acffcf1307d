namespace Bench.Lifetime;

/// <summary>Events of one thread, in memory that was allocated before the run.</summary>
/// <param name="capacity">Most events.</param>
public sealed class HistoryBuffer(int capacity)
{
    private readonly HistoryEvent[] events = new HistoryEvent[capacity];
    private int count;

    /// <summary>What has been recorded.</summary>
    public ReadOnlySpan<HistoryEvent> Events => events.AsSpan(0, count);

    /// <summary>Whether so many more events fit.</summary>
    /// <param name="more">A number of events.</param>
    public bool HasRoomFor(int more) => count + more <= events.Length;

    /// <summary>Adds one.</summary>
    /// <param name="what">The event.</param>
    public void Add(in HistoryEvent what) => events[count++] = what;

    /// <summary>Forgets all.</summary>
    public void Clear() => count = 0;
}
