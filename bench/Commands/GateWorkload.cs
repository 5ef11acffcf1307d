using Bench.Files;
using Bench.Gate.Building;
using Workloads.Models;

namespace Bench.Commands;

/// <summary>The workload of a gate.</summary>
internal static class GateWorkload
{
    /// <summary>Learns the model of the default recording once for a build: every start makes streams of it.</summary>
    /// <param name="build">The build.</param>
    /// <returns>The model's file.</returns>
    public static string Save(SideBuild build)
    {
        if (!File.Exists(build.Model))
        {
            AtomicFile.Write(build.Model, ModelFile.Write(Inputs.Model(Repository.DefaultRecording)));
        }

        return build.Model;
    }
}
