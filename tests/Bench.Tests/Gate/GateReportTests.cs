using System.Text.Json;
using Bench.Gate;
using Bench.Gate.Building;
using Bench.Gate.Counting;
using Bench.Gate.Timing;
using Bench.Gate.Verdicts;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class GateReportTests
{
    private static readonly Counts Before = new(100, 20, 5, 0, 0, 0);

    [Theory]
    [InlineData(100, Change.Same, Change.Same)]
    [InlineData(100, Change.Slower, Change.Slower)]
    [InlineData(100, Change.CannotTell, Change.CannotTell)]
    [InlineData(110, Change.Same, Change.Slower)]
    [InlineData(110, Change.CannotTell, Change.Slower)]
    [InlineData(110, Change.Faster, Change.Faster)]
    [InlineData(90, Change.Same, Change.Faster)]
    [InlineData(90, Change.Slower, Change.Slower)]
    [InlineData(110, Change.NotMeasured, Change.Slower)]
    [InlineData(100, Change.NotMeasured, Change.Same)]
    public void Time_decides_where_it_is_sure_and_counts_where_it_is_not(double instructions, Change timed, Change both) =>
        Assert.Equal(both, Row("id-table", instructions, timed).Verdict);

    [Fact]
    public void What_was_not_counted_is_judged_by_time() =>
        Assert.Equal(Change.CannotTell, (Row("x", 100, Change.CannotTell) with { Loops = [] }).Verdict);

    [Fact]
    public void Only_what_is_slower_and_not_accepted_is_red()
    {
        var slower = Row("id-table", 110, Change.Same);
        Assert.True(Result(slower).IsRed);
        Assert.False(Result(slower with { Accepted = new AcceptedSlowdown("id-table", 0.2, "why", new string('a', 40)) }).IsRed);
        Assert.False(Result(Row("id-table", 100, Change.CannotTell)).IsRed);
    }

    [Fact]
    public void The_summary_shows_both_tiers_and_takes_no_markup_from_anyone()
    {
        var markdown = GateMarkdown.Of(Result(Row("id-table", 110, Change.Slower)) with { Notes = ["<script>|*"] });
        Assert.Contains(
            "| id-table | **slower** | slower +10.0 % (resolve, x86-64-v3) | 100.00 → 110.00 | 20.00 | 5.00 |",
            markdown,
            StringComparison.Ordinal);
        Assert.Contains("| slower | 2.00 | 1.100 [1.050, 1.150] | 8 |", markdown, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;\\|\\*", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_difference_of_machine_code_cannot_end_its_own_block()
    {
        var markdown = GateMarkdown.Of(
            Result(Row("id-table", 110, Change.Slower)) with
            {
                Differences = new Dictionary<string, string> { ["id-table"] = "-mov\n```\n+add" },
            });
        Assert.Equal(2, markdown.Split("```").Length - 1);
    }

    [Fact]
    public void Json_names_the_regression()
    {
        using var json = JsonDocument.Parse(GateJson.Of(Result(Row("id-table", 110, Change.CannotTell))));
        Assert.True(json.RootElement.GetProperty("red").GetBoolean());
        var row = json.RootElement.GetProperty("encodings")[0];
        Assert.Equal("slower", row.GetProperty("verdict").GetString());
        Assert.Equal("cannot-tell", row.GetProperty("timed").GetProperty("verdict").GetString());
        Assert.Equal(110, row.GetProperty("counted").GetProperty("loops")[0].GetProperty("head").GetProperty("instructions").GetDouble());
    }

    private static GateResult Result(GateRow row) =>
        new(new Revision("main", new string('0', 40)), new Revision("HEAD", new string('1', 40)), [row], ["counted tier: ran"], []);

    private static GateRow Row(string name, double instructions, Change timed) => new(
        name,
        [new CountedPair(name, new CountedLoop("p2p", HotLoop.Resolve), "x86-64-v3", Before, Before with { Instructions = instructions })],
        timed == Change.NotMeasured ? null : new TimedEstimate(name, 8, 2, 1.1, 1.05, 1.15, 0.02, timed),
        null);
}
