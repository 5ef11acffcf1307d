using System.Globalization;
using System.Text;
using Bench.Reporting;

namespace Bench.Claims;

/// <summary>The answers at the head of the documentation: a verdict per claim, the figure that decides, how sure it is, and where it comes from.</summary>
internal static class AnswersPage
{
    /// <summary>Name of the section of docs/README.md.</summary>
    public const string Section = "answers";

    /// <summary>The section.</summary>
    /// <param name="verdicts">The verdicts of all machines.</param>
    /// <param name="plots">The pictures with claims as titles.</param>
    /// <param name="command">The command that makes it.</param>
    /// <param name="linkTo">Link to a picture, from a stem with its extension.</param>
    /// <param name="links">Where rows are.</param>
    public static string Render(
        IReadOnlyList<JudgedClaim> verdicts, IReadOnlyList<(string Cpu, string Letter, PlacedPicture Picture)> plots, string command, Func<string, string> linkTo, RowLinks links)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"Generated with command: {MarkdownText.Code(command)}\n\n");
        page.Append(AnswersTable.Render(verdicts));
        page.Append("\nA figure carries its 95 % confidence interval; × floor is the time over that of the same loop without the lookup. Rows are lines of the CSV files.\n");
        foreach (var claim in AnswersTable.ByClaim(verdicts))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{AnswersTable.Heading(claim[0].Claim)}\n\n");
            foreach (var judged in claim)
            {
                Append(page, judged, links);
            }

            // One machine's picture says it; the others' are beside it in plots/.
            if (plots.FirstOrDefault(plot => plot.Letter == claim[0].Claim.Letter) is { Picture: { } picture })
            {
                page.Append(CultureInfo.InvariantCulture, $"\n{ResultsPage.Image(picture, linkTo)}\n");
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, JudgedClaim judged, RowLinks links)
    {
        var verdict = judged.Verdict;
        page.Append(CultureInfo.InvariantCulture, $"- **{MarkdownText.Escape(judged.Cpu)}: {MarkdownText.Escape(verdict.Outcome)}.** {MarkdownText.Escape(verdict.Reason)}\n");
        if (verdict.Figures is [var deciding, ..])
        {
            page.Append(CultureInfo.InvariantCulture, $"  Deciding figure: **{MarkdownText.Escape(deciding.Shown)}**{(deciding.Unit == FigureUnit.Count ? " " : ": ")}{MarkdownText.Escape(deciding.Text)}.\n");
            page.Append(CultureInfo.InvariantCulture, $"  How sure: {MarkdownText.Escape(Sureness.Of(verdict))}. Rows: {(deciding.Rows.Count == 0 ? "none" : string.Join(", ", deciding.Rows.Distinct().Select(links.Place)))}.\n");
        }

        if (verdict.ToRun.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"  {AnswersTable.ToDecide(verdict)}\n");
        }
    }
}
