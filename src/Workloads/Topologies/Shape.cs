using System.Collections.Immutable;
using Workloads.Topologies.Shapes;

namespace Workloads.Topologies;

/// <summary>A built-in machine shape with its type hidden.</summary>
/// <param name="Name">Short name, as typed.</param>
/// <param name="Summary">Which real machine this looks like.</param>
/// <param name="DefaultProviders">Number of providers the real machine has.</param>
/// <param name="Range">Fewest and most providers it can be scaled to.</param>
/// <param name="Build">Builds it from a number of providers and a seed.</param>
public sealed record Shape(
    string Name, string Summary, int DefaultProviders, (int Fewest, int Most) Range, Func<int, ulong, Topology> Build)
{
    /// <summary>Every shape, by name.</summary>
    public static ImmutableArray<Shape> All { get; } = Collect();

    private static ImmutableArray<Shape> Collect()
    {
        var collector = new Collector([]);
        ShapeCatalog.VisitAll(ref collector);
        return [.. collector.Shapes.OrderBy(s => s.Name, StringComparer.Ordinal)];
    }

    private readonly struct Collector(List<Shape> shapes) : ITopologyShapeVisitor
    {
        public List<Shape> Shapes => shapes;

        public void Visit<TShape>() where TShape : ITopologyShape =>
            shapes.Add(new Shape(TShape.Name, TShape.Summary, TShape.DefaultProviders, TShape.Range, TShape.Build));
    }
}
