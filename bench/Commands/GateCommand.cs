using System.ComponentModel;
using System.Diagnostics;
using Bench.Files;
using Bench.Gate;
using Bench.Gate.Counting;
using Bench.Gate.Programs;
using Bench.Gate.Verdicts;
using Bench.Processes;
using Bench.Runs;
using Spectre.Console;
using Spectre.Console.Cli;
using Workloads;

namespace Bench.Commands;

/// <summary>Compares the hot loops of two commits and reports which became slower.</summary>
internal sealed class GateCommand : Command<GateCommand.Settings>
{
    private const string StoreName = ".gate";

    /// <summary>The repository under test: the one that the command was started in.</summary>
    public static string Root { get; } =
        ProcessRun.Run("git", ["rev-parse", "--show-toplevel"]) is { ExitCode: 0 } found
            ? found.Output.Trim() : Directory.GetCurrentDirectory();

    /// <summary>The folder of builds; git is told to ignore it.</summary>
    public static string Store
    {
        get
        {
            var folder = Path.Combine(Root, StoreName);
            AtomicFile.Write(Path.Combine(folder, ".gitignore"), "*\n");
            return folder;
        }
    }

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var revisions = new Revisions(Root, BenchApp.Stop);
        var result = settings.History is null ? Compare(revisions, settings) : null;
        if (result is null)
        {
            return new GateHistory(revisions, settings).Run();
        }

        Report(settings, result);
        return result.Verdict switch
        {
            Change.Slower => BenchApp.Negative,
            Change.Undecided => BenchApp.Undecided,
            _ => BenchApp.Success,
        };
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

        var file = GateFile.Of(revisions, head)
            ?? throw new BadInputException(
                $"--head {head}", 0, "gate", $"{string.Join(" or ", GateFile.Places)} (docs/gate.md)", "neither");
        if (!settings.Always && revisions.AreEqual(@base, head, file.Sources))
        {
            return new GateResult(@base, head, [], [], [$"nothing was measured: no file of {string.Join(", ", file.Sources)} differs"]);
        }

        var watch = Stopwatch.StartNew();
        var (tiers, lines) = AvailableTiers(settings.Tiers);
        var builder = new GateBuilder(revisions, new BuildStore(Store), BenchApp.Stop);
        var wantsCounted = tiers.HasFlag(GateTiers.Counted);
        List<string> notes = [];
        var (after, before, refusal) = Build(builder, head, @base, wantsCounted);
        if (before is null)
        {
            return new GateResult(@base, head, [], lines, notes)
            {
                Refusal = refusal ?? $"the base has no {GateFile.Places[0]}, so nothing of it can run: choose a later commit as base",
            };
        }

