using Lookups;

namespace Workloads.Recordings;

/// <summary>Passes every bio to several sinks, so that a recording is read only once.</summary>
/// <param name="sinks">The sinks.</param>
public sealed class SinkList(params IReadOnlyList<IRecordingSink> sinks) : IRecordingSink
{
    /// <inheritdoc/>
    public void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments)
    {
        foreach (var sink in sinks)
        {
            sink.Add(bio, segments);
        }
    }
}
