using Lookups;
using Workloads.Models;

namespace Workloads.Fidelity;

/// <summary>A property of a bio as a number; two lists of bios are compared by its distribution.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Unit">Unit of the number.</param>
/// <param name="Target">Largest acceptable Kolmogorov-Smirnov distance between a recording and its stream.</param>
/// <param name="Of">Returns the number of a bio; null if unknown.</param>
public sealed record Marginal(string Name, string Unit, double Target, Func<BioFacts, ulong?> Of)
{
    /// <summary>The reuse distance of an address never used before: greater than any other.</summary>
    public const ulong NeverUsed = ulong.MaxValue;

    /// <summary>Length in bytes.</summary>
    public static Marginal Size { get; } = new("size", "bytes", 0.02, bio => bio.Bytes);

    /// <summary>Read, write, other.</summary>
    public static Marginal Op { get; } =
        new("operation", "read, write, other", 0.02, bio => bio.Class.Op == BioOp.Other ? 2 : (ulong)bio.Class.Op);

    /// <summary>Physical segments.</summary>
    public static Marginal Segments { get; } = new("segments", "physical segments", 0.02, bio => bio.Segments);

    /// <summary>Time since the previous bio.</summary>
    public static Marginal InterArrival { get; } = new("inter-arrival", "ns since the previous bio", 0.05, bio => bio.GapNs);

    /// <summary>LRU stack distance of the start address on its device.</summary>
    public static Marginal ReuseDistance { get; } = new(
        "reuse distance", "other start addresses of the device since this one was last used; never used is farthest", 0.05,
        bio => !bio.Use.IsKnown ? null : bio.Use.IsReuse ? bio.Use.Distance : NeverUsed);

    /// <summary>All marginals.</summary>
    public static IReadOnlyList<Marginal> All { get; } = [Size, Op, Segments, InterArrival, ReuseDistance];
}
