using Lookups;
using Workloads.Plans;
using Workloads.Streams;
using Workloads.Topologies;

namespace Bench.Measuring;

/// <summary>A registered machine and a workload to run on it, shared by the cells of a run.</summary>
internal sealed class Scene : IDisposable
{
    /// <summary>Registers the machine.</summary>
    /// <param name="topology">The machine.</param>
    /// <param name="workload">The workload.</param>
    /// <param name="crossBridge">
    /// Whether host bridges route peer-to-peer traffic to each other. They do unless bouncing is measured, so that a stream can use every
    /// provider.
    /// </param>
    /// <param name="oneBusOffset">
    /// Whether all providers have the same bus offset, for encodings that hold few offsets; else each has its own.
    /// </param>
    public Scene(Topology topology, BioPlan workload, bool crossBridge, bool oneBusOffset = false)
    {
        Topology = topology with { CrossBridgeSupported = crossBridge };
        Workload = workload;
        Fabric = FabricBuilder.Build(Topology, oneBusOffset);
    }

    /// <summary>The machine.</summary>
    public Topology Topology { get; }

    /// <summary>The machine, registered.</summary>
    public Fabric Fabric { get; }

    /// <summary>The workload.</summary>
    public BioPlan Workload { get; }

    /// <summary>The client of all bios: the first.</summary>
    public ClientId Client { get; }

    /// <summary>A fresh stream.</summary>
    /// <param name="p2pShare">Share of bios whose memory lies in a BAR.</param>
    /// <param name="bounceShare">Share of P2P bios that are out of the client's reach.</param>
    /// <param name="providerLocality">Chance that a P2P bio has the previous bio's provider.</param>
    /// <param name="seed">The stream's seed.</param>
    /// <param name="pieceBytes">Size in bytes of the pieces that buffers are allocated in, all over a BAR; 0 for one window.</param>
    /// <returns>The stream.</returns>
    /// <exception cref="ArgumentException">The machine cannot provide this bounce share.</exception>
    public BioStream Stream(
        double p2pShare,
        double bounceShare,
        double providerLocality,
        ulong seed,
        int pieceBytes = StreamOptions.DefaultPieceBytes
    ) => new(Workload, Topology, Fabric, new StreamOptions(seed, p2pShare, bounceShare, providerLocality, Client, pieceBytes));

    /// <inheritdoc/>
    public void Dispose() => Fabric.Dispose();
}