        var built = watch.Elapsed.TotalSeconds;
        var run = new GateRun(before, after, BenchApp.Stop)
        {
            Thresholds = Thresholds.Read(Path.Combine(Root, ".ci", "gate-thresholds.csv")),
            Always = settings.Always,
            Seed = settings.Seed,
            Patience = TimeSpan.FromSeconds(settings.Seconds),
        };
        var accepted = AcceptedSlowdown.Read(revisions.TrailersBetween(@base, head, AcceptedSlowdown.Key), notes);
        List<GateRow> rows =
        [
            .. run.Run(settings.Loop, tiers)
                .Select(row => row.AcceptedBy(accepted))
                .OrderByDescending(row => row.Slowdown)
                .ThenBy(row => row.Loop, StringComparer.Ordinal),
        ];
        var differences = rows.Where(row => row.Verdict == Change.Slower).Select(row => LoopProgram.SubjectOf(row.Loop)).Distinct()
            .Take(settings.Differences)
            .Select(subject => (subject, Difference: run.Difference(subject))).Where(pair => pair.Difference is not null)
            .ToDictionary(pair => pair.subject, pair => pair.Difference!);
        return new GateResult(@base, head, rows, [.. run.TierLines, .. lines], notes)
        {
            Machine = $"{Machine.This.Name}; {Machine.This.Runtime} {Machine.This.Isa}",
            Differences = differences,
            Seconds = new Dictionary<string, double>([new("building", built), .. run.Seconds, new("all", watch.Elapsed.TotalSeconds)]),
        };
    }

    /// <summary>Builds both commits at once. If the base does not build, it is null and the refusal says why.</summary>
    private static (GateBuild Head, GateBuild? Base, string? Refusal) Build(
        GateBuilder builder, Revision head, Revision @base, bool wantsCounted)
    {
        string? refusal = null;
        var ofBase = Task.Run(() => head.Sha == @base.Sha ? null : Try(@base));
        try
        {
            var after = builder.Build(head, wantsCounted)!;
            return (after, head.Sha == @base.Sha ? after : ofBase.Result, refusal);
        }
        finally
        {
            ofBase.Wait();
        }

        GateBuild? Try(Revision revision)
        {
            try
            {
                return builder.Build(revision, wantsCounted);
            }
            catch (BadInputException error)
            {
                refusal = error.Message;
                return null;
            }
        }
    }

    /// <summary>The requested tiers that this machine can run, and one line about each tier.</summary>
    /// <param name="wanted">The requested tiers.</param>
    /// <exception cref="BadInputException">This machine can run none of them.</exception>
    public static (GateTiers Tiers, IReadOnlyList<string> Reasons) AvailableTiers(GateTiers wanted)
    {
        var missing = CountedTier.Missing;
        var tiers = missing is null ? wanted : wanted & ~GateTiers.Counted;
        return tiers == 0
            ? throw new BadInputException("--tier", 0, "counted tier", "valgrind and a linker", missing!)
            : (
                tiers,
                [
                    .. missing is null || !wanted.HasFlag(GateTiers.Counted) ? (string[])[] : [$"counted tier did not run: {missing}"],
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
        [Description("The commit to compare with: a hash, a branch, a tag, or an expression such as HEAD~1.")]
        public string? Base { get; init; }

        [CommandOption("--head <COMMIT>")]
        [Description("The commit to judge. Default: HEAD, without uncommitted changes.")]
        public string? Head { get; init; }

        [CommandOption("--history <N>")]
        [Description(
            "Instead, compare each of the last N commits that change a source of the loops with the newest, and find the changes.")]
        public int? History { get; init; }

        [CommandOption("--always")]
        [Description("Also measure loops that have not changed.")]
        public bool Always { get; init; }

        [CommandOption("--tier <TIER>")]
        [Description("counted, timed or both. Default: both.")]
        public GateTiers Tiers { get; init; } = GateTiers.Both;

        [CommandOption("--loop <NAME>")]
        [Description("Only this loop, or all loops of this subject; may be given more than once.")]
        public string[] Loop { get; init; } = [];

        [CommandOption("--seconds <N>")]
        [Description("Seconds after which the timed tier takes no new samples of undecided loops. Default: 150.")]
        public int Seconds { get; init; } = 150;

        [CommandOption("--differences <N>")]
        [Description("Number of slower subjects whose machine code is shown before and after, slowest first. Default: 5.")]
        public int Differences { get; init; } = 5;

        [CommandOption("--seed <N>")]
        [Description("Seed of streams. Default: 1.")]
        public ulong Seed { get; init; } = 1;

        [CommandOption("--out <FOLDER>")]
        [Description("Also write gate.md and gate.json there; with --history, history.md and the plot.")]
        public string? Out { get; init; }

        public override ValidationResult Validate() =>
            History < 2 ? ValidationResult.Error("--history: number of commits: expected 2 or more")
            : Seconds < 0 ? ValidationResult.Error("--seconds: expected 0 or more")
            : Differences < 0 ? ValidationResult.Error("--differences: expected 0 or more")
            : ValidationResult.Success();
    }
}
