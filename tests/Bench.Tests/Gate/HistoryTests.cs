using Bench.Gate.History;
using Bench.Gate.Programs;
using Bench.Gate.Verdicts;
using Bench.Tests.Runs;
using Workloads;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class HistoryTests
{
    [Fact]
    public void What_was_measured_is_measured_once_even_after_a_line_that_was_cut_off()
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Root, "history.journal");
        var commits = new[]
        {
            new Revision("one", new string('1', 40)),
            new Revision("two", new string('2', 40)),
            new Revision("three", new string('3', 40)),
        };
        var asked = new List<string>();
        IReadOnlyList<GateRow> Measure(Revision commit)
        {
            asked.Add(commit.Name);
            return commit.Name == "two" ? throw new BadInputException("--base two", 0, "build", "a commit that builds", "1 errors") : [];
        }

        new HistoryRun(Measure, new HistoryJournal(path, MadeUpRun.Machine.Key)).Measure(commits[..2], (_, _) => { });
        File.AppendAllText(path, "{\"Sha\":\"333");
        var run = new HistoryRun(Measure, new HistoryJournal(path, MadeUpRun.Machine.Key));
        run.Measure(commits, (_, _) => { });
        run.Measure(commits, (_, _) => { });
        Assert.Equal(["one", "two", "three"], asked);
        Assert.Contains("expected a commit that builds", Assert.Single(run.Refused).Value, StringComparison.Ordinal);
        Assert.Contains("was not measured", HistoryMarkdown.Of(commits, run.Series(commits), run.Refused), StringComparison.Ordinal);
    }

    [Fact]
    public void What_another_machine_of_the_same_name_measured_is_kept_apart()
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Root, "history.journal");
        var commit = new Revision("one", new string('1', 40));
        var here = new HistoryJournal(path, MadeUpRun.Machine.Key);
        var there = new HistoryJournal(path, (MadeUpRun.Machine with { Stepping = 2 }).Key);
        here.Append(commit.Sha, null, [new HistoryRow("id-table", 10, 1)]);

        Assert.Empty(there.Read());
        there.Append(commit.Sha, null, [new HistoryRow("id-table", 20, 2)]);

        Assert.Equal(10, Assert.Single(here.Read()[commit.Sha].Rows).Work);
        Assert.Equal(20, Assert.Single(there.Read()[commit.Sha].Rows).Work);
    }

    [Fact]
    public void A_commit_that_changed_something_is_named_with_its_subject()
    {
        var commits = Enumerable.Range(0, 8).Select(i => new Revision($"commit <{i}>", $"{i}".PadRight(40, '0'))).ToList();
        var series = new HistorySeries(
            "id-table", "counted", [.. Enumerable.Range(0, 8)], [1.2, 1.2, 1.2, 1.2, 1, 1, 1, 1], [new ChangePoint(4, -1.0 / 6)]);
        Assert.Contains(
            "| 400000000000 | id-table | counted | -16.7 % | commit &lt;4&gt; |",
            HistoryMarkdown.Of(commits, [series], new Dictionary<string, string>()),
            StringComparison.Ordinal);
        var picture = new HistoryPlot([.. commits.Select(commit => commit.Short)], [series], new("Title", "Machine", "Foot")).ToPicture();
        Assert.Contains("id-table, counted", picture.ToSvg(), StringComparison.Ordinal);
        Assert.NotEmpty(picture.ToPng());
    }
}
