using System.Globalization;
using System.Text;
using Bench.Claims;
using Bench.Reporting;
using Bench.Reporting.Tables;
using Bench.Runs;

namespace Bench.Publishing;

/// <summary>The summary between two markers of the README, made from the published runs and from nothing else.</summary>
internal static class ReadmeSummary
{
    /// <summary>What stands where there is no published run yet.</summary>
    public const string NothingPublished = "No run of this edition is published yet.\n";

    /// <summary>The summary: the best of every bit budget and the verdict on every claim, for every machine.</summary>
    /// <param name="reports">What there is to show.</param>
    /// <param name="verdicts">The verdicts.</param>
    /// <param name="command">The command that makes the summary.</param>
    /// <param name="linkTo">Link to a picture, from a stem with its extension.</param>
    public static string Render(
        IReadOnlyList<ExperimentReport> reports, IReadOnlyList<JudgedClaim> verdicts, string command, Func<string, string> linkTo)
    {
        if (reports.Count == 0)
        {
            return NothingPublished;
        }

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Generated with command: {MarkdownText.Code(command)}\n");
        foreach (var report in reports.Where(report => report.Spec.InSummary))
        {
            var (panel, picture) = report.Panels[0];
            text.Append(CultureInfo.InvariantCulture, $"\n**{MarkdownText.Escape(report.Spec.Title)}** {MarkdownText.Escape(report.Machine)}{Outdated(report.Run)}:\n\n");
            text.Append(SummaryTable.Render(panel)).Append('\n');
            text.Append(Provenance.Markdown(report.Spec, panel.Rows)).Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"[{ResultsPage.Image(picture, linkTo)}]({linkTo(picture.Stem + ".png")})\n");
        }

        text.Append("\n**The claims**, judged by these results ([reasons and figures](docs/claims.md)):\n\n");
        text.Append(AnswersTable.Render(verdicts));
        return text.ToString();
    }

    /// <summary>The pictures that the summary shows.</summary>
    /// <param name="reports">What there is to show.</param>
    public static IEnumerable<PlacedPicture> Pictures(IReadOnlyList<ExperimentReport> reports) =>
        reports.Where(report => report.Spec.InSummary).Select(report => report.Panels[0].Picture);

    private static string Outdated(Run run) => run.IsOutdated ? " (outdated: structures have changed since this run)" : "";
}
