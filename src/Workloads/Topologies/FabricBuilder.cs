using Lookups;

namespace Workloads.Topologies;

/// <summary>Registers a machine's regions and computes which client reaches which region.</summary>
public static class FabricBuilder
{
    /// <summary>
    /// log2 of the smallest difference of two bus offsets: whole pages, and below 2^47 for as many providers as a table holds.
    /// </summary>
    private const int OffsetShift = 24;

    /// <summary>
    /// Builds the fabric. Each provider gets its own bus offset, never 0. Real machines mostly have offset 0, where an address passed on
    /// without a lookup would be right. O(providers x clients).
    /// </summary>
    /// <param name="topology">A checked machine.</param>
    /// <param name="oneBusOffset">Whether all providers have the same offset, for encodings that hold few offsets.</param>
    /// <returns>The fabric, which the caller disposes.</returns>
    /// <exception cref="ArgumentException">Regions overlap or lie above 2^52.</exception>
    public static Fabric Build(Topology topology, bool oneBusOffset = false)
    {
        ArgumentNullException.ThrowIfNull(topology);
        var providers = new ProviderTable([.. topology.Regions.Select((region, index) => new Region(
            region.Start, region.Bytes, (oneBusOffset ? 1UL : (ulong)index + 1) << OffsetShift, (ushort)region.Place.Device))]);
        var reach = new ReachTable(topology.Regions.Length, topology.Clients.Length);
        for (var client = 0; client < topology.Clients.Length; client++)
        {
            for (var region = 0; region < topology.Regions.Length; region++)
            {
                reach[new ClientId(client), new ProviderId((uint)region + 1)] =
                    Reach.Outcome(topology.Clients[client], topology.Regions[region], topology.CrossBridgeSupported);
            }
        }

        return new Fabric(providers, reach, topology.HostRam.AsSpan());
    }
}
