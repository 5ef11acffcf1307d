using System.Collections.Immutable;
using Workloads.Topologies.MachineModels;

namespace Workloads.Topologies;

/// <summary>
/// A built-in machine. One file in Topologies/MachineModels defines and registers a machine model; <see cref="RealMachines"/> has the rest.
/// </summary>
/// <param name="Name">Short name, as typed: letters, digits and dashes.</param>
/// <param name="Summary">One line: the real machine it resembles, and the source of its addresses.</param>
/// <param name="DefaultProviders">Number of providers of the real machine.</param>
/// <param name="Range">Minimum and maximum number of providers.</param>
/// <param name="Build">
/// Builds it from a number of providers and a seed, which decides gaps, placement and the order of registration. The same arguments give
/// the same machine everywhere; its regions do not overlap each other or its memory. Throws <see cref="ArgumentOutOfRangeException"/> if
/// the number of providers is outside the range.
/// </param>
public sealed record MachineModel(
    string Name, string Summary, int DefaultProviders, (int Fewest, int Most) Range, Func<int, ulong, Topology> Build)
{
    /// <summary>All machines by name: machine models and real machines.</summary>
    public static ImmutableArray<MachineModel> All { get; } =
        [.. MachineModelCatalog.All.Concat(RealMachines.All).OrderBy(model => model.Name, StringComparer.Ordinal)];

    /// <summary>The machine models that are not real machines.</summary>
    public static IEnumerable<MachineModel> Scaled => All.Where(model => !model.IsReal);

    /// <summary>Whether it is a real machine with its real addresses; otherwise the model is scaled and seeded.</summary>
    public bool IsReal { get; init; }
}
