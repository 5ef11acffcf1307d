using Bench.Measuring;
using Workloads.Models;
using Workloads.Plans;

namespace Bench.Gate;

/// <summary>The machine and the workload of every gate: those of the default tables.</summary>
internal static class GateScene
{
    private const ulong OffsetStep = 1UL << 20;

    public static MachineChoice Machine { get; } = MachineModels.Choose(MachineModels.Default);

    /// <summary>The machine that is measured on.</summary>
    public static Scene Open(WorkloadModel model) => new(MachineModels.Open(Machine, seed: 1), new BioPlan(model), crossBridge: true);

    /// <summary>
    /// The same machine to prove answers on: each provider has a bus offset of its own. On most x86 machines all are 0, and a lookup that finds the wrong
    /// provider gives the right address.
    /// </summary>
    public static Scene OpenDistinct(WorkloadModel model)
    {
        var topology = MachineModels.Open(Machine, seed: 1);
        return new Scene(
            topology with { Regions = [.. topology.Regions.Select((region, i) => region with { BusOffset = OffsetStep * (ulong)(i + 1) })] }, new BioPlan(model), crossBridge: true);
    }
}
