namespace Bench.Experiments.Catalogue;

/// <summary>Lookups by one processor, and by two processors in the same structure.</summary>
internal static class ReadersExperiment
{
    private static readonly int[] Readers = [1, 2];

    public static Experiment Experiment { get; } = new()
    {
        Name = "readers",
        Question = "Do two processors that look up in one structure slow each other down?",
        Note =
            "resolve, hot, all P2P: what one processor takes while the other is idle, and while it looks up in the same structure. "
                + "Encodings that cache the last hit are left out: all processors would write to one cache, so each has its own.",
        Points = scope =>
            from variant in scope.WidestVariants
            from readers in Readers
            select scope.Point(variant) with
            {
                Readers = readers,
            },
    };
}
