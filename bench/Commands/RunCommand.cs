using System.ComponentModel;
using System.Globalization;
using Bench.Experiments;
using Bench.Measuring;
using Bench.Peers;
using Bench.Results;
using Bench.Sharding;
using Spectre.Console.Cli;
using Workloads;

namespace Bench.Commands;

/// <summary>Measures experiments.</summary>
internal sealed class RunCommand : Command<RunCommand.Settings>
{
    private const double LoadWorthSaying = 0.1;

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var experiments = Choose([.. settings.Experiments, .. settings.Named], settings.Full);
        var recording = settings.Recording ?? Repository.DefaultRecording;
        var recordings = settings.Recording is null ? Repository.Recordings : [recording];
        var models = recordings.Append(recording).Distinct().ToDictionary(path => path, path => Inputs.Model(path));
        foreach (var made in MadeWorkloads.BySegments)
        {
            models.Add(made, MadeWorkloads.Make(made));
        }

        var run = RunSettingsOf(settings);
        using var scenes = new SceneLibrary(models, run.Seed);
        var scope = new ExperimentScope(
            run.Full, Machines.Choose(settings.Topology ?? Machines.Default), recording, recordings, Inputs.Variants(settings.Encoding), settings.Encoding.Length > 0);
        var all = experiments.SelectMany(e => e.Points(scope)).ToList();
        var shard = settings.Shard is null ? default(Shard?) : Shard.Parse(settings.Shard);
        var results = Path.Combine(settings.Out ?? Repository.Results, shard?.Folder ?? "");
        var host = MeasuringHost.Describe(Repository.Root);
        var measuring = new ExperimentRun(run, scenes, models, host, results);
        var (points, refused) = measuring.Plan(shard is { } part ? ShardPlan.PartOf(all, part) : all);
        var plan = new DuetPlan(run.BiosPerIteration, run.Iterations, run.Patience, run.Seed, BenchApp.Stop);
        var partial = settings.Encoding.Length > 0 || settings.Recording is not null || settings.Topology is not null;
        var rows = new List<ResultRow>();
        IReadOnlyList<string> files = [];
        Output.WithProgress("measure", points.Count, step => files = measuring.Execute(points, plan, partial, settings.Fresh, row =>
        {
            rows.Add(row);
            step(string.Create(CultureInfo.InvariantCulture, $"{row.Experiment} {row.Encoding} {row.TagBits} bits"));
        }));
        if (shard is { } done)
        {
            var planned = ShardPlan.Fingerprint(all, run);
            files = [.. files, ShardManifest.Write(results, new ShardManifest(done.Index, done.Count, planned, host.Commit, partial, points.Count, [.. files.Select(file => Path.GetRelativePath(results, file))], [.. NotMeasured(refused)]))];
        }

