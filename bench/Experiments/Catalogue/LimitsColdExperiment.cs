using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>One lookup at a time with every line it touches evicted.</summary>
internal static class LimitsColdExperiment
{
    private static readonly int[] Sweep = [16, 1024];

    public static Experiment Experiment { get; } = new()
    {
        Name = "limits-cold",
        Question = "What does a lookup cost when nothing of its structure is in any cache?",
        Note =
            "resolve, one at a time; CLFLUSH evicts every cache line that the lookup touches before it. An observer of the timed code "
                + "counts the lines, the answer's own included. The yardstick is a pointer chase over the same number of evicted lines: "
                + "a ratio below 1 means that loads overlap, above 1 that the lookup does more than loads.",
        OnlyWhenAsked = true,
        Points = scope =>
            from providers in Sweep
            from variant in scope.WidestOfAll
            select scope.Point(variant) with
            {
                Machine = new MachineChoice("mixed", providers),
                Dependency = Dependency.Dependent,
                Temperature = Temperature.Cold,
            },
    };
}
