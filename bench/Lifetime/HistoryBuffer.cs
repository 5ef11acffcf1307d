namespace Bench.Lifetime;

/// <summary>The events of one thread, in memory allocated before the run.</summary>
/// <param name="capacity">The most events that fit.</param>
internal sealed class HistoryBuffer(int capacity)
{
    private readonly HistoryEvent[] events = new HistoryEvent[capacity];
    private int count;

    /// <summary>The recorded events.</summary>
    public ReadOnlySpan<HistoryEvent> Events => events.AsSpan(0, count);

    /// <summary>Whether a number of further events fits.</summary>
    /// <param name="more">A number of events.</param>
    public bool HasRoomFor(int more) => count + more <= events.Length;

    /// <summary>Adds an event.</summary>
    /// <param name="what">The event.</param>
    public void Add(in HistoryEvent what) => events[count++] = what;

    /// <summary>Removes all events.</summary>
    public void Clear() => count = 0;
}
