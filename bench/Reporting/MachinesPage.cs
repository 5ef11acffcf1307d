using System.Globalization;
using System.Text;
using Bench.Files;
using Bench.Reporting.Plots;
using Bench.Reporting.Tables;
using Bench.Results;
using Bench.Runs;

namespace Bench.Reporting;

/// <summary>The results page that compares machines side by side, budget by budget: docs/results.md.</summary>
internal static class MachinesPage
{
    /// <summary>The page.</summary>
    /// <param name="reports">The tables, of all runs.</param>
    /// <param name="pictures">The published pictures.</param>
    /// <param name="linkTo">Link to a picture, from a stem with its extension.</param>
    /// <param name="command">The command that makes the page.</param>
    /// <param name="folderOf">Link to a run's folder.</param>
    public static string Render(
        IReadOnlyList<ExperimentReport> reports,
        IReadOnlyList<PlacedPicture> pictures,
        Func<string, string> linkTo,
        string command,
        Func<Run, string> folderOf)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!-- Generated with command: {command} -->\n\n# Results\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"Generated with {MarkdownText.Code(command)} from the runs under `results/`; change those, not this page. ");
        page.Append("[Every row, to filter and compare, in a browser](index.html). ");
        page.Append("[How to measure a row again](runs.md#measure-a-row-again).\n\n");
        foreach (var machine in reports.GroupBy(report => report.Run))
        {
            var run = machine.Key;
            page.Append(
                CultureInfo.InvariantCulture,
                $"- {MarkdownText.Escape(run.Machine.Name)}: [run {MarkdownText.Escape(run.Manifest.Id)}]({folderOf(run)}), "
                    + $"commit {MarkdownText.Escape(run.Code.Name)}, {Quantity.Count(run.Rows.Count)} rows"
                    + $"{(run.IsOutdated ? ", **outdated**: structures have changed since" : "")}\n");
            page.AppendJoin(
                "",
                machine.Select(report =>
                    $"  - [{MarkdownText.Escape(report.Spec.Experiment)}]({folderOf(run)}/{PathSlug.Of(report.Spec.Experiment)}.csv): "
                        + $"{MarkdownText.Escape(report.Spec.Title)}\n"));
        }

        page.Append("\n## Pictures\n");
        foreach (var picture in pictures)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{ResultsPage.Image(picture, linkTo)}\n");
        }

        foreach (var experiment in reports.Where(report => report.Spec.InSummary).GroupBy(report => report.Spec.Experiment))
        {
            Append(page, [.. experiment]);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, List<ExperimentReport> machines)
    {
        var first = machines[0].Spec;
        page.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escape(first.Title)}\n\n{MarkdownText.Escape(first.Note)}\n\n");
        page.Append(
            "In each cell: × floor with its 95 % interval, and ns/bio. Sorted by the first machine. Only ratios compare across machines; "
                + "the conditions of each are on its own page.\n");
        var measured = machines.ConvertAll(machine => (machine.Machine, Rows: Rows(machine).ToList()));
        foreach (var budget in measured.SelectMany(machine => machine.Rows).Select(row => row.TagBits).Distinct().Order())
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {Quantity.Bits(budget)}\n\n");
            page.Append(
                BudgetTable.Render([
                    .. measured.Select(machine =>
                        (machine.Machine, (IReadOnlyList<ResultRow>)machine.Rows.FindAll(row => row.TagBits == budget))),
                ]));
        }
    }

    // Only the main panel: budgets measured on a machine that the user chose are on that machine's page.
    private static IEnumerable<ResultRow> Rows(ExperimentReport machine) =>
        machine.Panels.MaxBy(panel => panel.Rows.Count)!.Rows.Where(RowOrigin.IsOwn);
}
