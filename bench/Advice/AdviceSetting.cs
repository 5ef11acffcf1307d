namespace Bench.Advice;

/// <summary>The setting to advise for: the properties that the costs of lookups are known to depend on.</summary>
/// <param name="Topology">Name of the machine, or of its model.</param>
/// <param name="Providers">Number of providers.</param>
/// <param name="P2pShare">Share of bios whose memory lies in a BAR, 0 to 1.</param>
internal readonly record struct AdviceSetting(string Topology, int Providers, double P2pShare)
{
    /// <summary>Another machine model counts as far as a doubling of the providers.</summary>
    private const double OtherTopology = 1;

    /// <summary>A change from no P2P bios to only P2P bios counts as far as four doublings of the providers.</summary>
    private const double Share = 4;

    /// <summary>Number of providers as a coordinate, in doublings.</summary>
    public double ProvidersAxis => Math.Log2(Math.Max(1, Providers));

    /// <summary>P2P share as a coordinate.</summary>
    public double ShareAxis => Share * P2pShare;

    /// <summary>Distance to another machine model.</summary>
    /// <param name="topology">Name of the other machine model.</param>
    /// <returns>0 for the same name.</returns>
    public double TopologyDistance(string topology) => topology == Topology ? 0 : OtherTopology;
}
