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
    public void A_verdict_stands_with_its_reason_its_figures_and_their_rows()
    {
        var page = Page(Verdict.Depends("the weather", "Sun *and* rain.", [new Figure("a figure", Estimate.Ratio(Row with { Encoding = "id-table" }), FigureUnit.TimesFloor, Row with { Encoding = "id-table", Topology = "mixed" })]));

        Assert.Contains("| x | It &lt;holds&gt;. | **Depends on the weather** | 2.00 × floor \\[1.98, 2.02\\]: a figure | one kind of processor only |", page, StringComparison.Ordinal);
        Assert.Contains("### x) It &lt;holds&gt;.\n\n**Depends on the weather.** Sun \\*and\\* rain.\n", page, StringComparison.Ordinal);
        Assert.Contains("- **2.00 × floor \\[1.98, 2.02\\]** a figure\n  ([budget: id-table, 4 bits, 44 providers, mixed, resolve](a.csv#L7))\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_unmeasured_says_what_to_run() =>
        Assert.Contains("**Unmeasured.** Nothing.\n\nTo decide it, run `bench run budget` and `bench run bounce`.\n", Page(Verdict.Unmeasured("Nothing.", "budget", "bounce")), StringComparison.Ordinal);

    [Fact]
    public void Untrusted_text_is_shown_and_does_nothing()
    {
        var page = Page(Verdict.Depends(Row.Encoding, Row.Encoding, [new Figure(Row.Encoding, Estimate.Exactly(1), FigureUnit.Count, Row)]));

        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# z", page, StringComparison.Ordinal);
        Assert.DoesNotContain("](http:", page, StringComparison.Ordinal);
        Assert.Contains("x\\|y", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_machine_is_judged_by_its_own_rows()
    {
        var (one, other) = (MadeUpRun.Manifest, MadeUpRun.Manifest with { Machine = MadeUpRun.Machine with { Cores = 4 } });
        var claim = new Claim("x", "?", evidence => Verdict.Holds(string.Join(",", evidence.Of("budget").Select(row => row.Machine)), []));
        var verdicts = JudgedClaim.All([claim], [MadeUpRun.Of([Row], manifest: one), MadeUpRun.Of([Row], manifest: other)]);

        Assert.Equal(
            [(one.Machine.Name, one.Machine.Name), (other.Machine.Name, other.Machine.Name)],
            verdicts.Select(verdict => (verdict.Machine, verdict.Verdict.Reason)));
    }

    [Fact]
    public void A_run_of_chosen_encodings_or_a_part_of_a_run_decides_nothing()
    {
        var profile = MadeUpRun.Manifest.Profile;
        foreach (var chosen in new[] { profile with { Encodings = ["id-table"] }, profile with { Shard = "1/2" } })
        {
            var run = MadeUpRun.Of(MadeUpResults.Verdicts, manifest: MadeUpRun.Manifest with { Profile = chosen });
            var judged = JudgedClaim.All(Claim.All, [run]);
            Assert.All(judged, verdict => Assert.Equal(VerdictKind.Unmeasured, verdict.Verdict.Kind));
        }
    }

    [Theory]
    [InlineData(0.5, 2, Side.Above)]
    [InlineData(2.5, 2, Side.Straddles)]
    [InlineData(5, 2, Side.Below)]
    public void An_interval_lies_above_below_or_around_a_threshold(double threshold, double value, Side expected) =>
        Assert.Equal(expected, new Estimate(value, value - 1, value + 1).Against(threshold));

    [Fact]
    public void What_is_made_of_two_values_takes_the_worst_of_both()
    {
        var (one, two) = (new Estimate(6, 5, 8), new Estimate(2, 1, 4));

        Assert.Equal(new Estimate(3, 1.25, 8), one.Over(two));
        Assert.Equal(new Estimate(4, 1, 7), one.Minus(two));
        Assert.Equal(new Estimate(8, 6, 12), one.Plus(two));
        Assert.Equal(new Estimate(12, 10, 16), one.Times(2));
    }

    [Fact]
    public void Nothing_is_not_negative() =>
        Assert.Equal("0.00 ns [-0.01, 0.00]", new Figure("", new Estimate(-0.001, -0.012, 0.001), FigureUnit.Ns).Shown);

    private static string Page(Verdict verdict)
    {
        var judged = new JudgedClaim(MadeUpRun.Of([]), new Claim("x", "It <holds>.", _ => verdict), verdict);
        var placed = verdict.Figures.SelectMany(figure => figure.Rows).Select(row => new Placed<ResultRow>(row, "a.csv", 7));
        return ClaimsPage.Render([judged], [], "bench publish", stem => stem, new RowLinks(placed, file => file));
    }
}
