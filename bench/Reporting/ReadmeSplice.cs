using System.Globalization;
using System.Text;
using Bench.Claims;
using Bench.Reporting.Tables;

namespace Bench.Reporting;

/// <summary>The summary between two markers of the README, made from the results and from nothing else.</summary>
internal static class ReadmeSplice
{
    private const string Section = "summary";

    /// <summary>The README with the summary between its markers.</summary>
    /// <param name="file">The README's name, for errors.</param>
    /// <param name="readme">Its text.</param>
    /// <param name="summary">The summary.</param>
    /// <exception cref="Workloads.BadInputException">The two markers are not there once each, in order.</exception>
    public static string Splice(string file, string readme, string summary) => Markers.Splice(file, readme, Section, summary);

    /// <summary>The summary: the best of every bit budget and the verdict on every claim, for every machine.</summary>
    /// <param name="reports">What there is to show.</param>
    /// <param name="verdicts">What became of the claims.</param>
    /// <param name="command">The command that makes the summary.</param>
    /// <param name="linkTo">Link to a picture, from a stem with its extension.</param>
    public static string Summary(
        IReadOnlyList<ExperimentReport> reports, IReadOnlyList<JudgedClaim> verdicts, string command, Func<string, string> linkTo)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Generated with command: {MarkdownText.Code(command)}\n");
        foreach (var report in reports.Where(report => report.Spec.InSummary))
        {
            foreach (var (panel, picture) in report.Panels)
            {
                var heading = panel.Name.Length == 0 ? report.Cpu : $"{report.Cpu}, {panel.Name}";
                text.Append(CultureInfo.InvariantCulture, $"\n**{MarkdownText.Escape(report.Spec.Title)}** {MarkdownText.Escape(heading)}:\n\n");
                text.Append(SummaryTable.Render(panel)).Append('\n');
                text.Append(Provenance.Markdown(report.Spec, panel.Rows)).Append('\n');
                text.Append(ResultsPage.Image(picture, linkTo)).Append('\n');
            }
        }

        text.Append("\n**The claims**, judged by these results ([reasons and figures](docs/claims.md)):\n\n");
        text.Append(AnswersTable.Render(verdicts));
        return text.ToString();
    }
}
