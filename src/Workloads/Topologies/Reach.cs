using Lookups;

namespace Workloads.Topologies;

/// <summary>Whether and how a client reaches a region, as <c>calc_map_type_and_dist()</c> in drivers/pci/p2pdma.c decides it.</summary>
/// <remarks>
/// The kernel walks both devices' upstream bridges. With a common bridge, the transaction turns around below the root, by its bus
/// address (PCI_P2PDMA_MAP_BUS_ADDR). Switches are assumed to have ACS redirection off, as <c>pci=disable_acs_redir</c> sets it for
/// P2PDMA. Without a common bridge, the transaction goes through the host bridge: <c>host_bridge_whitelist()</c> lets a bridge reach
/// itself and, on some processors only, another bridge.
/// </remarks>
public static class Reach
{
    /// <summary>Computes how the client reaches the region.</summary>
    /// <param name="client">The device that does the DMA.</param>
    /// <param name="region">The memory to reach.</param>
    /// <param name="crossBridgeSupported">Whether two host bridges route to each other.</param>
    /// <returns>Never <see cref="MapOutcome.HostMemory"/>.</returns>
    public static MapOutcome Outcome(TopologyClient client, ProviderRegion region, bool crossBridgeSupported)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(region);
        var (here, there) = (client.Place, region.Place);
        if (here.Device == there.Device || (here.Switch >= 0 && here.Switch == there.Switch))
        {
            return MapOutcome.BusAddr;
        }

        return here.HostBridge == there.HostBridge || crossBridgeSupported ? MapOutcome.ThruHostBridge : MapOutcome.NotSupported;
    }
}
