using Lookups;

namespace Workloads.Recordings;

/// <summary>One recorded bio.</summary>
/// <param name="TimeNs">Time in nanoseconds since the recording's own zero.</param>
/// <param name="Device">Number of the device in order of first appearance, from 0.</param>
/// <param name="Op">The operation.</param>
/// <param name="Offset">Byte offset on the device or in the file (sector times 512 where the format counts sectors).</param>
/// <param name="Bytes">Length in bytes.</param>
public readonly record struct RecordedBio(ulong TimeNs, uint Device, BioOp Op, ulong Offset, uint Bytes)
{
    /// <summary>Number of its physical segments where it is known without their addresses; else 0.</summary>
    public ushort SegmentCount { get; init; }
}

/// <summary>Receives the bios of a recording one by one, in file order.</summary>
public interface IRecordingSink
{
    /// <summary>Receives one bio.</summary>
    /// <param name="bio">The bio.</param>
    /// <param name="segments">
    /// Its physical segments if the format has them, else empty. They sum to the bio's bytes, unless the recorder could not list all
    /// segments; then these are the first ones. Valid only during the call.
    /// </param>
    void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments);
}
