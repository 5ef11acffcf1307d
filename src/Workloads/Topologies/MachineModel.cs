using System.Collections.Immutable;
using Workloads.Topologies.MachineModels;

namespace Workloads.Topologies;

/// <summary>A built-in machine: a type-erased machine model, or a real machine.</summary>
/// <param name="Name">Short name, as typed.</param>
/// <param name="Summary">The real machine it resembles.</param>
/// <param name="DefaultProviders">Number of providers of the real machine.</param>
/// <param name="Range">Minimum and maximum number of providers.</param>
/// <param name="Build">Builds it from a number of providers and a seed.</param>
public sealed record MachineModel(
    string Name, string Summary, int DefaultProviders, (int Fewest, int Most) Range, Func<int, ulong, Topology> Build)
{
    /// <summary>All machines by name: machine models and real machines.</summary>
    public static ImmutableArray<MachineModel> All { get; } = Collect();

    /// <summary>The machine models that are not real machines.</summary>
    public static IEnumerable<MachineModel> Shapes => All.Where(model => !model.IsReal);

    /// <summary>Whether it is a real machine with its real addresses; otherwise the model is scaled and seeded.</summary>
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
