using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>One lookup per bio compared with a check of every segment that caches the last provider.</summary>
internal static class SegmentsExperiment
{
    private static readonly Operation[] Operations = [Operation.Map, Operation.MapEach];

    public static Experiment Experiment { get; } = new()
    {
        Name = "segments",
        Question = "Must every segment be looked up, or is one lookup per bio enough?",
        Note =
            "map, in nanoseconds per segment, by how many segments of 4 KiB a bio has. map looks up the first segment for all, as the "
                + "newest kernels do per request; map-each looks at every segment and searches where its provider is not that of the "
                + "one before, as Linux 6.12 does.",
        Points = scope =>
            from workload in scope.Full ? MadeWorkloads.BySegments : MadeWorkloads.BySegments.Where((_, i) => i % 2 == 0)
            from variant in scope.WidestVariants
            from operation in Operations
            select scope.Point(variant) with
            {
                Recording = workload,
                Operation = operation,
            },
    };
}
