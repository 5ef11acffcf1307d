using Lookups;

namespace Workloads.Recordings;

/// <summary>One bio as it was recorded.</summary>
/// <param name="TimeNs">Time in nanoseconds from the recording's own zero.</param>
/// <param name="Device">Number of the device in order of first appearance, from 0.</param>
/// <param name="Op">The operation.</param>
/// <param name="Offset">Byte offset on the device or in the file (sector times 512 where the format counts sectors).</param>
/// <param name="Bytes">Length in bytes.</param>
public readonly record struct RecordedBio(ulong TimeNs, uint Device, BioOp Op, ulong Offset, uint Bytes)
{
    /// <summary>Number of its physical segments where the recording knows that and no address of any; else 0.</summary>
    public ushort SegmentCount { get; init; }
}

/// <summary>Takes the bios of a recording one by one, in file order.</summary>
public interface IRecordingSink
{
    /// <summary>Takes one bio.</summary>
    /// <param name="bio">The bio.</param>
    /// <param name="segments">
    /// Its physical segments where the format knows them, else empty. They sum to the bio's bytes, unless the recorder could not list all
    /// of them: then these are the first. Valid during the call only.
    /// </param>
    void Add(in RecordedBio bio, ReadOnlySpan<Segment> segments);
}
