using Lookups;

namespace Workloads.Topologies;

/// <summary>Registers a machine's regions and works out who reaches whom.</summary>
public static class FabricBuilder
{
    /// <summary>Builds the fabric. O(providers x clients).</summary>
    /// <param name="topology">A checked machine.</param>
    /// <returns>The fabric, which the caller disposes.</returns>
    /// <exception cref="ArgumentException">Regions that overlap or lie above 2^52.</exception>
    public static Fabric Build(Topology topology)
    {
        ArgumentNullException.ThrowIfNull(topology);
        var providers = new ProviderTable([.. topology.Regions.Select(r => new Region(r.Start, r.Bytes, r.BusOffset, (ushort)r.Place.Device))]);
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
