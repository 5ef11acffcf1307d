using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lookups;

/// <summary>
/// How a client reaches the memory of a provider: the kernel's <c>enum pci_p2pdma_map_type</c>, with host memory first so that zeroed state
/// means ordinary memory.
/// </summary>
public enum MapOutcome : byte
{
    /// <summary>Ordinary host memory: mapped as always.</summary>
    HostMemory = 0,

    /// <summary>The peer decodes the bus address itself: dma = phys + bus offset (PCI_P2PDMA_MAP_BUS_ADDR).</summary>
    BusAddr = 1,

    /// <summary>Through the host bridge, mapped as host memory is (PCI_P2PDMA_MAP_THRU_HOST_BRIDGE).</summary>
    ThruHostBridge = 2,

    /// <summary>
    /// Out of reach: bounce through host memory, or fail with -EREMOTEIO as mainline does (PCI_P2PDMA_MAP_NOT_SUPPORTED).
    /// </summary>
    NotSupported = 3,
}

/// <summary>Result of dma_map for one segment.</summary>
public enum DmaStatus : uint
{
    /// <summary>Mapped: the device may use the address.</summary>
    Mapped = 0,

    /// <summary>Copied (or to be copied back) through a buffer of host memory from a <see cref="BouncePool"/>.</summary>
    Bounced = 1,

    /// <summary>Refused: the client cannot reach the provider and the encoding or the policy does not bounce (-EREMOTEIO).</summary>
    Refused = 2,

    /// <summary>The bounce pool is full: the request must be retried later (BLK_STS_RESOURCE).</summary>
    NoBounceMemory = 3,
}

/// <summary>One mapped segment, 16 bytes: an element of a device's scatter list.</summary>
[StructLayout(LayoutKind.Sequential, Size = SizeBytes)]
public struct DmaSegment
{
    /// <summary>Size of the struct in bytes.</summary>
    public const int SizeBytes = 16;

    /// <summary>The address the device uses; 0 when the status says that there is none.</summary>
    public ulong DmaAddr;

    /// <summary>Length in bytes.</summary>
    public uint Bytes;

    /// <summary>Status of the segment.</summary>
    public DmaStatus Status;

    /// <summary>Writes a mapped segment with two stores of 8 bytes; status 0 is the upper half of the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetMapped(ulong dmaAddr, uint bytes)
    {
        DmaAddr = dmaAddr;
        Unsafe.As<uint, ulong>(ref Bytes) = bytes;
    }
}
