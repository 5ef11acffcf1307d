using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>Memory of each structure, and the time to build and to extend it.</summary>
internal static class LimitsMemoryExperiment
{
    private static readonly int[] Sweep = [64, 1024];

    public static Experiment Experiment { get; } = new()
    {
        Name = "limits-memory",
        Question = "How much memory and build time does each structure need?",
        Note = "Bytes per provider without the table of BAR infos (32 bytes each) that all share; time to build all of it; time to serve "
            + "one more provider: a share of the build time where it is added in place. A structure that cannot grow is rebuilt from its "
            + "plan, as under RCU.",
        OnlyWhenAsked = true,
        Points = scope =>
            from providers in Sweep
            from variant in scope.WidestOfAll
            select scope.Point(variant) with { Machine = new MachineChoice("mixed", providers) },
    };
}
