using System.Collections.Immutable;
using Lookups;

namespace Workloads.Topologies;

/// <summary>A peer-to-peer region of a machine, to be registered as a provider.</summary>
/// <param name="Owner">The device: its PCI address if it comes from a file, otherwise its name.</param>
/// <param name="Start">Physical address of the first byte.</param>
/// <param name="Bytes">Length in bytes; at least 1. Not necessarily a power of two or aligned.</param>
/// <param name="Place">Location of the owning device.</param>
/// <param name="Line">Line in the source file; 0 without a file.</param>
public sealed record ProviderRegion(string Owner, ulong Start, ulong Bytes, PciPlace Place, int Line = 0)
{
    /// <summary>Description in the source, such as <c>64-bit, prefetchable</c> (untrusted text).</summary>
    public string Kind { get; init; } = "BAR";
}

/// <summary>Location of a device, which determines whether two devices reach each other.</summary>
/// <param name="Device">Number of the device; two BARs of one device share it.</param>
/// <param name="Switch">Number of the PCIe switch above it; -1 if it is connected to the root port directly.</param>
/// <param name="HostBridge">Number of the host bridge (root complex).</param>
public readonly record struct PciPlace(int Device, int Switch, int HostBridge);

/// <summary>A device that does DMA.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Its location.</param>
public sealed record TopologyClient(string Name, PciPlace Place);

/// <summary>A machine: its peer-to-peer regions, its DMA clients and its ordinary memory.</summary>
/// <param name="Name">Name for tables (untrusted text when read from a file).</param>
/// <param name="Regions">Peer-to-peer regions in order of registration, which is not the order of addresses.</param>
/// <param name="Clients">Devices that do DMA; at least one.</param>
/// <param name="HostRam">Ordinary memory, ascending, not overlapping; at least one range.</param>
/// <param name="CrossBridgeSupported">
/// Whether transactions between two host bridges are routed (a whitelisted root complex, see <c>pci_p2pdma_whitelist</c> in
/// drivers/pci/p2pdma.c). Otherwise such a pair is out of reach.
/// </param>
public sealed record Topology(
    string Name,
    ImmutableArray<ProviderRegion> Regions,
    ImmutableArray<TopologyClient> Clients,
    ImmutableArray<MemoryRange> HostRam,
    bool CrossBridgeSupported)
{
    /// <summary>The parts of the file that were left out, by line; empty for a built-in machine.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];
}
