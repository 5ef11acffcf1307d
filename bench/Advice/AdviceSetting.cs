namespace Bench.Advice;

/// <summary>Where advice is wanted: what the costs of lookups are known to depend on.</summary>
/// <param name="Topology">Name of the machine, or of its model.</param>
/// <param name="Providers">Number of providers.</param>
/// <param name="P2pShare">Share of bios whose memory lies in a BAR, 0 to 1.</param>
public readonly record struct AdviceSetting(string Topology, int Providers, double P2pShare)
{
    /// <summary>Another machine model is as far as twice the number of providers.</summary>
    private const double OtherTopology = 1;

    /// <summary>All of the way from no P2P bio to nothing else is as far as four doublings of the providers.</summary>
    private const double Share = 4;

    /// <summary>Providers as a coordinate: doublings.</summary>
    public double ProvidersAxis => Math.Log2(Math.Max(1, Providers));

    /// <summary>P2P share as a coordinate.</summary>
    public double ShareAxis => Share * P2pShare;

    /// <summary>How far another machine model is.</summary>
    /// <param name="topology">The other.</param>
    /// <returns>0 for the same name.</returns>
    public double TopologyDistance(string topology) => topology == Topology ? 0 : OtherTopology;
}
