using System.Runtime.InteropServices;

namespace Bench.Gate;

/// <summary>
/// What one commit's build offers to whoever measures it. This file is compiled into the build and into the program that measures it, which
/// share nothing else: the two builds of a gate have types of the same names that are not the same types.
/// </summary>
/// <remarks>Managed function pointers: a call costs what a call costs, and no transition is made.</remarks>
[StructLayout(LayoutKind.Sequential)]
public unsafe struct SideTable
{
    /// <summary>Number of encodings.</summary>
    public int Encodings;

    /// <summary>Size of a bio in bytes.</summary>
    public int BioBytes;

    /// <summary>Size of a mapped segment in bytes.</summary>
    public int DmaSegmentBytes;

    /// <summary>
    /// Says what an encoding is: writes a line of UTF-8, fields separated by tabs: name, bits, instruction set, whether it names owners.
    /// Returns its bytes.
    /// </summary>
    public delegate*<int, byte*, int, int> Describe;

    /// <summary>Builds an encoding over a <see cref="SceneImage"/>; 0 when it refuses. The last number is how much is injected.</summary>
    public delegate*<int, ulong*, int, nint> Open;

    /// <summary>Takes bios: copies them into the room and tags the copies as at construction.</summary>
    public delegate*<nint, SubmittedBio*, int, byte*, void> Take;

    /// <summary>
    /// Runs a <see cref="HotLoop"/> over the bios in the room; the segments are the bios', and the last pointer is where answers go.
    /// </summary>
    public delegate*<nint, int, byte*, int, byte*, int, byte*, void> Run;

    /// <summary>Frees what <see cref="Open"/> built.</summary>
    public delegate*<nint, void> Close;
}

/// <summary>A bio as it is submitted, before it has a tag: the same for every build.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct SubmittedBio
{
    /// <summary>Address of the first byte.</summary>
    public ulong PhysAddr;

    /// <summary>Length in bytes.</summary>
    public uint Bytes;

    /// <summary>Number of the provider that owns the memory; 0 for host memory.</summary>
    public uint Owner;

    /// <summary>Index of its first segment.</summary>
    public uint FirstSegment;

    /// <summary>Number of its segments.</summary>
    public ushort SegmentCount;

    /// <summary>What it asks for, as the kernel numbers it.</summary>
    public byte Op;
}

/// <summary>The loops that a change can slow down.</summary>
public enum HotLoop
{
    /// <summary>The lookup of dma_map alone, over independent bios.</summary>
    Resolve,

    /// <summary>At bio construction: find the provider, ask whether the client reaches it, make the tag.</summary>
    Construct,

    /// <summary>dma_map of all segments, the client-keyed lookup included.</summary>
    Map,
}

/// <summary>
/// A machine as an array of numbers: regions, ranges of host memory, clients, the client that maps; then 4 numbers per region (start,
/// bytes, bus offset, owner), 2 per range (start, bytes), and for each client one outcome per region.
/// </summary>
public static class SceneImage
{
    /// <summary>Numbers before the first region.</summary>
    public const int HeaderNumbers = 4;

    /// <summary>Numbers of a region.</summary>
    public const int RegionNumbers = 4;

    /// <summary>Numbers of a range of host memory.</summary>
    public const int RangeNumbers = 2;
}
