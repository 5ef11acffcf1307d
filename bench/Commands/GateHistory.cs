using Bench.Files;
using Bench.Gate;
using Bench.Gate.History;
using Bench.Gate.Programs;
using Bench.Gate.Verdicts;
using Bench.Reporting.Plots;
using Bench.Runs;
using Workloads;

namespace Bench.Commands;

/// <summary><c>bench gate --history N</c>: compares each of the last N commits that change a source of the loops with the newest.</summary>
/// <param name="revisions">The repository.</param>
/// <param name="settings">The command-line settings.</param>
internal sealed class GateHistory(Revisions revisions, GateCommand.Settings settings)
{
    private const int FewestCommits = 2;
    private const int MostLines = 20;

    /// <summary>Measures the commits, finds the changes and reports them.</summary>
    /// <returns>An exit code.</returns>
    public int Run()
    {
        var anchor = revisions.Find(settings.Head ?? "HEAD", "--head");
        var (tiers, reasons) = GateCommand.AvailableTiers(settings.Tiers);
        var commits = revisions.History(anchor, settings.History!.Value, Build(anchor, tiers).File.Sources);
        if (commits.Count < FewestCommits)
        {
            throw new BadInputException(
                "--history",
                0,
                "commits",
                $"{FewestCommits} or more that change a source of the loops",
                revisions.IsShallow ? $"{commits.Count} in a shallow clone (git fetch --unshallow)" : $"{commits.Count}");
        }

        // The newest commit has the same loops as the anchor.
        var run = new HistoryRun(
            commit => Gate(commit, commits[^1], tiers), new HistoryJournal(JournalPath(commits[^1], tiers), Machine.This.Key));
        run.Measure(commits, (commit, refusal) => Console.Error.WriteLine($"{commit.Short} {refusal ?? "measured"}"));
        Report(commits, run, reasons);
        return BenchApp.Success;
    }

    private IReadOnlyList<GateRow> Gate(Revision commit, Revision anchor, GateTiers tiers)
    {
        var gate = new GateRun(Build(commit, tiers), Build(anchor, tiers), BenchApp.Stop)
        {
            Seed = settings.Seed,
            Patience = TimeSpan.FromSeconds(settings.Seconds),
        };
        return gate.Run(settings.Loop, tiers);
    }

    private GateBuild Build(Revision revision, GateTiers tiers) =>
        new GateBuilder(revisions, new BuildStore(GateCommand.Store), BenchApp.Stop).Build(revision, tiers.HasFlag(GateTiers.Counted))
        ?? throw new BadInputException(revision.Short, 0, "gate", string.Join(" or ", GateFile.Places), "neither");

    /// <summary>The file name contains everything that the journal's rows depend on.</summary>
    private string JournalPath(Revision anchor, GateTiers tiers) =>
        Path.Combine(
            GateCommand.Store,
            $"history-{anchor.Short}-{tiers.ToString().ToLowerInvariant()}-{settings.Seed}"
                + $"{(settings.Loop.Length == 0 ? "" : $"-{PathSlug.Of(string.Join(' ', settings.Loop))}")}.journal");

    private void Report(IReadOnlyList<Revision> commits, HistoryRun run, IReadOnlyList<string> reasons)
    {
        var series = run.Series(commits);
        var markdown = HistoryMarkdown.Of(commits, series, run.Refused);
        if (settings.Out is { } folder)
        {
            // Draws the loops that changed most; if none changed, as many loops as fit.
            var changed = series.Where(some => some.Changes.Count > 0).ToList();
            List<HistorySeries> shown =
            [
                .. (changed.Count > 0 ? changed : series)
                    .OrderByDescending(some => some.Changes.Select(change => Math.Abs(change.Change)).DefaultIfEmpty().Max())
                    .Take(MostLines),
            ];
            AtomicFile.Write(Path.Combine(folder, "history.md"), markdown);
            if (shown.Count > 0)
            {
                var picture = new HistoryPlot(
                    [.. commits.Select(commit => commit.Short[..7])],
                    shown,
                    new PlotCaption(
                        "Which commits made a loop faster or slower?",
                        $"{Machine.This.Name}; {string.Join("; ", reasons)}",
                        "Dotted: where a level changes, by optimal partitioning.")
                ).ToPicture();
                AtomicFile.Write(Path.Combine(folder, "history.svg"), picture.ToSvg());
                AtomicFile.Write(Path.Combine(folder, "history.png"), picture.ToPng());
            }
        }

        if (settings.Json)
        {
            Output.WriteJson(new { commits, refused = run.Refused, series });
        }
        else
        {
            Console.Out.WriteLine(markdown);
        }
    }
}
