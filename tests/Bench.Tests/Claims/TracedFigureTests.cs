using System.Globalization;
using System.Text.RegularExpressions;
using Bench.Claims;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Commands;
using Xunit;

namespace Bench.Tests.Claims;

/// <summary>
/// Every figure that docs/README.md quotes is followed to the lines of the CSV files that it names, read here as text and not by the code that
/// judged.
/// </summary>
public partial class TracedFigureTests
{
    private static readonly string Docs = Path.Combine(BenchProcess.Root, "docs");
    private static readonly string Page = File.ReadAllText(Path.Combine(Docs, "README.md"));
    private static readonly IReadOnlyList<ResultRow> Measured = ResultStore.ReadAll(Path.Combine(BenchProcess.Root, "results"));

    private static readonly IReadOnlyList<JudgedClaim> Verdicts = JudgedClaim.All(Claim.All, Measured);

    [Fact]
    public void Every_claim_has_a_verdict_a_deciding_figure_and_its_rows_on_every_machine()
    {
        var machines = Measured.Select(row => row.Machine).Distinct().Count();

        // What was not measured on a machine says what to run instead; the claims themselves were, on every one.
        var unmeasured = Verdicts.Where(judged => judged.Verdict.Kind == VerdictKind.Unmeasured).ToList();
        Assert.All(unmeasured, judged => Assert.Matches("[0-9]", judged.Claim.Letter));
        Assert.Equal((Claim.All.Length * machines) - unmeasured.Count, Figures().Count);
        Assert.Equal(Claim.All.Length, ClaimHeading().Count(Section()));
        Assert.All(Figures(), figure => Assert.NotEmpty(figure.Lines));
    }

    [Fact]
    public void Every_figure_follows_from_the_lines_that_it_names()
    {
        foreach (var figure in Figures())
        {
            var rows = figure.Lines.ConvertAll(Read);
            Assert.All(rows, row => Assert.NotEmpty(row));

            // The names in the text are those of the rows: a line that has moved would be another encoding's.
            if (figure.Unit is "×" or "× floor" && rows.Count <= 2)
            {
                Assert.All(rows, row => Assert.Contains(row["encoding"], figure.Text, StringComparison.Ordinal));
            }

            if (figure.Unit == "× floor" && rows.Count == 1)
            {
                Same(figure, Number(rows[0], "ratio_to_floor"), Number(rows[0], "ratio_low"), Number(rows[0], "ratio_high"));
            }
            else if (figure.Unit == "×" && rows.Count == 2)
            {
                Same(
                    figure, Number(rows[0], "ratio_to_floor") / Number(rows[1], "ratio_to_floor"),
                    Number(rows[0], "ratio_low") / Number(rows[1], "ratio_high"), Number(rows[0], "ratio_high") / Number(rows[1], "ratio_low"));
            }
        }
    }

    [Fact]
    public void Every_figure_changes_with_the_rows_that_it_names()
    {
        foreach (var machine in Measured.GroupBy(row => row.Machine))
        {
            foreach (var claim in Claim.All)
            {
                if (claim.Judge(new Evidence([.. machine])).Figures is not [var figure, ..])
                {
                    continue;
                }

                Assert.NotEmpty(figure.Rows);
                foreach (var row in figure.Rows.Distinct())
                {
                    Assert.Contains(row, machine);
                    var other = claim.Judge(new Evidence([.. machine.Where(one => !ReferenceEquals(one, row))]));
                    Assert.True(
                        other.Figures.Count == 0 || other.Figures[0].Value != figure.Value || other.Figures[0].Text != figure.Text || !other.Figures[0].Rows.Contains(row),
                        $"{claim.Letter}: {figure.Text} is the same without {Figure.Source(row)}");
                }
            }
        }
    }

    [Fact]
    public void There_is_no_figure_on_the_page_but_those_that_are_made()
    {
        var typed = Page.Replace(Section(), "", StringComparison.Ordinal);

        Assert.DoesNotMatch(@"\d(\.\d+)?\s?(ns\b|×|%)", typed);
        Assert.Equal(
            AnswersTable.ByClaim(Verdicts).SelectMany(claim => claim).Where(judged => judged.Verdict.Figures.Count > 0).Select(judged => judged.Verdict.Figures[0].Shown),
            Figures().Select(figure => figure.Shown.Replace("\\", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_link_of_the_page_leads_somewhere() =>
        Assert.All(
            Link().Matches(Page).Select(link => Uri.UnescapeDataString(link.Groups[1].Value.Split('#')[0])).Where(link => !link.Contains("://", StringComparison.Ordinal)),
            link => Assert.True(Path.Exists(Path.Combine(Docs, link)), link));

    private sealed record Quoted(string Shown, string Unit, double Value, double Low, double High, string Text, List<(string File, int Line)> Lines);

    private static List<Quoted> Figures() => [.. DecidingFigure().Matches(Section()).Select(match => new Quoted(
        match.Groups["shown"].Value, match.Groups["unit"].Value.Trim(), Parse(match.Groups["value"].Value),
        Parse(match.Groups["low"].Value), Parse(match.Groups["high"].Value), match.Groups["text"].Value,
        [.. RowLink().Matches(match.Groups["rows"].Value).Select(link => (Uri.UnescapeDataString(link.Groups["file"].Value), int.Parse(link.Groups["line"].Value, CultureInfo.InvariantCulture)))]))];

    private static string Section()
    {
        var (begin, end) = (Page.IndexOf("<!-- bench:answers:begin -->", StringComparison.Ordinal), Page.IndexOf("<!-- bench:answers:end -->", StringComparison.Ordinal));
        return Page[begin..end];
    }

    private static Dictionary<string, string> Read((string File, int Line) place)
    {
        var lines = File.ReadAllLines(Path.Combine(Docs, place.File));
        Assert.DoesNotContain('"', lines[place.Line - 1]);
        return lines[0].Split(',').Zip(lines[place.Line - 1].Split(',')).ToDictionary(cell => cell.First, cell => cell.Second);
    }

    private static void Same(Quoted figure, double value, double low, double high)
    {
        foreach (var (quoted, computed) in new[] { (figure.Value, value), (figure.Low, low), (figure.High, high) })
        {
            Assert.True(Math.Abs(quoted - computed) <= Math.Max(0.0051, computed * 0.006), $"{figure.Shown}: {computed.ToString(CultureInfo.InvariantCulture)} by the CSV");
        }
    }

    private static double Number(Dictionary<string, string> row, string column) => Parse(row[column]);

    private static double Parse(string text) => text.Length == 0 ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Deciding figure: \*\*(?<shown>(?<value>-?[\d.]+)(?<unit>[^\\*]*?)(?: \\\[(?<low>-?[\d.]+), (?<high>-?[\d.]+)\\\])?)\*\*:? (?<text>[^\n]*)\n  How sure: [^\n]* Rows: (?<rows>[^\n]*)\n")]
    private static partial Regex DecidingFigure();

    [GeneratedRegex(@"\]\((?<file>[^)#]+)#L(?<line>\d+)\)")]
    private static partial Regex RowLink();

    [GeneratedRegex(@"(?m)^### ")]
    private static partial Regex ClaimHeading();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
