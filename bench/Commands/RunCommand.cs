using System.ComponentModel;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bench.Experiments;
using Bench.Measuring;
using Bench.Peers.Interop;
using Bench.Processes;
using Bench.Publishing;
using Bench.Reporting;
using Bench.Runs;
using Spectre.Console.Cli;
using Workloads;
using Workloads.Models;

namespace Bench.Commands;

/// <summary>Measures experiments.</summary>
internal sealed class RunCommand : Command<RunCommand.Settings>
{
    /// <summary>Starts are numbered up to twice this when all are made again, and the seed of a stream has 8 bits for the number.</summary>
    private const int MostStarts = 128;

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var experiments = Choose(settings.Experiments, settings.Full);
        var recording = settings.Recording ?? Repository.DefaultRecording;
        var recordings = settings.Recording is null ? Repository.Recordings : [recording];
        var models = recordings.Append(recording).Distinct().ToDictionary(path => path, path => Inputs.Model(path));
        var machine = MachineModels.Choose(settings.Topology ?? MachineModels.Default);
        var shard = settings.Shard is null ? default(Shard?) : Shard.Parse(settings.Shard);
        var profile = ProfileOf(settings, experiments, machine, models, shard);
        foreach (var made in MadeWorkloads.BySegments)
        {
            models.TryAdd(made, MadeWorkloads.Make(made));
        }

        using var scenes = new SceneLibrary(models, profile.Seed);
        var scope = new ExperimentScope(
            profile.IsFull, machine, recording, recordings, Inputs.Variants(settings.Encoding), settings.Encoding.Length > 0);
        var all = experiments.SelectMany(e => e.In(scope)).ToList();
        var execution = new RunExecution(profile, scenes, models);

