using System.Collections.Immutable;
using Workloads.Topologies.MachineModels;

namespace Workloads.Topologies;

/// <summary>A built-in machine: a shape with its type hidden, or a machine that exists.</summary>
/// <param name="Name">Short name, as typed.</param>
/// <param name="Summary">Which real machine this looks like.</param>
/// <param name="DefaultProviders">Number of providers the real machine has.</param>
/// <param name="Range">Fewest and most providers it can be scaled to.</param>
/// <param name="Build">Builds it from a number of providers and a seed.</param>
public sealed record MachineModel(
    string Name, string Summary, int DefaultProviders, (int Fewest, int Most) Range, Func<int, ulong, Topology> Build)
{
    /// <summary>Every machine, by name: shapes, and those that exist.</summary>
    public static ImmutableArray<MachineModel> All { get; } = Collect();

    /// <summary>The shapes alone.</summary>
    public static IEnumerable<MachineModel> Shapes => All.Where(model => !model.IsReal);

    /// <summary>Whether it is a machine that exists, at its own addresses; else a shape that is scaled and seeded.</summary>
    public bool IsReal { get; init; }

    private static ImmutableArray<MachineModel> Collect()
    {
        var collector = new Collector([]);
        MachineModelCatalog.VisitAll(ref collector);
        return [.. collector.Models.Concat(RealMachines.All).OrderBy(s => s.Name, StringComparer.Ordinal)];
    }

    private readonly struct Collector(List<MachineModel> models) : IMachineModelVisitor
    {
        public List<MachineModel> Models => models;

        public void Visit<TModel>() where TModel : IMachineModel =>
            models.Add(new MachineModel(TModel.Name, TModel.Summary, TModel.DefaultProviders, TModel.Range, TModel.Build));
    }
}
