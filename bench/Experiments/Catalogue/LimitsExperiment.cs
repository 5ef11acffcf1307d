using Bench.Measuring;

namespace Bench.Experiments.Catalogue;

/// <summary>Distance of every structure from its floor: the bare lookup, all encodings.</summary>
internal static class LimitsExperiment
{
    private static readonly int[] Sweep = [16, 64, 256, 1024, 4096];

    public static Experiment Experiment { get; } = new()
    {
        Name = "limits",
        Question = "How close is each structure to its floor?",
        Note =
            "resolve, the bare lookup, hot, all P2P, with independently drawn providers, on mixed machines. All encodings, "
                + "SIMD ones in their own rows: those that handle several bios in one vector have a floor of their own, the same "
                + "vector loop without the lookup. Memory is that of the structure alone, without the table of BAR infos "
                + "(32 bytes each) that all share. Building covers all providers; one more provider costs a share of it where "
                + "it is added in place, and all of it where the structure is rebuilt from its plan, as under RCU.",
        OnlyWhenAsked = true,
        Points = scope =>
            from providers in Sweep
            from variant in scope.All
            select scope.Point(variant) with
            {
                Machine = new MachineChoice("mixed", providers),
            },
    };
}
