using Bench.Experiments;
using Bench.Files;
using Bench.Measuring;
using Bench.Results;
using Workloads.Topologies;

namespace Bench.Reporting;

/// <summary>The command that repeats the measurement of a row.</summary>
internal static class RowCommand
{
    private const string DefaultRecording = "fio-nvme.bios.gz";
    private const string SweepsRecordings = "recorded";
    private static readonly MachineChoice DefaultMachine = MachineModels.Choose(MachineModels.Default);

    /// <summary>The default machines and recordings of each experiment.</summary>
    private static readonly Dictionary<string, HashSet<(string Topology, int Providers, string Workload)>> Own =
        Experiment.All.ToDictionary(
            experiment => experiment.Name,
            experiment =>
                experiment
                    .In(new ExperimentScope(true, DefaultMachine, DefaultRecording, [DefaultRecording], OwnVariant.All, false))
                    .Select(point => (point.Machine.Name, point.Machine.Providers, point.Recording))
                    .ToHashSet(),
            StringComparer.Ordinal);

    /// <summary>The command, as typed; harmless to paste for any content of the row. A user's own file is called FILE.</summary>
    /// <param name="row">The row.</param>
    public static string Of(ResultRow row)
    {
        var length = row.Run.Contains("-full", StringComparison.Ordinal) ? " --full" : "";
        if (row.Role == Roles.Kernel)
        {
            // The measurable kernel code depends on the build on this machine.
            return $"bench kernel{length}";
        }

        var sweeps = Own.GetValueOrDefault(row.Experiment) ?? [];
        var machine =
            sweeps.Any(place => place.Topology == row.Topology && place.Providers == row.Providers) ? ""
            : MachineModel.All.Any(model => model.Name == row.Topology)
                ? $" --topology {row.Topology}:{row.Providers}"
            : " --topology FILE";

        // The recordings of the repository are unknown here; those that an experiment makes or sweeps itself are known.
        var recording =
            sweeps.Any(place => place.Workload == row.Workload) || row.Experiment == SweepsRecordings ? "" : " --recording FILE";
        return $"bench run {PathSlug.Of(row.Experiment)}{length} --encoding {PathSlug.Of(row.Encoding)}{machine}{recording}";
    }
}
