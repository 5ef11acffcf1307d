using Bench.Claims;
using Bench.Reporting;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Reporting;
using Bench.Tests.Runs;
using Xunit;

namespace Bench.Tests.Claims;

public class ClaimsPageTests
{
    private static readonly ResultRow Row = Made.Row("budget", "<b>x|y</b>\n# z", 4, 2) with { Topology = "[l](http://e)" };

    [Fact]
    public void A_verdict_stands_with_its_rule_its_figures_and_their_rows()
    {
        var row = Row with { Encoding = "id-table", Topology = "mixed" };
        var page = Page(
            new Verdict(
                VerdictKind.HoldsExcept,
                "Sun *and* rain.",
                "Sun.",
                [new Figure("a figure", Estimate.Ratio(row), FigureUnit.TimesFloor, row)],
                []));

        Assert.Contains(
            "### \\[x\\] It &lt;holds&gt;.\n\n**HOLDS EXCEPT.** Sun \\*and\\* rain. Its rule.\n",
            page,
            StringComparison.Ordinal);
        Assert.Contains("\n*Objection:* An &lt;objection&gt;.\n*Reply:* A reply.\n", page, StringComparison.Ordinal);
        Assert.Contains(
            "- **2.00 × floor \\[1.98, 2.02\\]** a figure\n  ([budget: id-table, 4 bits, 44 providers, mixed, resolve](a.csv#L7))\n",
            page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_measured_says_what_to_run() =>
        Assert.Contains(
            "**NOT SHOWN.** Not measured; bench run budget bounce measures it. Its rule.\n",
            Page(Verdict.NotMeasured(["budget", "bounce"])),
            StringComparison.Ordinal);

    [Fact]
    public void Untrusted_text_is_shown_and_does_nothing()
    {
        var page = Page(
            new Verdict(VerdictKind.Fails, Row.Encoding, "", [new Figure(Row.Encoding, Estimate.Exactly(1), FigureUnit.Count, Row)], []));

        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# z", page, StringComparison.Ordinal);
        Assert.DoesNotContain("](http:", page, StringComparison.Ordinal);
        Assert.Contains("x\\|y", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_of_chosen_encodings_or_a_part_of_a_run_decides_nothing()
    {
        var profile = MadeUpRun.Manifest.Profile;
        foreach (var chosen in new[] { profile with { Encodings = ["id-table"] }, profile with { Shard = "1/2" } })
        {
            var run = MadeUpRun.Of(MadeUpResults.Verdicts, manifest: MadeUpRun.Manifest with { Profile = chosen });
            var judged = JudgedClaim.All(Claim.All, [run]);
            Assert.All(judged, verdict => Assert.Equal(VerdictKind.NotShown, verdict.Verdict.Kind));
        }
    }

    [Theory]
    [InlineData(0.5, 2, Side.Above)]
    [InlineData(2.5, 2, Side.Straddles)]
    [InlineData(5, 2, Side.Below)]
    public void An_interval_lies_above_below_or_around_a_threshold(double threshold, double value, Side expected) =>
        Assert.Equal(expected, new Estimate(value, value - 1, value + 1).Against(threshold));

    [Fact]
    public void What_is_made_of_two_values_reaches_as_far_as_the_squares_of_both_say()
    {
        var (one, two) = (new Estimate(10, 7, 13), new Estimate(2, -2, 6));

        Assert.Equal(new Estimate(8, 3, 13), one.Minus(two));
        Assert.Equal(new Estimate(20, 14, 26), one.Times(2));
        var factor = new Estimate(8, 8 / Math.Exp(0.3), 8 * Math.Exp(0.3)).Over(new Estimate(2, 2 / Math.Exp(0.4), 2 * Math.Exp(0.4)));
        Assert.Equal(4, factor.Value, 9);
        Assert.Equal(4 / Math.Exp(0.5), factor.Low, 9);
        Assert.Equal(4 * Math.Exp(0.5), factor.High, 9);

        // Values below 0 have no logarithms, so the result is the worst case of both intervals.
        Assert.Equal(new Estimate(3, -1.5, 8), new Estimate(6, -3, 8).Over(new Estimate(2, 1, 2)));
    }

    [Fact]
    public void Nothing_is_not_negative() =>
        Assert.Equal("0.00 ns [-0.01, 0.00]", new Figure("", new Estimate(-0.001, -0.012, 0.001), FigureUnit.Ns).Shown);

    private static Claim Claimed => new()
    {
        Letter = "x",
        Text = "It <holds>.",
        Effect = "effect",
        Unit = FigureUnit.Factor,
        Threshold = 9,
        Rule = "Its rule.",
        Objection = "An <objection>.",
        Reply = "A reply.",
        Needs = ["budget"],
        Cases = _ => [],
    };

    private static string Page(Verdict verdict)
    {
        var judged = new JudgedClaim(MadeUpRun.Of([]), Claimed, verdict);
        var placed = verdict.Figures.SelectMany(figure => figure.Rows).Select(row => new Placed<ResultRow>(row, "a.csv", 7));
        return ClaimsPage.Render([judged], [], "bench publish", stem => stem, new RowLinks(placed, file => file));
    }
}
