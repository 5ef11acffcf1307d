using System.Globalization;
using System.Text;
using Bench.Claims;
using Bench.Reporting;
using Bench.Reporting.Page;
using Bench.Reporting.Plots;
using Bench.Reporting.Tables;
using Bench.Runs;

namespace Bench.Publishing;

/// <summary>The report of one run for the user who measured it, in the run's own folder.</summary>
internal static class RunReport
{
    /// <summary>Name of the report's folder in the run's folder.</summary>
    public const string Folder = "report";

    private const string Command = "bench report";
    private const string Manifest = "generated.txt";

    /// <summary>Writes tables, verdicts, pictures and the page of a run.</summary>
    /// <param name="run">The run.</param>
    /// <returns>The report's folder.</returns>
    public static string Write(Run run)
    {
        var folder = Path.Combine(run.Folder, Folder);
        var reports = ExperimentReport.All([run]);
        var verdicts = JudgedClaim.All(Claim.All, [run]);
        var pictures = ExperimentPicture.All([run]);
        var links = new RowLinks(run.Placed, file => $"../{Path.GetFileName(file)}");
        var files = new GeneratedFiles(folder, Manifest);
        var answer = new Answer(verdicts, kernels: []);
        files.Add("README.md", Page(run, reports, pictures, answer));
        files.Add("claims.md", ClaimsPage.Render(verdicts, pictures, Command, LinkTo, links));
        files.Add(WebPage.FileName, WebPage.Render([run], _ => "..", Command, ReadmeSummary.Html(answer)));
        ReadmeSummary.AddPictures(files, pictures, answer);
        files.Write();
        return folder;
    }

    private static string LinkTo(string stem) => $"plots/{stem}";

    private static string Page(Run run, IReadOnlyList<ExperimentReport> reports, IReadOnlyList<PlacedPicture> pictures, Answer answer)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {MarkdownText.Escape(run.Machine.Name)}\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"A {run.Profile.Length} run of {Quantity.Count(run.Rows.Count)} measurements, commit {MarkdownText.Escape(run.Code.Name)}, "
                + $"{MarkdownText.Escape(run.Manifest.Completed[..10])}. ");
        page.Append("[All rows, to filter and compare, in a browser](index.html). The CSV files are in the folder above.\n");
        if (run.Manifest.BackgroundLoad > Publisher.MostBackgroundLoad)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"\n**The background load was {run.Manifest.BackgroundLoad:0.0} cores.** Measure again on a quiet machine before "
                    + $"you rely on small differences.\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"\n{Provenance.Resolution(run.Rows)}\n");
        page.Append(CultureInfo.InvariantCulture, $"\n{ReadmeSummary.Render(answer, Command, LinkTo, "claims.md")}");
        page.Append(run.Profile.IsFull ? "" : "\nA quick run leaves some claims unmeasured.\n");
        page.Append(ResultsPage.Render(reports, pictures, LinkTo));
        page.Append("\n# The run\n\n");
        page.Append(Table(run));
        return page.ToString();
    }

    private static MarkdownTable Table(Run run)
    {
        var table = new MarkdownTable([MarkdownTable.Text("run"), MarkdownTable.Text(MarkdownText.Escape(run.Manifest.Id))]);
        foreach (var fact in Facts(run))
        {
            table.Add(MarkdownText.Escape(fact.Name), MarkdownText.Escape(fact.Value));
        }

        return table;
    }

    private static IEnumerable<Fact> Facts(Run run) =>
    [
        new("measured", $"{run.Manifest.Started} to {run.Manifest.Completed}"),
        new("measurements", $"{Quantity.Count(run.Rows.Count)}, and {Quantity.Count(run.Refusals.Count)} refusals"),
        new("background load", $"{run.Manifest.BackgroundLoad:0.00} cores"),
        .. run.Code.Facts,
        .. run.Machine.Facts,
        .. run.Profile.MeasuringFacts.Where(fact => fact.Name != "inputs"),
        new(
            "selection",
            run.Profile.IsWhole
                ? "all experiments and encodings of this length"
                : string.Join("; ", run.Profile.SelectingFacts.Select(fact => $"{fact.Name}: {fact.Value}"))),
    ];
}
