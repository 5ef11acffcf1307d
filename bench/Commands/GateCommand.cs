using System.ComponentModel;
using Bench.Gate.Building;
using Bench.Gate.Counting;
using Bench.Measuring;
using Spectre.Console.Cli;
using Workloads.Plans;

namespace Bench.Commands;

/// <summary>Compares two commits.</summary>
internal sealed class GateCommand : Command<GateCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var stopwatch = System.Diagnostics.Stopwatch.StartNew();
        var revisions = new Revisions(Repository.Root, BenchApp.Stop);
        var head = revisions.Find(settings.Head ?? "HEAD", "--head");
        var @base = revisions.Find(settings.Base, "--base");
        var injection = settings.Inject is null ? null : Injection.Parse(settings.Inject);
        var store = Path.Combine(Repository.Root, ".gate");
        var build = new SideBuilder(revisions, store, BenchApp.Stop).Build(@base, head, injection, wantsCounters: true);
        Console.WriteLine($"built {stopwatch.Elapsed}");
        using var scene = new Scene(Machines.Open(Machines.Choose(Machines.Default), 1), new BioPlan(Inputs.Model(Repository.DefaultRecording)), crossBridge: true);
        var input = Path.Combine(build.Folder, "input.bin");
        CountedInput.Write(input, scene, 1);
        Console.WriteLine($"input {stopwatch.Elapsed}");
        foreach (var pair in CountedTier.Run(new CallgrindRun(build, input, BenchApp.Stop), CountedIsa.All, settings.Encoding, new Dictionary<string, int>()))
        {
            Console.WriteLine($"{pair.Encoding,-30} {pair.Loop.Name,-20} {pair.Isa} {pair.Change:P3} {pair.Base} {(pair.Base == pair.Head ? "" : pair.Head)}");
        }

        Console.WriteLine($"counted {stopwatch.Elapsed}");
        return 0;
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandOption("--base <COMMIT>", isRequired: true)]
        [Description("What to compare with: a hash, branch, tag, HEAD~1 and the like.")]
        public string Base { get; init; } = "";

        [CommandOption("--head <COMMIT>")]
        [Description("What to judge. Default: HEAD.")]
        public string? Head { get; init; }

        [CommandOption("--encoding <NAME>")]
        [Description("Only this encoding; may be given more than once.")]
        public string[] Encoding { get; init; } = [];

        [CommandOption("--inject <SLOWDOWN>")]
        [Description("Put a slowdown into the head's build, to see that it is found.")]
        public string? Inject { get; init; }
    }
}
