using System.Text.Json;
using Bench.Gate;
using Bench.Gate.Counting;
using Bench.Gate.Programs;
using Bench.Gate.Timing;
using Bench.Gate.Verdicts;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class GateReportTests
{
    private static readonly AcceptedSlowdown Acceptance = new("id-table", 0.2, "why", new string('a', 40));
    private static readonly Counts Before = new(100, 20, 5, 0, 0, 0);

    [Theory]
    [InlineData(100, Change.Same, Change.Same)]
    [InlineData(100, Change.Slower, Change.Slower)]
    [InlineData(100, Change.Undecided, Change.Undecided)]
    [InlineData(110, Change.Same, Change.Slower)]
    [InlineData(110, Change.Undecided, Change.Slower)]
    [InlineData(110, Change.Faster, Change.Faster)]
    [InlineData(90, Change.Same, Change.Faster)]
    [InlineData(90, Change.Undecided, Change.Undecided)]
    [InlineData(90, Change.Slower, Change.Slower)]
    [InlineData(110, Change.NotMeasured, Change.Slower)]
    [InlineData(100, Change.NotMeasured, Change.Same)]
    public void Time_decides_where_it_is_sure_and_counts_where_it_is_not(double instructions, Change timed, Change both) =>
        Assert.Equal(both, Row("id-table/resolve", instructions, timed).Verdict);

    [Fact]
    public void What_was_not_counted_is_judged_by_time() =>
        Assert.Equal(Change.Undecided, (Row("x", 100, Change.Undecided) with { Counts = [] }).Verdict);

    [Fact]
    public void Only_what_is_slower_and_not_accepted_is_red()
    {
        var slower = Row("id-table/resolve", 110, Change.Same);
        Assert.Equal(Change.Slower, Result(slower).Verdict);
        Assert.Equal(Change.Same, Result(slower with { Accepted = Acceptance }).Verdict);
        Assert.Equal(Change.Undecided, Result(Row("id-table/resolve", 100, Change.Undecided)).Verdict);
    }

    [Fact]
    public void A_loop_that_got_faster_does_not_make_up_for_others_that_got_slower()
    {
        var resolve = Row("id-table/resolve", 90, Change.Faster);
        var construct = Row("id-table/construct", 1000, Change.Undecided);
        Assert.Equal(Change.Slower, Result(resolve, construct).Verdict);
        Assert.Equal(Change.Slower, Result(resolve, Row("id-table/map", 100, Change.Slower)).Verdict);
    }

    [Fact]
    public void What_was_not_measured_is_not_green_unless_there_is_nothing_to_compare_or_it_is_accepted()
    {
        var gone = new GateRow("id-table/map", [], null) { Remark = "gone: the head has none of this name" };
        Assert.Equal(Change.Undecided, Result(gone).Verdict);
        Assert.Equal(Change.Same, Result(gone with { Accepted = Acceptance }).Verdict);
        Assert.Equal(Change.Same, Result(gone with { HasNoBase = true }).Verdict);
        Assert.Equal(Change.Undecided, (Result() with { Refusal = "the base has no gate.json" }).Verdict);
    }

    [Fact]
    public void The_summary_shows_both_tiers_and_takes_no_markup_from_anyone()
    {
        var markdown = GateMarkdown.Of(Result(Row("id-table/resolve", 110, Change.Slower)) with { Notes = ["<script>|*"] });
        Assert.Contains(
            "| id-table/resolve | **slower** | slower +10.0 % (x86-64-v3) | 100.00 → 110.00 | 20.00 | 5.00 |",
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
            Result(Row("id-table/resolve", 110, Change.Slower)) with
            {
                Differences = new Dictionary<string, string> { ["id-table"] = "-mov\n```\n+add" },
            });
        Assert.Equal(2, markdown.Split("```").Length - 1);
    }

    [Fact]
    public void Json_names_the_regression()
    {
        using var json = JsonDocument.Parse(GateJson.Of(Result(Row("id-table/resolve", 110, Change.Undecided))));
        Assert.Equal("slower", json.RootElement.GetProperty("verdict").GetString());
        var row = json.RootElement.GetProperty("loops")[0];
        Assert.Equal("slower", row.GetProperty("verdict").GetString());
        Assert.Equal("undecided", row.GetProperty("timed").GetProperty("verdict").GetString());
        Assert.Equal(110, row.GetProperty("counted").GetProperty("counts")[0].GetProperty("head").GetProperty("instructions").GetDouble());
    }

    private static GateResult Result(params GateRow[] rows) =>
        new(new Revision("main", new string('0', 40)), new Revision("HEAD", new string('1', 40)), rows, ["counted tier: ran"], []);

    private static GateRow Row(string name, double instructions, Change timed) => new(
        name,
        [new CountedPair(name, "x86-64-v3", Before, Before with { Instructions = instructions })],
        timed == Change.NotMeasured ? null : new TimedEstimate(8, 2, 1.1, 1.05, 1.15, 0.02, timed));
}
