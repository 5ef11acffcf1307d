using Bench.Measuring;
using Workloads.Models;
using Workloads.Plans;

namespace Bench.Gate;

/// <summary>The machine and the workload of every gate: those of the default tables.</summary>
internal static class GateScene
{
    public static MachineChoice Machine { get; } = MachineModels.Choose(MachineModels.Default);

    /// <summary>The machine that is measured on.</summary>
    public static Scene Open(WorkloadModel model) => new(MachineModels.Open(Machine, seed: 1), new BioPlan(model), crossBridge: true);
}
