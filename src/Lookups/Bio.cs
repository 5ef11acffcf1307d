using System.Runtime.InteropServices;

namespace Lookups;

/// <summary>Operation of a bio; the order is the kernel's <c>enum req_op</c>, reduced to the operations that matter for mapping.</summary>
public enum BioOp : byte
{
    /// <summary>The device writes the bio's memory (DMA from device).</summary>
    Read = 0,

    /// <summary>The device reads the bio's memory (DMA to device).</summary>
    Write = 1,

    /// <summary>Flush the device's cache; carries no data unless the recording says so.</summary>
    Flush = 2,

    /// <summary>Discard or secure erase; carries no data.</summary>
    Discard = 3,

    /// <summary>Write zeroes; carries no data.</summary>
    WriteZeroes = 4,

    /// <summary>Anything else (zone operations, driver private).</summary>
    Other = 5,
}

/// <summary>
/// A bio as the lookups see it: 32 bytes, the same for every encoding, so that all rows of a table read the same memory.
/// </summary>
/// <remarks>
/// The kernel's <c>struct bio</c> is 120 to 136 bytes in two or three cache lines with cgroups and I/O cost on (Linux 6.18, x86-64;
/// docs/spare-bits.md); the fields that dma_map needs fit in these 32. Half a cache line: two bios share one 64-byte line.
/// </remarks>
[StructLayout(LayoutKind.Sequential, Size = SizeBytes)]
public struct Bio
{
    /// <summary>Size of the struct in bytes.</summary>
    public const int SizeBytes = 32;

    /// <summary>
    /// Physical address of the first byte of the first segment; the top 12 bits are zero on x86-64.
    /// </summary>
    public ulong PhysAddr;

    /// <summary>
    /// The tag that the encoding stored at construction, masked to its bit budget. 0 means ordinary host memory in every encoding.
    /// </summary>
    public ulong Tag;

    /// <summary>Length of the whole bio in bytes.</summary>
    public uint Bytes;

    /// <summary>Index of the bio's first segment in the segment array of its chunk.</summary>
    public uint FirstSegment;

    /// <summary>Number of segments, 1 to 256.</summary>
    public ushort SegmentCount;

    /// <summary>The operation.</summary>
    public BioOp Op;

    /// <summary>
    /// The byte that is free in the kernel's bio up to Linux 6.18 (a hole of 1 byte at offset 27): a small id fits there without growing
    /// the bio.
    /// </summary>
    public byte Hole;
}

/// <summary>One physically contiguous piece of a bio: 16 bytes, laid out as the kernel's <c>struct phys_vec</c> of Linux 6.18.</summary>
[StructLayout(LayoutKind.Sequential, Size = SizeBytes)]
public struct Segment(ulong physAddr, uint bytes)
{
    /// <summary>Size of the struct in bytes.</summary>
    public const int SizeBytes = 16;

    /// <summary>Physical address of the first byte.</summary>
    public ulong PhysAddr = physAddr;

    /// <summary>Length in bytes.</summary>
    public uint Bytes = bytes;
}
