using Bench.Measuring;
using Workloads.Topologies;

namespace Bench.Experiments.Catalogue;

/// <summary>The bare lookup on every machine model.</summary>
internal static class LimitsMachinesExperiment
{
    public static Experiment Experiment { get; } = new()
    {
        Name = "limits-machines",
        Question = "Does the kind of machine change the answer?",
        Note =
            "resolve, hot, all P2P, on each machine model with its default number of providers; one encoding per family.",
        OnlyWhenAsked = true,
        Points = scope =>
            from model in MachineModel.Scaled
            from variant in scope.WidestVariants
            select scope.Point(variant) with
            {
                Machine = new MachineChoice(model.Name, model.DefaultProviders),
            },
    };
}
