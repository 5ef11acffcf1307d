using Bench.Measuring;
using Workloads.Models;
using Workloads.Plans;

namespace Bench.Gate;

/// <summary>The machine and the workload of every gate: those of the default tables, with bus addresses that tell providers apart.</summary>
internal static class GateScene
{
    /// <summary>On most x86 machines bus addresses are physical addresses, and a lookup that finds the wrong provider gives the right answer.</summary>
    private const ulong OffsetStep = 1UL << 20;

    public static MachineChoice Machine { get; } = Machines.Choose(Machines.Default);

    public static Scene Open(WorkloadModel model)
    {
        var topology = Machines.Open(Machine, seed: 1);
        return new Scene(
            topology with { Regions = [.. topology.Regions.Select((region, i) => region with { BusOffset = OffsetStep * (ulong)(i + 1) })] }, new BioPlan(model), crossBridge: true);
    }
}
