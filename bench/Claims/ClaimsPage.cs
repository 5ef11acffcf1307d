using System.Globalization;
using System.Text;
using Bench.Reporting;

namespace Bench.Claims;

/// <summary>The page of verdicts: docs/claims.md.</summary>
internal static class ClaimsPage
{
    private const int MostRows = 6;

    private const string HowToRead =
        "Made on the linux-block and linux-nvme lists in June 2019, each judged by rules that read the rows of the CSV files and nothing else "
        + "([bench/Claims/Catalogue](../bench/Claims/Catalogue), a file per claim). Only encodings of this project that a kernel could use (no SIMD) are judged. "
        + "Encodings are compared by their ratios to the floor of the same measurement; all structures are hot. Figures carry 95 % confidence intervals; where a figure is made of several rows, its interval is the worst case of all. "
        + "\"Above the floor\" is what is left after the same loop without the lookup. Every figure names the rows that it comes from.\n";

    /// <summary>The page.</summary>
    /// <param name="verdicts">The verdicts of all machines.</param>
    /// <param name="pictures">Pictures of the claims.</param>
    /// <param name="command">The command that makes the page.</param>
    /// <param name="linkTo">Link to a picture, from a stem with its extension.</param>
    /// <param name="links">Where rows are.</param>
    public static string Render(
        IReadOnlyList<JudgedClaim> verdicts, IReadOnlyList<(string Machine, string Letter, PlacedPicture Picture)> pictures, string command, Func<string, string> linkTo, RowLinks links)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!-- Generated with command: {command} -->\n\n");
        page.Append("# The claims\n\n");
        page.Append(HowToRead);
        foreach (var machine in verdicts.GroupBy(verdict => verdict.Machine))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escape(machine.Key)}\n\n");
            page.Append(AnswersTable.Render([.. machine]));
            foreach (var verdict in machine)
            {
                Append(page, verdict, pictures.Where(plot => plot.Machine == machine.Key && plot.Letter == verdict.Claim.Letter).Select(plot => plot.Picture), linkTo, links);
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, JudgedClaim judged, IEnumerable<PlacedPicture> pictures, Func<string, string> linkTo, RowLinks links)
    {
        var (claim, verdict) = (judged.Claim, judged.Verdict);
        page.Append(CultureInfo.InvariantCulture, $"\n{AnswersTable.Heading(claim)}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"**{MarkdownText.Escape(verdict.Outcome)}.** {MarkdownText.Escape(verdict.Reason)}\n");
        if (verdict.ToRun.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{AnswersTable.ToDecide(verdict)}\n");
        }

        if (verdict.Figures.Count > 0)
        {
            page.Append('\n');
        }

        foreach (var figure in verdict.Figures)
        {
            page.Append(CultureInfo.InvariantCulture, $"- **{MarkdownText.Escape(figure.Shown)}** {MarkdownText.Escape(figure.Text)}\n");
            page.Append(CultureInfo.InvariantCulture, $"  ({Sources(figure, links)})\n");
        }

        foreach (var picture in pictures)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{ResultsPage.Image(picture, linkTo)}\n");
        }
    }

    private static string Sources(Figure figure, RowLinks links)
    {
        if (figure.Rows.Count == 0)
        {
            return "no row";
        }

        var shown = string.Join("; ", figure.Rows.Take(MostRows).Select(row => $"[{MarkdownText.Escape(Figure.Source(row))}]({links.Target(row)})"));
        return figure.Rows.Count > MostRows ? string.Create(CultureInfo.InvariantCulture, $"{shown}; and {figure.Rows.Count - MostRows} more") : shown;
    }
}
