using System.ComponentModel;
using System.Diagnostics;
using Bench.Files;
using Bench.Gate;
using Bench.Gate.Building;
using Bench.Gate.Counting;
using Bench.Gate.Verdicts;
using Bench.Runs;
using Spectre.Console;
using Spectre.Console.Cli;
using Workloads;

namespace Bench.Commands;

/// <summary>Compares two commits, encoding by encoding, and says what got slower.</summary>
internal sealed class GateCommand : Command<GateCommand.Settings>
{
    /// <summary>Where builds are kept; git ignores it.</summary>
    public static string Store => Path.Combine(Repository.Root, ".gate");

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var revisions = new Revisions(Repository.Root, BenchApp.Stop);
        var result = settings.History is null ? Compare(revisions, settings) : null;
        if (result is null)
        {
            return new GateHistory(revisions, settings).Run();
        }

        Report(settings, result);
        return result.IsRed ? BenchApp.Negative : BenchApp.Success;
    }

    private static GateResult Compare(Revisions revisions, Settings settings)
    {
        var @base = revisions.Find(
            settings.Base ?? throw new BadInputException("--base", 0, "commit", "a commit to compare with, or --history N", "nothing"),
            "--base");
        var head = revisions.Find(settings.Head ?? "HEAD", "--head");
        if (settings.Head is null)
        {
            revisions.RefuseUncommitted();
        }

        var injection = settings.Inject is null ? null : Injection.Parse(settings.Inject);
        if (!settings.Always && injection is null && revisions.AreEqual(@base, head, SideBuilder.Sources))
        {
            return new GateResult(
                @base, head, [], [], [$"nothing was measured: no file of {string.Join(", ", SideBuilder.Sources)} differs"]);
        }

        var watch = Stopwatch.StartNew();
        var (tiers, reasons) = AvailableTiers(settings.Tiers);
        if (injection?.Percent > 0 && !tiers.HasFlag(GateTiers.Counted))
        {
            throw new BadInputException("--inject", 0, "percent", "the counted tier, which counts what it is a percentage of", reasons[0]);
        }

        var build = new SideBuilder(revisions, new BuildStore(Store), BenchApp.Stop).Build(
            @base, head, injection, tiers.HasFlag(GateTiers.Counted));
        var built = watch.Elapsed.TotalSeconds;
        var model = GateWorkload.Save(build);
        using var scene = GateScene.Open(Inputs.Model(model));
        var run = new GateRun(build, scene, model, BenchApp.Stop)
        {
            Thresholds = Thresholds.Read(Path.Combine(Repository.Root, ".ci", "gate-thresholds.csv")),
            Seed = settings.Seed,
            Patience = TimeSpan.FromSeconds(settings.Seconds),
        };
        var encodings = run.Choose(settings.Encoding);
        run.Injected = run.AmountsOf(encodings, injection?.Percent ?? 0);
        List<string> notes = injection is null ? [] : [$"injected into the head: {settings.Inject}"];
        var accepted = AcceptedSlowdown.Read(revisions.TrailersBetween(@base, head, AcceptedSlowdown.Key), notes);
        List<GateRow> rows =
        [
            .. run.Run(encodings, tiers)
                .Select(row => Accept(row, accepted))
                .OrderByDescending(row => row.Slowdown)
                .ThenBy(row => row.Encoding, StringComparer.Ordinal),
        ];
        var difference = new CodeDifference(build, model, BenchApp.Stop);
        var differences = rows.Where(row => row.Verdict == Change.Slower)
            .Take(settings.Differences)
            .ToDictionary(row => row.Encoding, row => difference.Of(run.OfBoth(row.Encoding)!));
        return new GateResult(@base, head, rows, reasons, notes)
        {
            Machine = $"{Machine.This.Name}; {Machine.This.Runtime} {Machine.This.Isa}",
            Differences = differences,
            Seconds = new Dictionary<string, double>([new("building", built), .. run.Seconds, new("all", watch.Elapsed.TotalSeconds)]),
        };
    }

    private static GateRow Accept(GateRow row, IReadOnlyList<AcceptedSlowdown> accepted) =>
        row.Verdict == Change.Slower ? row with { Accepted = accepted.FirstOrDefault(a => a.Covers(row.Encoding, row.Slowdown)) } : row;

    /// <summary>The tiers that are wanted and can run here, and a line about each.</summary>
    /// <param name="wanted">What is wanted.</param>
    /// <exception cref="BadInputException">None of them can.</exception>
    public static (GateTiers Tiers, IReadOnlyList<string> Reasons) AvailableTiers(GateTiers wanted)
    {
        var missing = CountedTier.Missing;
        var tiers = missing is null ? wanted : wanted & ~GateTiers.Counted;
        return tiers == 0
            ? throw new BadInputException("--tier", 0, "counted tier", "valgrind and a linker", missing!)
            : (
                tiers,
                [
                    tiers.HasFlag(GateTiers.Counted) ? $"counted tier: {string.Join(" and ", CountedIsa.All)} under callgrind"
                    : wanted.HasFlag(GateTiers.Counted) ? $"counted tier did not run: {missing}"
                    : "counted tier did not run: it was not asked for",
                    tiers.HasFlag(GateTiers.Timed)
                        ? "timed tier: both builds side by side, fresh bios"
                        : "timed tier did not run: it was not asked for",
                ]);
    }

    private static void Report(Settings settings, GateResult result)
    {
        var markdown = GateMarkdown.Of(result);
        var json = GateJson.Of(result);
        if (settings.Out is { } folder)
        {
            AtomicFile.Write(Path.Combine(folder, "gate.md"), markdown);
            AtomicFile.Write(Path.Combine(folder, "gate.json"), json + "\n");
        }

        Console.Out.WriteLine(settings.Json ? json : markdown);
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandOption("--base <COMMIT>")]
        [Description("The commit to compare with: a hash, branch, tag, HEAD~1 and the like.")]
        public string? Base { get; init; }

        [CommandOption("--head <COMMIT>")]
        [Description("The commit to judge. Default: HEAD, with nothing changed that is not committed.")]
        public string? Head { get; init; }

        [CommandOption("--history <N>")]
        [Description("Instead: hold the last N commits that change the encodings against the newest, and find where anything changed.")]
        public int? History { get; init; }

        [CommandOption("--always")]
        [Description("Measure even when no source of the encodings differs.")]
        public bool Always { get; init; }

        [CommandOption("--tier <TIER>")]
        [Description("counted, timed or both. Default: both.")]
        public GateTiers Tiers { get; init; } = GateTiers.Both;

        [CommandOption("--encoding <NAME>")]
        [Description("Only this encoding, by its whole name; may be given more than once.")]
        public string[] Encoding { get; init; } = [];

        [CommandOption("--seconds <N>")]
        [Description("How long the timed tier may go on about what is still open. Default: 150.")]
        public int Seconds { get; init; } = 150;

        [CommandOption("--differences <N>")]
        [Description("Of how many encodings that got slower the machine code before and after is shown, the slowest first. Default: 5.")]
        public int Differences { get; init; } = 5;

        [CommandOption("--seed <N>")]
        [Description("Seed of streams. Default: 1.")]
        public ulong Seed { get; init; } = 1;

        [CommandOption("--out <FOLDER>")]
        [Description("Also write gate.md and gate.json there; with --history, history.md and the plot.")]
        public string? Out { get; init; }

        [CommandOption("--inject <SLOWDOWN>")]
        [Description(
            "Put a slowdown into the head's build, to see that it is found: instructions:PERCENT, dependent-load, false-dependency, "
                + "mispredicted-branch or unaligned-line.")]
        public string? Inject { get; init; }

        public override ValidationResult Validate() =>
            History < 2 ? ValidationResult.Error("--history: number of commits: expected 2 or more")
            : Seconds < 0 ? ValidationResult.Error("--seconds: expected 0 or more")
            : Differences < 0 ? ValidationResult.Error("--differences: expected 0 or more")
            : ValidationResult.Success();
    }
}
