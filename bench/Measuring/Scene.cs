using Lookups;
using Workloads.Plans;
using Workloads.Streams;
using Workloads.Topologies;

namespace Bench.Measuring;

/// <summary>A machine that is registered and a workload to run on it: what the cells of a run share.</summary>
public sealed class Scene : IDisposable
{
    /// <summary>Registers the machine.</summary>
    /// <param name="topology">The machine.</param>
    /// <param name="workload">The workload.</param>
    /// <param name="crossBridge">
    /// Whether host bridges route peer-to-peer traffic to each other. Where bouncing is not the question they do, so that a stream can
    /// use every provider.
    /// </param>
    /// <param name="oneBusOffset">
    /// Whether all providers have the same bus offset, for encodings that hold few; else each has its own.
    /// </param>
    public Scene(Topology topology, BioPlan workload, bool crossBridge, bool oneBusOffset = false)
    {
        ArgumentNullException.ThrowIfNull(topology);
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

    /// <summary>The client all bios go to: the first.</summary>
    public ClientId Client { get; }

    /// <summary>A fresh stream.</summary>
    /// <param name="p2pShare">Share of bios whose memory lies in a BAR.</param>
    /// <param name="bounceShare">Share of those that are out of reach.</param>
    /// <param name="providerLocality">Chance that a P2P bio has the provider of the one before it.</param>
    /// <param name="seed">The stream's seed.</param>
    /// <param name="pieceBytes">Buffers are pieces of this size all over a BAR; 0 for one window.</param>
    /// <returns>The stream.</returns>
    /// <exception cref="ArgumentException">The machine cannot give such a bounce share.</exception>
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
