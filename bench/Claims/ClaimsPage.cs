using System.Globalization;
using System.Text;
using Bench.Reporting;
using Bench.Reporting.Plots;

namespace Bench.Claims;

/// <summary>The page of verdicts: docs/claims.md.</summary>
internal static class ClaimsPage
{
    /// <summary>The first message of the thread in which the claims were made.</summary>
    internal const string Thread = "https://lore.kernel.org/r/20190620161240.22738-1-logang@deltatee.com";

    private const int MostRows = 6;

    private const string HowToRead =
        "Claims a to h were made in June 2019 in the thread [Removing struct page from P2PDMA](" + Thread + ") of the "
            + "linux-block list; 0, 1 and 2 are questions of this project. Each is "
            + "judged by one rule on the rows of the CSV files ([bench/Claims/Catalogue](../bench/Claims/Catalogue), a file per claim): "
            + "HOLDS where every case supports it, FAILS where none does, HOLDS EXCEPT where some cases support it and others contradict "
            + "it or stay open, NOT SHOWN where rows are missing or every interval contains the threshold. Only encodings of this "
            + "project that a kernel could use (no SIMD) are judged. Figures carry 95 % confidence intervals and link to their rows.\n";

    /// <summary>Renders the page.</summary>
    /// <param name="verdicts">The verdicts of all machines.</param>
    /// <param name="pictures">Pictures of the experiments; each is shown under the first claim that uses it.</param>
    /// <param name="command">The command that makes the page.</param>
    /// <param name="linkTo">Link to a picture, from a stem with its extension.</param>
    /// <param name="links">Links to the rows of the results.</param>
    public static string Render(
        IReadOnlyList<JudgedClaim> verdicts, IReadOnlyList<PlacedPicture> pictures, string command,
        Func<string, string> linkTo, RowLinks links)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!-- Generated with command: {command} -->\n\n");
        page.Append("# The claims\n\n");
        page.Append(HowToRead);
        var rest = pictures.ToList();
        foreach (var machine in verdicts.GroupBy(verdict => verdict.Machine))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escape(machine.Key)}\n");
            foreach (var verdict in machine)
            {
                Append(page, verdict, rest.Where(picture => verdict.Claim.Needs.Contains(picture.Experiment)), linkTo, links);
                rest.RemoveAll(picture => verdict.Claim.Needs.Contains(picture.Experiment));
            }
        }

        return page.ToString();
    }

    private static void Append(
        StringBuilder page, JudgedClaim judged, IEnumerable<PlacedPicture> pictures, Func<string, string> linkTo, RowLinks links)
    {
        var (claim, verdict) = (judged.Claim, judged.Verdict);
        page.Append(CultureInfo.InvariantCulture, $"\n### {MarkdownText.Escape(claim.Title)}\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"**{verdict.Outcome}.** {MarkdownText.Escape(verdict.Effect)} {MarkdownText.Escape(claim.Rule)}\n");
        if (claim.Source is { } source)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"\n*Claimed by* [{source.Author}, 28 June 2019]({source.Link}): {MarkdownText.Escape(source.Said)}\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"\n*Objection:* {MarkdownText.Escape(claim.Objection)}\n");
        page.Append(CultureInfo.InvariantCulture, $"*Reply:* {MarkdownText.Escape(claim.Reply)}\n");
        page.Append(verdict.Figures.Count > 0 ? "\n" : "");
        foreach (var figure in verdict.Figures)
        {
            page.Append(CultureInfo.InvariantCulture, $"- **{MarkdownText.Escape(figure.Shown)}** {MarkdownText.Escape(figure.Text)}\n");
            page.Append(CultureInfo.InvariantCulture, $"  ({Sources(figure, links)})\n");
        }

        if (claim.Table is not null && verdict.Figures.Count > 0)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{claim.Table(new Evidence(judged.Run))}");
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
            return "refused: no row";
        }

        var shown = string.Join(
            "; ", figure.Rows.Take(MostRows).Select(row => $"[{MarkdownText.Escape(Figure.Source(row))}]({links.Target(row)})"));
        return figure.Rows.Count > MostRows
            ? $"{shown}; and {figure.Rows.Count - MostRows} more"
            : shown;
    }
}
