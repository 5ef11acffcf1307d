using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>One lookup at a time with every line it touches evicted.</summary>
public static class LimitsColdExperiment
{
    private static readonly int[] Sweep = [16, 1024];

    /// <summary>The experiment.</summary>
    public static Experiment Experiment { get; } = new()
    {
        Name = "limits-cold",
        Question = "What does a lookup cost when nothing of its structure is in any cache?",
        Note =
            "resolve, one at a time, every cache line the lookup touches evicted before it by CLFLUSH; lines are counted by watching "
                + "the very code that is timed, the answer's own included. Beside it a pointer chase over as many evicted lines: a "
                + "ratio below 1 means that loads overlap, above 1 that there is more than loads.",
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
