using Lookups;

namespace Workloads.Recordings;

/// <summary>Gives every bio to several sinks, so that a recording is read once for all of them.</summary>
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
