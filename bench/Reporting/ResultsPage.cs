using System.Globalization;
using System.Text;
using Bench.Reporting.Plots;
using Bench.Reporting.Tables;

namespace Bench.Reporting;

/// <summary>All tables and pictures of one run.</summary>
internal static class ResultsPage
{
    /// <summary>A section for each experiment.</summary>
    /// <param name="reports">The tables, of one run.</param>
    /// <param name="pictures">The pictures.</param>
    /// <param name="linkTo">Returns the link to a picture, from its stem with extension.</param>
    public static string Render(IReadOnlyList<ExperimentReport> reports, IReadOnlyList<PlacedPicture> pictures, Func<string, string> linkTo)
    {
        var page = new StringBuilder();
        page.Append(
            "\n# Results\n\nThe floor is the same loop over the same bios without the lookup. An instruction set in **bold** is SIMD, "
                + "which a kernel would not use in this path.\n");
        foreach (var report in reports)
        {
            Append(page, report, pictures.Where(picture => picture.Experiment == report.Spec.Experiment), linkTo);
        }

        return page.ToString();
    }

    private static void Append(
        StringBuilder page, ExperimentReport report, IEnumerable<PlacedPicture> pictures, Func<string, string> linkTo)
    {
        var title = MarkdownText.Escape(report.Spec.Title);
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
        if (report.Spec.Note.Length > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Escape(report.Spec.Note)}\n\n");
        }

        page.AppendJoin("", pictures.Select(picture => $"{Image(picture, linkTo)}\n\n"));
        foreach (var panel in report.Panels)
        {
            if (panel.Name.Length > 0)
            {
                page.Append(CultureInfo.InvariantCulture, $"### {MarkdownText.Escape(panel.Name)}\n\n");
            }

            page.Append(Table(panel));
            page.Append('\n').Append(Provenance.Markdown(report.Spec, panel.Rows)).Append('\n');
        }

        page.Length--;
    }

    private static string Table(Panel panel) => panel.Spec.Layout switch
    {
        TableLayout.Listing => ListingTable.Render(panel),
        TableLayout.Rivals => RivalTable.Render(panel),
        _ => PivotTable.Render(panel),
    };

    /// <summary>A picture as Markdown: shows the SVG, which links to the PNG.</summary>
    public static string Image(PlacedPicture picture, Func<string, string> linkTo) =>
        $"![{MarkdownText.Escape(picture.Picture.Title)}]({linkTo(picture.Stem + ".svg")})";
}
