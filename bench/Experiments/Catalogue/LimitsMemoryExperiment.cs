using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>What a structure takes in memory, and in time to build and to extend.</summary>
public static class LimitsMemoryExperiment
{
    private static readonly int[] Sweep = [64, 1024];

    /// <summary>The experiment.</summary>
    public static Experiment Experiment { get; } = new()
    {
        Name = "limits-memory",
        Question = "What does a structure take, to hold and to build?",
        Note = "Bytes per provider without the table of BAR infos (32 bytes each) that all share; time to build all of it; time to serve "
            + "one more provider: a share of the building where it is added in place; else the whole is built again, with what was planned "
            + "before it came, since a structure that cannot grow is replaced as under RCU.",
        OnlyWhenAsked = true,
        Points = scope =>
            from providers in Sweep
            from variant in scope.WidestOfAll
            select scope.Point(variant) with { Machine = new MachineChoice("mixed", providers) },
    };
}
