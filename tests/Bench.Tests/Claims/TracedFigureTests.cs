using System.Globalization;
using System.Text.RegularExpressions;
using Bench.Claims;
using Bench.Reporting;
using Bench.Runs;
using Bench.Tests.Runs;
using Xunit;

namespace Bench.Tests.Claims;

/// <summary>
/// Traces every deciding figure of the page of claims to the lines of the CSV files that it names. Reads these lines as text, not with the
/// code that judged. The run is made up, with a row for every point of a full run.
/// </summary>
public sealed partial class TracedFigureTests : IClassFixture<TracedFigureTests.MadeUpPage>
{
    private readonly MadeUpPage made;

    public TracedFigureTests(MadeUpPage made) => this.made = made;

    [Fact]
    public void Every_claim_has_a_verdict_a_deciding_figure_and_its_rows()
    {
        Assert.All(made.Verdicts, judged => Assert.Empty(judged.Verdict.ToRun));
        Assert.Equal(Claim.All.Length, made.Deciding.Count);
        Assert.All(made.Deciding, figure => Assert.True(figure.Unit.Length == 0 || figure.Lines.Count > 0, figure.Text));
    }

    [Fact]
    public void Every_figure_follows_from_the_lines_that_it_names()
    {
        var followed = 0;
        foreach (var figure in made.Deciding)
        {
            var rows = figure.Lines.ConvertAll(MadeUpPage.Read);
            Assert.All(rows, row => Assert.NotEmpty(row));

            if (figure.Unit == "× floor" && rows.Count == 1)
            {
                Same(figure, Number(rows[0], "ratio_to_floor"), Number(rows[0], "ratio_low"), Number(rows[0], "ratio_high"));
                followed++;
            }
            else if (figure.Unit == "×" && rows.Count == 2)
            {
                var factor = Number(rows[0], "ns_per_bio") / Number(rows[1], "ns_per_bio");
                Same(
                    figure,
                    factor,
                    factor / Math.Exp(Reach(rows, "ci_low", "ci_high")),
                    factor * Math.Exp(Reach(rows, "ci_high", "ci_low")));
                followed++;
            }
        }

        Assert.True(followed >= 2, $"{followed} figures of a form that can be followed");
    }

    [Fact]
    public void Every_figure_changes_with_the_rows_that_it_names()
    {
        foreach (var judged in made.Verdicts)
        {
            var figure = judged.Verdict.Figures.First(figure => figure.Rows.Count > 0);
            foreach (var row in figure.Rows.Distinct())
            {
                Assert.Contains(row, made.Run.Rows);
                var without = made.Run.Placed.Where(placed => !ReferenceEquals(placed.Row, row)).ToList();
                var other = Verdict.Of(judged.Claim, new Evidence(new Run(made.Run.Folder, made.Run.Manifest, without, made.Run.Refusals)));
                Assert.True(
                    other.Figures.FirstOrDefault(figure => figure.Rows.Count > 0) is not { } first
                    || first.Value != figure.Value || first.Text != figure.Text || !first.Rows.Contains(row),
                    $"{judged.Claim.Letter}: {figure.Text} is the same without {Figure.Source(row)}");
            }
        }
    }

    [Fact]
    public void There_is_no_figure_on_the_page_but_those_that_are_made() =>
        Assert.Equal(
            made.Verdicts.SelectMany(judged => judged.Verdict.Figures).Select(figure => figure.Shown),
            AnyFigure().Matches(made.Page).Select(match => match.Groups["shown"].Value.Replace("\\", "", StringComparison.Ordinal)));

    // Half-width of a factor's interval on one side: the squares of both half-widths add, on logarithms.
    private static double Reach(List<Dictionary<string, string>> rows, string end, string otherEnd) => Math.Sqrt(
        Math.Pow(Math.Log(Number(rows[0], end) / Number(rows[0], "ns_per_bio")), 2)
        + Math.Pow(Math.Log(Number(rows[1], otherEnd) / Number(rows[1], "ns_per_bio")), 2));

    private static void Same(Quoted figure, double value, double low, double high)
    {
        foreach (var (quoted, computed) in new[] { (figure.Value, value), (figure.Low, low), (figure.High, high) })
        {
            Assert.True(
                Math.Abs(quoted - computed) <= Math.Max(0.0051, computed * 0.006),
                $"{figure.Shown}: {computed.ToString(CultureInfo.InvariantCulture)} by the CSV");
        }
    }

    private static double Number(Dictionary<string, string> row, string column) => Parse(row[column]);

    private static double Parse(string text) => text.Length == 0 ? double.NaN : double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"- \*\*(?<shown>refused|\\?(?<value>-?[\d.]+)(?<unit>[^\\*]*?)(?: \\\[(?<low>-?[\d.]+), (?<high>-?[\d.]+)\\\])?)\*\* "
        + @"(?<text>[^\n]*)\n  \((?<rows>[^\n]*)\)\n")]
    private static partial Regex AnyFigure();

    [GeneratedRegex(@"\]\((?<file>[^)#]+)#L(?<line>\d+)\)")]
    private static partial Regex RowLink();

    /// <summary>A comma followed by an even number of quotes: a comma that separates cells.</summary>
    [GeneratedRegex(@",(?=(?:[^""]*""[^""]*"")*[^""]*$)")]
    private static partial Regex Comma();

    /// <summary>A figure as the page shows it.</summary>
    internal sealed record Quoted(
        string Shown, string Unit, double Value, double Low, double High, string Text, List<(string File, int Line)> Lines)
    {
        public static Quoted Of(Match match) => new(
            match.Groups["shown"].Value, match.Groups["unit"].Value.Trim(), Parse(match.Groups["value"].Value),
            Parse(match.Groups["low"].Value), Parse(match.Groups["high"].Value), match.Groups["text"].Value,
            [.. RowLink().Matches(match.Groups["rows"].Value).Select(Place)]);

        private static (string File, int Line) Place(Match link) =>
            (link.Groups["file"].Value, int.Parse(link.Groups["line"].Value, CultureInfo.InvariantCulture));
    }

    /// <summary>A made-up full run on disk, its verdicts and their page.</summary>
    public sealed class MadeUpPage : IDisposable
    {
        private readonly TemporaryDirectory folder = new();

        public MadeUpPage()
        {
            Run = MadeUpRun.Write(folder["run"], MadeUpSweep.Rows, MadeUpSweep.Refusals);
            Verdicts = JudgedClaim.All(Claim.All, [Run]);
            Page = ClaimsPage.Render(Verdicts, [], "bench publish", stem => stem, new RowLinks(Run.Placed, file => file));

            // The first figure under a claim's heading decides it.
            var first = Page.Split("\n### ")[1..].Select(claim => AnyFigure().Match(claim));
            Deciding = [.. first.Where(match => match.Success).Select(Quoted.Of)];
        }

        internal Run Run { get; }

        internal IReadOnlyList<JudgedClaim> Verdicts { get; }

        internal string Page { get; }

        internal IReadOnlyList<Quoted> Deciding { get; }

        public void Dispose() => folder.Dispose();

        internal static Dictionary<string, string> Read((string File, int Line) place)
        {
            var lines = File.ReadAllLines(place.File);
            return lines[0].Split(',').Zip(Comma().Split(lines[place.Line - 1])).ToDictionary(cell => cell.First, cell => cell.Second);
        }
    }
}
