using Bench.Claims;
using Bench.Reporting;
using Bench.Results;
using Bench.Tests.Runs;
using Xunit;

namespace Bench.Tests.Claims;

/// <summary>The ladder of budgets, and the answer in words that is derived from it.</summary>
public class AnswerTests
{
    [Fact]
    public void With_more_bits_the_choice_changes_only_for_what_can_be_told_from_fewer()
    {
        var ladder = Ladder(
            Row("chosen-bits", 0, 2),
            Row("flag-rank", 1, 3),
            Row("id-buckets", 5, 1.8).Vague(),
            Row("id-table", 8, 1.2),
            Row("bar-pointer", 64, 1.195));
        string Choice(int bits) => ladder.Choice(bits)!.Encoding;

        Assert.Equal(("chosen-bits", "chosen-bits", "chosen-bits"), (Choice(0), Choice(1), Choice(5)));
        Assert.Equal(("id-table", "id-table"), (Choice(8), Choice(64)));
    }

    [Fact]
    public void A_hint_that_names_no_owner_is_never_the_choice() =>
        Assert.Equal("chosen-bits", Ladder(Row("chosen-bits", 0, 2), Row("mapping-hint", 2, 1)).Choice(64)!.Encoding);

    [Fact]
    public void Where_nothing_serves_there_is_no_choice()
    {
        var ladder = Ladder(Row("id-table", 8, 2));

        Assert.Null(ladder.Choice(7));
        Assert.Equal((8, 8), ladder.Enough);
    }

    [Theory]
    [InlineData(2, 1.2, 1.1, 0)]
    [InlineData(9, 1.2, 1.1, 8)]
    [InlineData(9, 5, 1.1, 64)]
    public void Enough_are_the_bits_after_which_no_budget_saves_1_ns(double none, double eight, double many, int enough) =>
        Assert.Equal(
            (enough, enough), Ladder(Row("chosen-bits", 0, none), Row("id-table", 8, eight), Row("bar-pointer", 64, many)).Enough);

    [Fact]
    public void Intervals_that_leave_open_how_many_bits_are_enough_give_a_range() =>
        Assert.Equal(
            (1, 64),
            Ladder(Row("chosen-bits", 0, 9), Row("flag-rank", 1, 2) with { CiLow = 1, CiHigh = 4 }, Row("bar-pointer", 64, 1.1)).Enough);

    [Fact]
    public void The_answer_says_how_many_bits_what_they_save_and_what_todays_structures_cost()
    {
        var evidence = new Evidence(MadeUpRun.Of(
            [.. Rows, .. new[] { Row("chosen-bits", 0, 8), Row("id-table", 8, 2) }.Select(row => row with { Providers = 1024 })]));
        var ladders = Bench.Claims.Ladder.Of(evidence);

        Assert.Equal(
            [
                "With 44 providers (mixed), 0 bits are enough hot and under cache pressure; 8 bits are enough cold: no larger budget saves "
                    + "more than 1 ns per bio there.",
                "Compared with 0 bits, the best budget saves, per bio, 0.4 ns hot, 0.5 ns under cache pressure and 40 ns cold.",
                "With 0 bits, a bio of ordinary memory takes 0.2 ns longer than without a lookup; with a flag, 0.1 ns.",
                "With 1024 providers (mixed), 8 bits are enough hot.",
                "Structures that Linux has today, reimplemented here, as lookups alone: interval-tree takes 18 ns hot, 20 ns under cache "
                    + "pressure and 150 ns cold.",
            ],
            AnswerText.Sentences(
                ladders,
                Bench.Claims.Ladder.Of(evidence, inKernel: null, model: 1),
                [Row("chosen-bits", 0, 1.4), Row("flag-chosen-bits", 1, 1.2), Row("flag-rank", 1, 1.6)]));
    }

    [Fact]
    public void The_table_fits_a_mail()
    {
        var table = AnswerText.Table(Bench.Claims.Ladder.Of(new Evidence(MadeUpRun.Of([.. Rows]))));

        Assert.All(table, line => Assert.True(line.Length <= PlainText.Width, line));
        Assert.Equal(
            """
            bits                      hot     pressure         cold
            at most 0          1.00 +-1% a  1.10 +-1% a  100 +-1% a
            at most 8          0.60 +-1% b  0.60 +-1% b  60.0 +-1% b
            interval-tree/0    18.0 +-1%    20.0 +-1%    150 +-1%
            a = chosen-bits (0 bits), b = id-table (8 bits)
            """.ReplaceLineEndings("\n").Replace(" ", "", StringComparison.Ordinal),
            string.Join('\n', table.SkipWhile(line => line.Length > 0).Skip(1)).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Kernel_code_has_a_condition_of_its_own_and_lines_of_its_own()
    {
        var kernel = Rows.Where(row => row.Temperature == "hot")
            .Select(row => row with { Experiment = "kernel", Encoding = "k-" + row.Encoding, Role = "kernel" })
            .Append(Row("k-id-table", 8, 99) with { Experiment = "kernel", Role = "kernel", Topology = "another" });
        var ladders = Bench.Claims.Ladder.Of(new Evidence(MadeUpRun.Of([.. Rows])), new Evidence(MadeUpRun.Of([.. kernel])));

        Assert.StartsWith(
            "With 44 providers (mixed), 0 bits are enough hot, under cache pressure and inside a kernel (hot); 8 bits",
            AnswerText.Headline(ladders),
            StringComparison.Ordinal);
        var table = AnswerText.Table(ladders);
        Assert.Contains(
            "kernel,atmost80.60+-1%", string.Concat(table).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(table, line => Assert.True(line.Length <= PlainText.Width, line));
    }

    [Fact]
    public void Every_line_of_a_quote_has_at_most_72_columns_whatever_the_names()
    {
        var verdicts = JudgedClaim.All(Claim.All, [MadeUpRun.Of(MadeUpSweep.Rows, MadeUpSweep.Refusals)]);
        var lines = new Answer(verdicts, kernels: []).Plain().ToList();

        Assert.All(lines, line => Assert.True(line.Length <= PlainText.Width, line));
        Assert.Contains(lines, line => line.StartsWith("[a] ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(MadeUpRun.Id, StringComparison.Ordinal));
        Assert.All(PlainText.Wrap(new string('x', 200), "    "), line => Assert.InRange(line.Length, 5, PlainText.Width));
        Assert.Equal([new string('x', 68), "    three"], PlainText.Wrap($"{new string('x', 68)} three", "    "));
    }

    [Fact]
    public void Hostile_names_end_no_block_and_open_no_tag()
    {
        var hostile = PlainText.Clean("```\n<!-- bench:summary:end --> [x](javascript:y)\u202e");

        Assert.Equal("'''?(!-- bench:summary:end --) [x] (javascript:y)?", hostile);
    }

    private static IEnumerable<ResultRow> Rows => new[]
    {
        ("hot", 1.0, 0.6, 18.0), ("shared", 1.1, 0.6, 20.0), ("cold", 100.0, 60.0, 150.0),
    }.SelectMany(condition => new[]
    {
        Row("chosen-bits", 0, condition.Item2 * 2), Row("id-table", 8, condition.Item3 * 2), Row("interval-tree", 0, condition.Item4 * 2),
    }.Select(row => row with { Temperature = condition.Item1, Yardstick = condition.Item1 == "cold" ? "cold-chase" : "floor" }));

    private static Ladder Ladder(params ResultRow[] rows) => new(Condition.All[0], rows);

    private static ResultRow Row(string encoding, int bits, double ratio) => Made.Row("conditions", encoding, bits, ratio);
}