        Report(settings, rows, refused, files);
        return BenchApp.Success;
    }

    private static List<Experiment> Choose(string[] names, bool full)
    {
        foreach (var name in names)
        {
            if (!Experiment.All.Any(e => Means(name, e)))
            {
                throw new BadInputException("EXPERIMENT", 0, "name", $"one of {string.Join(", ", Experiment.All.Select(e => e.Name))}", name);
            }
        }

        return [.. Experiment.All.Where(e => names.Length == 0 ? full || !e.OnlyWhenAsked : names.Any(name => Means(name, e)))];
    }

    /// <summary>A name stands for its group too: limits for limits-cold and the others.</summary>
    private static bool Means(string name, Experiment experiment) =>
        experiment.Name == name || experiment.Name.StartsWith(name + "-", StringComparison.Ordinal);

    private static RunSettings RunSettingsOf(Settings settings)
    {
        if (settings is { Quick: true, Full: true })
        {
            throw new BadInputException("--quick", 0, "length", "one of --quick and --full", "both");
        }

        return (settings.Full ? RunSettings.Whole : RunSettings.Quick) with { Seed = settings.Seed };
    }

    private static void Report(
        Settings settings, List<ResultRow> rows, IReadOnlyList<(MeasurementPoint Point, string Reason)> refused, IReadOnlyList<string> files)
    {
        if (settings.Json)
        {
            Output.WriteJson(new { rows, refused = refused.Select(r => new { r.Point, r.Reason }), files });
            return;
        }

        foreach (var experiment in rows.GroupBy(r => r.Experiment))
        {
            Output.WriteTable(
                experiment.Key,
                ["bits", "encoding", "providers", "workload", "operation", "P2P", "bounce", "yardstick", "ns/bio", "its ns", "ratio", "lines"],
                experiment.Select(r => (IReadOnlyList<string>)[
                    r.TagBits.ToString(CultureInfo.InvariantCulture),
                    r.Encoding,
                    r.Providers.ToString(CultureInfo.InvariantCulture),
                    r.Workload,
                    r.Operation,
                    r.P2pShare.ToString("0.##", CultureInfo.InvariantCulture),
                    r.BounceShare.ToString("0.##", CultureInfo.InvariantCulture),
                    r.Yardstick,
                    string.Create(CultureInfo.InvariantCulture, $"{r.NsPerBio:0.00} [{r.CiLow:0.00}, {r.CiHigh:0.00}]"),
                    r.FloorNs.ToString("0.00", CultureInfo.InvariantCulture),
                    string.Create(CultureInfo.InvariantCulture, $"{r.RatioToFloor:0.00} [{r.RatioLow:0.00}, {r.RatioHigh:0.00}]"),
                    r.LinesPerLookup == 0 ? "" : r.LinesPerLookup.ToString("0.0", CultureInfo.InvariantCulture)]));
        }

        foreach (var missing in NotMeasured(refused))
        {
            Console.Out.WriteLine(missing);
        }

        foreach (var missing in Rivals.Missing)
        {
            Console.Out.WriteLine($"skipped: {missing}");
        }

        if (rows.Count > 0 && rows.Average(row => row.OtherLoad) is var load and > LoadWorthSaying)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"this machine was busy with other work while it measured: {load:0.0} processors on average; the rows say so"));
        }

        foreach (var file in files)
        {
            Console.Out.WriteLine($"wrote {Path.GetRelativePath(Directory.GetCurrentDirectory(), file)}");
        }
    }

    private static IEnumerable<string> NotMeasured(IReadOnlyList<(MeasurementPoint Point, string Reason)> refused) => refused
        .DistinctBy(r => (r.Point.Encoding, r.Point.TagBits, r.Point.Machine, r.Reason))
        .Select(r => $"not measured: {r.Point.Encoding} with {r.Point.TagBits} bits on {r.Point.Machine.Name}: {r.Reason}");

    internal sealed class Settings : SceneSettings
    {
        [CommandArgument(0, "[EXPERIMENT]")]
        [Description("Experiments to run, as 'bench list experiments' names them; limits stands for its whole group. Default: all; without --full those that take a minute.")]
        public string[] Experiments { get; init; } = [];

        [CommandOption("--experiment <NAME>")]
        [Description("The same as an argument; may be given several times.")]
        public string[] Named { get; init; } = [];

        [CommandOption("--quick")]
        [Description("The few points that tell the story, about 3 minutes in all. This is the default.")]
        public bool Quick { get; init; }

        [CommandOption("--full")]
        [Description("Everything there is, in whole sweeps and two rounds, within the hour.")]
        public bool Full { get; init; }

        [CommandOption("--out <DIR>")]
        [Description("Where results go, one folder per processor. Default: results.")]
        public string? Out { get; init; }

        [CommandOption("--shard <I/N>")]
        [Description("Only the I-th of N parts that take about as long, into a folder of its own, shard-I-of-N; 'bench merge' puts them together.")]
        public string? Shard { get; init; }

        [CommandOption("--fresh")]
        [Description("Measure all anew: forget what an interrupted run has measured already.")]
        public bool Fresh { get; init; }
    }
}
