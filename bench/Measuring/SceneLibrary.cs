using Workloads.Models;
using Workloads.Plans;
using Workloads.Topologies;

namespace Bench.Measuring;

/// <summary>Opens machines and workloads once and keeps the last scene, because points are grouped by scene.</summary>
/// <param name="models">The model of each recording, by the recording's path.</param>
/// <param name="seed">Seed of built-in machines.</param>
internal sealed class SceneLibrary(IReadOnlyDictionary<string, WorkloadModel> models, ulong seed) : IDisposable
{
    private readonly Dictionary<MachineChoice, Topology> topologies = [];
    private readonly Dictionary<string, BioPlan> workloads = [];
    private ((MachineChoice Machine, string Recording, bool CrossBridge, bool OneBusOffset) Key, Scene Scene)? open;

    /// <summary>The scene of a point. If it is another scene than the last one, disposes the last one.</summary>
    /// <param name="point">The point.</param>
    /// <returns>The scene, valid until the next call.</returns>
    public Scene Open(MeasurementPoint point)
    {
        var key = KeyOf(point);
        if (open?.Key != key)
        {
            open?.Scene.Dispose();
            open = (key, new Scene(TopologyOf(point.Machine), WorkloadOf(point.Recording), point.BounceShare == 0, point.HasOneBusOffset));
        }

        return open!.Value.Scene;
    }

    /// <summary>The properties that points of one scene have in common.</summary>
    /// <param name="point">The point.</param>
    public static (MachineChoice Machine, string Recording, bool CrossBridge, bool OneBusOffset) KeyOf(MeasurementPoint point)
    {
        return (point.Machine, point.Recording, point.BounceShare == 0, point.HasOneBusOffset);
    }

    /// <summary>The machine of a choice.</summary>
    /// <param name="machine">The choice.</param>
    /// <returns>The machine; the same object for the same choice.</returns>
    public Topology TopologyOf(MachineChoice machine)
    {
        return topologies.TryGetValue(machine, out var topology) ? topology : topologies[machine] = MachineModels.Open(machine, seed);
    }

    private BioPlan WorkloadOf(string recording) =>
        workloads.TryGetValue(recording, out var workload) ? workload : workloads[recording] = new BioPlan(models[recording]);

    public void Dispose() => open?.Scene.Dispose();
}
