using Lookups;

namespace Workloads.Topologies;

/// <summary>Registers a machine's regions and works out who reaches whom.</summary>
public static class FabricBuilder
{
    /// <summary>
    /// log2 of the least that two bus offsets differ by: whole pages, and below 2^47 for as many providers as a table holds.
    /// </summary>
    private const int OffsetShift = 24;

    /// <summary>
    /// Builds the fabric. Each provider is given a bus offset of its own, never 0: with those that machines have, 0 on most, an address
    /// that was passed on without a lookup would be right. O(providers x clients).
    /// </summary>
    /// <param name="topology">A checked machine.</param>
    /// <param name="oneBusOffset">Whether all providers have the same offset, for encodings that hold few.</param>
    /// <returns>The fabric, which the caller disposes.</returns>
    /// <exception cref="ArgumentException">Regions that overlap or lie above 2^52.</exception>
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