        // Planned before the run's folder is created: unusable input must leave no files behind.
        var (points, refused) = execution.Plan(shard is { } part ? ShardPlan.PartOf(all, part) : all);
        using var open = OpenRun.Begin(settings.Out ?? Repository.LocalRuns, profile, settings.Fresh);
        Run? run = null;
        Output.WithProgress(
            "measure",
            RunExecution.Measured(points).Count * profile.Starts,
            step =>
                run = execution.Execute(
                    open,
                    points,
                    refused,
                    (start, pending, add) =>
                    {
                        var order = new StartOrder(
                            profile, start, OrderSeed(open.Id, start), [.. pending], settings.KeepSamples ? open.Folder : null);
                        Self.Ask("run-start", order, add, BenchApp.Stop);
                    },
                    row =>
                        step(
                            $"start {row.Starts}{(row.Starts > profile.Starts ? ", again" : $" of {profile.Starts}")}: "
                                + $"{row.Encoding} {row.TagBits} bits, {row.Operation} {row.Temperature}")));
        Report(settings, run!);
        return BenchApp.Success;
    }

    /// <summary>
    /// The seed differs between runs: starts of two runs must be independent, or their intervals would not include how runs differ.
    /// </summary>
    private static ulong OrderSeed(string run, int start) =>
        BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{run} {start}")));

    private static Profile ProfileOf(
        Settings settings,
        IReadOnlyList<Experiment> experiments,
        MachineChoice machine,
        IReadOnlyDictionary<string, WorkloadModel> models,
        Shard? shard)
    {
        Inputs.RequireBetween("--starts", settings.Starts ?? Profile.Quick.Starts, 1, MostStarts);

        // The number of providers of the user's own file is unknown until the file is read.
        var isOwnMachine = machine.Providers == 0;
        var inputs = models.Select(model => new InputFile(Path.GetFileName(model.Key), model.Value.RecordingSha256)).ToList();
        if (isOwnMachine)
        {
            inputs.Add(new InputFile(Path.GetFileName(machine.Name), Run.HashOf(machine.Name)));
        }

        return (settings.Full ? Profile.Full : Profile.Quick) with
        {
            Seed = settings.Seed,
            Starts = settings.Starts ?? Profile.Quick.Starts,
            Experiments = [.. experiments.Select(experiment => experiment.Name)],
            HasAllExperiments = settings.Experiments.Length == 0,
            Encodings = [.. settings.Encoding],
            MachineModel = isOwnMachine
                ? Path.GetFileName(machine.Name)
                : $"{machine.Name}:{machine.Providers}",
            Inputs = [.. inputs.OrderBy(input => input.Name, StringComparer.Ordinal)],
            HasBuiltInInputs = settings.Recording is null && settings.Topology is null && settings.Seed == Profile.Quick.Seed,
            Shard = shard?.ToString() ?? "",
        };
    }

    private static List<Experiment> Choose(string[] names, bool full)
    {
        foreach (var name in names)
        {
            if (!Experiment.All.Any(e => Means(name, e)))
            {
                throw new BadInputException(
                    "EXPERIMENT", 0, "name", $"one of {string.Join(", ", Experiment.All.Select(e => e.Name))}", name);
            }
        }

        return [.. Experiment.All.Where(e => names.Length == 0 ? full || !e.OnlyWhenAsked : names.Any(name => Means(name, e)))];
    }

    /// <summary>A name also selects its group: limits selects limits-cold and the others.</summary>
    private static bool Means(string name, Experiment experiment) =>
        experiment.Name == name || experiment.Name.StartsWith(name + "-", StringComparison.Ordinal);

    private static void Report(Settings options, Run run)
    {
        if (options.Json)
        {
            Output.WriteJson(new { run.Folder, run.Manifest, run.Rows, run.Refusals });
            return;
        }

        foreach (var experiment in run.Rows.GroupBy(row => row.Experiment))
        {
            // What all rows have in common is said once, so that the rest fits a terminal.
            var settings = ResultColumns.Settings.Where(column => column != ResultColumns.TagBits)
                .ToLookup(column => column.Distinct(experiment).Count > 1);
            var common = settings[false].Select(column => Panel.Describe(column, column.Distinct(experiment)[0]));
            Output.WriteTable(
                $"{experiment.Key}: {string.Join(", ", common)}",
                ["bits", "encoding", .. settings[true].Select(column => column.Name), "ns/bio", "yardstick ns", "ratio", "lines"],
                experiment.Select(row =>
                    (IReadOnlyList<string>)
                        [
                            row.TagBits.ToString(CultureInfo.InvariantCulture),
                            row.Encoding,
                            .. settings[true].Select(column => column.Value(row).Text),
                            $"{row.NsPerBio:0.00} [{row.CiLow:0.00}, {row.CiHigh:0.00}]",
                            row.FloorNs.ToString("0.00", CultureInfo.InvariantCulture),
                            $"{row.RatioToFloor:0.00} [{row.RatioLow:0.00}, {row.RatioHigh:0.00}]",
                            row.LinesPerLookup == 0 ? "" : row.LinesPerLookup.ToString("0.0", CultureInfo.InvariantCulture),
                        ]));
        }

        foreach (var refusal in run.Refusals.DistinctBy(r => (r.Encoding, r.TagBits, r.Topology, r.Providers, r.Reason)))
        {
            Console.Out.WriteLine(
                Output.Harmless(
                    $"not measured: {refusal.Encoding} with {refusal.TagBits} bits on {refusal.Topology} with {refusal.Providers} "
                        + $"providers: {refusal.Reason}"));
        }

        foreach (var missing in NativeLibrarySource.Missing)
        {
            Console.Out.WriteLine($"skipped: {missing}");
        }

        if (run.Manifest.BackgroundLoad > Publisher.MostBackgroundLoad)
        {
            Console.Out.WriteLine(
                $"background load: {run.Manifest.BackgroundLoad:0.00} cores, more than a published run may have; it is noted in the rows");
        }

        WriteEnd(run);
    }

    /// <summary>The last two lines about a run that was made: what it holds, and where it lies.</summary>
    public static void WriteEnd(Run run)
    {
        Console.Out.WriteLine(
            $"run {run.Manifest.Id}: {run.Rows.Count} measurements, {run.Refusals.Count} refusals on "
                + $"{Output.Harmless(run.Machine.Name)}, commit {run.Code.Name}");
        Console.Out.WriteLine(Path.GetRelativePath(Directory.GetCurrentDirectory(), run.Folder));
    }

    internal sealed class Settings : SceneSettings
    {
        [CommandArgument(0, "[EXPERIMENT]")]
        [Description(
            "Experiments to run, by their names in 'bench list experiments'; limits selects its whole group. Default: all with --full, "
                + "otherwise those that take a minute.")]
        public string[] Experiments { get; init; } = [];

        [CommandOption("--full")]
        [Description("Whole sweeps of every experiment, 35 minutes to an hour. Default: a few points of each, about 4 minutes in all.")]
        public bool Full { get; init; }

        [CommandOption("--out <DIR>")]
        [Description("Parent folder of the run's folder. Default: results/local, which git ignores.")]
        public string? Out { get; init; }

        [CommandOption("--shard <I/N>")]
        [Description("Only the I-th of N parts of about equal duration; 'bench merge' merges them.")]
        public string? Shard { get; init; }

        [CommandOption("--starts <N>")]
        [Description("Process starts, each a sample of every measurement: more make intervals narrower. Default: 5.")]
        public int? Starts { get; init; }

        [CommandOption("--keep-samples")]
        [Description("Keep every timed slice, in slices-N.csv.gz beside the rows, so that the statistics can be repeated.")]
        public bool KeepSamples { get; init; }

        [CommandOption("--fresh")]
        [Description("Start a new run, even if the same run was interrupted.")]
        public bool Fresh { get; init; }
    }
}
