using System.ComponentModel;
using Bench.Gate;
using Bench.Gate.Building;
using Bench.Gate.Trials;
using Bench.Publishing;
using Bench.Runs;
using Spectre.Console.Cli;
using Workloads;

namespace Bench.Commands;

/// <summary>Gates whose right answers are known: how often is the gate red without a reason, and what does it catch?</summary>
internal sealed class GateTrialsCommand : Command<GateTrialsCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var revisions = new Revisions(Repository.Root, BenchApp.Stop);
        var commit = revisions.Find(settings.Commit ?? "HEAD", "--commit");
        var path = settings.Out ?? Path.Combine(Repository.Results, Publisher.TrialsFolder, $"{Machine.This.Slug}.csv");
        var done = TrialCsv.Read(path).Select(row => (row.Injection, row.Index)).ToHashSet();
        var trials = Trial
            .All.Where(trial =>
                !done.Contains((trial.Injection, trial.Index)) && (settings.Kind is null || trial.Injection == settings.Kind))
            .ToList();
        if (settings.Kind is { } kind && Trial.All.All(trial => trial.Injection != kind))
        {
            throw new BadInputException(
                "--kind",
                0,
                "kind",
                string.Join(", ", Trial.All.Select(trial => trial.Injection).Distinct().Select(text => $"'{text}'")),
                kind);
        }

        var builder = new SideBuilder(revisions, new BuildStore(GateCommand.Store), BenchApp.Stop);
        SideBuild BuildOf(string injection) =>
            builder.Build(commit, commit, injection.Length > 0 ? Injection.Parse(injection) : null, wantsCounters: true);
        var run = new TrialRun(commit, BuildOf, Machine.This.Name, BenchApp.Stop);
        var amounts = new Dictionary<string, IReadOnlyDictionary<string, int>>();
        foreach (var trial in trials)
        {
            BenchApp.Stop.ThrowIfCancellationRequested();
            if (!amounts.TryGetValue(trial.Injection, out var injected))
            {
                amounts.Add(trial.Injection, injected = AmountsOf(BuildOf(trial.Injection), trial.Injection));
            }

            var rows = run.Run(trial, injected);
            TrialCsv.Append(path, rows);
            Console.Out.WriteLine(
                $"{(trial.Injection.Length > 0 ? trial.Injection : "same"),-22}{trial.Index,4}{(trial.IsLoaded ? " loaded" : "       ")} {string.Join(' ', rows.Select(row => $"{row.Encoding}:{row.Counted}/{row.Timed}{(row.RivalSlower ? "/rival" : "")}"))}");
        }

        return BenchApp.Success;
    }

    private static IReadOnlyDictionary<string, int> AmountsOf(SideBuild build, string injection)
    {
        var percent = injection.Length > 0 ? Injection.Parse(injection).Percent : 0;
        using var scene = GateScene.Open(Inputs.Model(GateWorkload.Save(build)));
        return new GateRun(build, scene, build.Model, BenchApp.Stop).AmountsOf(Trial.Encodings, percent);
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandOption("--commit <COMMIT>")]
        [Description("The commit whose encodings are used. Default: HEAD.")]
        public string? Commit { get; init; }

        [CommandOption("--kind <INJECTION>")]
        [Description("Only trials of this kind; '' for those with nothing injected. Default: all.")]
        public string? Kind { get; init; }

        [CommandOption("--out <FILE>")]
        [Description("The CSV, to which rows are added; trials that have rows there are not run again. Default: results/gate/MACHINE.csv.")]
        public string? Out { get; init; }
    }
}
