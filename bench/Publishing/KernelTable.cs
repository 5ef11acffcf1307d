using Bench.Claims;
using Bench.Reporting;
using Bench.Reporting.Tables;
using Bench.Results;
using Bench.Runs;

namespace Bench.Publishing;

/// <summary>Time of kernel code relative to the equivalent encoding in C#, by number of providers.</summary>
internal static class KernelTable
{
    /// <summary>A table for each machine that has such rows.</summary>
    /// <param name="runs">The runs. Untrusted.</param>
    /// <returns>Markdown.</returns>
    public static string Markdown(IReadOnlyList<Run> runs)
    {
        var tables =
            from run in runs
            let rows = run.Rows.Where(Evidence.IsOfKernel).ToLookup(row => row.Yardstick == Yardsticks.Floor)
            where rows[false].Any()
            let releases = rows[true].Select(row => MarkdownText.Escape(row.Library)).Distinct(StringComparer.Ordinal)
            select $"{string.Join(", ", releases)} on {MarkdownText.Escape(run.Machine.Name)}, by number of providers:\n\n"
                + $"{Of([.. rows[false]], run)}";
        var text = string.Join('\n', tables);
        return text.Length > 0 ? text : ReadmeSummary.NothingPublished;
    }

    /// <summary>The name of the same source in user space: "c-" in place of "k-".</summary>
    private static string TwinOf(string kernelCode) => "c" + kernelCode[1..];

    private static MarkdownTable Of(List<ResultRow> rows, Run run)
    {
        var twins = run.Rows.Where(row => row.Experiment == ExperimentNames.Twins)
            .ToLookup(row => (row.Encoding, row.TagBits, row.Yardstick));
        var counts = rows.Select(row => row.Providers).Distinct().Order().ToList();
        var table = new MarkdownTable([
            MarkdownTable.Number("bits"), MarkdownTable.Text("kernel code"), MarkdownTable.Text("over"),
            .. counts.Select(count => MarkdownTable.Number($"{count}")),
            MarkdownTable.Number("C in user space")]);
        foreach (var pair in rows.GroupBy(row => (row.TagBits, row.Encoding, row.Yardstick)).OrderBy(pair => pair.Key))
        {
            table.Add([
                $"{pair.Key.TagBits}",
                MarkdownText.Escape(pair.Key.Encoding),
                MarkdownText.Escape(pair.Key.Yardstick),
                .. counts.Select(count => pair.FirstOrDefault(row => row.Providers == count) is { } row
                    ? Quantity.WithInterval(Estimate.Ratio(row))
                    : ""),
                twins[(pair.Key.Yardstick, pair.Key.TagBits, TwinOf(pair.Key.Encoding))].FirstOrDefault() is { } twin
                    ? Quantity.WithInterval(new Estimate(1 / twin.RatioToFloor, 1 / twin.RatioHigh, 1 / twin.RatioLow))
                    : ""]);
        }

        return table;
    }
}
