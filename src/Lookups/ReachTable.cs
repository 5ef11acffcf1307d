using Lookups.Memory;

namespace Lookups;

/// <summary>
/// The second lookup: how each client reaches each provider. A dense table, one byte per pair, one row per client, because
/// dma_map is always called for one client and many segments. One load and one cache line per lookup.
/// </summary>
/// <remarks>
/// The kernel keeps this in an xarray per provider keyed on (domain &lt;&lt; 16) | devid (<c>map_types</c> in drivers/pci/p2pdma.c,
/// Linux 6.12). A row of bytes per client can replace it once providers have small numbers.
/// </remarks>
public sealed unsafe class ReachTable : IDisposable
{
    private readonly AlignedMemory memory;
    private readonly MapOutcome* outcomes;
    private readonly int rowBytes;

    /// <summary>Creates a table in which no client reaches any provider.</summary>
    /// <param name="providers">Number of providers; ids run from 1 to this.</param>
    /// <param name="clients">Number of clients, at least 1.</param>
    public ReachTable(int providers, int clients)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(clients, 1);
        Clients = clients;
        Providers = providers;
        rowBytes = (providers + 2 + 63) / 64 * 64;
        memory = AlignedMemory.Allocate((nuint)rowBytes * (nuint)clients, out outcomes);
        for (var client = 0; client < clients; client++)
        {
            var row = outcomes + (nint)client * rowBytes;
            new Span<byte>(row + 1, providers + 1).Fill((byte)MapOutcome.NotSupported);
        }
    }

    private ReachTable(ReachTable from)
    {
        Clients = from.Clients;
        Providers = from.Providers;
        rowBytes = from.rowBytes;
        memory = AlignedMemory.Allocate((nuint)rowBytes * (nuint)Clients, out outcomes);
        new Span<MapOutcome>(from.outcomes, rowBytes * Clients).CopyTo(new Span<MapOutcome>(outcomes, rowBytes * Clients));
    }

    /// <summary>Number of clients.</summary>
    public int Clients { get; }

    /// <summary>Number of providers.</summary>
    public int Providers { get; }

    /// <summary>
    /// The client's row, indexed by provider id. Index 0 is host memory, the index after the last provider is a stale tag. Valid until
    /// disposed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such client.</exception>
    public MapOutcome* Row(ClientId client)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)client.Value, (uint)Clients, nameof(client));
        return outcomes + (nint)client.Value * rowBytes;
    }

    /// <summary>The client's view, valid until disposed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such client.</exception>
    public ClientReach Of(ClientId client) => new(client, (nint)Row(client));

    /// <summary>How a client reaches a provider.</summary>
    public MapOutcome this[ClientId client, ProviderId provider]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(provider.Value, (uint)Providers, nameof(provider));
            return Row(client)[provider.Value];
        }

        set
        {
            ArgumentOutOfRangeException.ThrowIfZero(provider.Value, nameof(provider));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(provider.Value, (uint)Providers, nameof(provider));
            Row(client)[provider.Value] = value;
        }
    }

    /// <summary>A separate table with the same outcomes. O(clients x providers).</summary>
    internal ReachTable Copy() => new(this);

    /// <summary>Frees the table.</summary>
    public void Dispose() => memory.Dispose();
}
