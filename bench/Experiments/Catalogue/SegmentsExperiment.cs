using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>One lookup per bio against one per segment, with and without a memory of the last provider.</summary>
public static class SegmentsExperiment
{
    private static readonly Operation[] Operations = [Operation.Map, Operation.MapEach];

    /// <summary>The experiment.</summary>
    public static Experiment Experiment { get; } = new()
    {
        Name = "segments",
        Question = "Must every segment be looked up, or is one lookup per bio enough?",
        Note = "map, in nanoseconds per segment, by how many segments of 4 KiB a bio has. map looks up once per bio, as the newest kernels do per request; map-each looks up "
            + "every segment, as Linux 6.12 does; encodings named last-hit try the provider of the segment before first.",
        Points = scope =>
            from workload in scope.Full ? MadeWorkloads.BySegments : MadeWorkloads.BySegments.Where((_, i) => i % 2 == 0)
            from variant in scope.WidestVariants.Concat(scope.Searches.Where(v => v.Info is { Remembers: true, Headline: true }))
            from operation in Operations
            select scope.Point(variant) with { Recording = workload, Operation = operation },
    };
}
