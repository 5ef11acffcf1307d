using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>Cost of two lookups: one at construction, one in dma_map.</summary>
internal static class DoubleLookupExperiment
{
    public static Experiment Experiment { get; } = new()
    {
        Name = "double-lookup",
        Question = "Is the double lookup, at construction and again in dma_map, worth worrying about?",
        Note =
            "Construct finds the provider by address, asks whether the client reaches it and makes the tag; map resolves the tag, asks "
            + "again for the client and maps every segment; both does one after the other. Shares are of the 100 ns that an I/O has at "
            + "10 M I/Os per second and core.",
        Points = scope =>
            from variant in scope.WidestVariants
            from operation in Enum.GetValues<Operation>()
            select scope.Point(variant) with
            {
                Operation = operation,
            },
    };
}
