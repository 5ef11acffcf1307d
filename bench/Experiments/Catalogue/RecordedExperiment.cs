using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>The same question on every recording: does the workload change the answer?</summary>
internal static class RecordedExperiment
{
    private const int Story = 3;

    public static Experiment Experiment { get; } = new()
    {
        Name = "recorded",
        Question = "Does the answer depend on the workload?",
        Note = "map, per bio, all segments, on streams learned from each recording, placed in the machine's BARs.",
        Points = scope =>
            from recording in scope.Full || scope.Recordings.Count <= Story
                ? scope.Recordings
                : scope.Recordings.Where((_, i) => i % (scope.Recordings.Count / Story) == 0)
            from variant in scope.WidestVariants
            select scope.Point(variant) with
            {
                Recording = recording,
                Operation = Operation.Map,
            },
    };
}
