using System.Globalization;
using Bench.Claims;
using Bench.Reporting;
using Bench.Reporting.Tables;
using Bench.Results;
using Bench.Runs;

namespace Bench.Publishing;

/// <summary>SIMD lookups, each beside the floor of its own loop and beside the best lookup without SIMD.</summary>
internal static class SimdTable
{
    /// <summary>A table for each machine.</summary>
    /// <param name="runs">The runs. Untrusted.</param>
    /// <returns>Markdown.</returns>
    public static string Markdown(IReadOnlyList<Run> runs) =>
        string.Join('\n', runs.Select(run => $"{MarkdownText.Escape(run.Machine.Name)}:\n\n{Of(run)}"));

    private static MarkdownTable Of(Run run)
    {
        var table = new MarkdownTable([
            MarkdownTable.Text("machine"), MarkdownTable.Number("BARs"), MarkdownTable.Number("bits"), MarkdownTable.Text("encoding"),
            MarkdownTable.Text("ISA"), MarkdownTable.Number("ns per bio"), MarkdownTable.Number("× own floor"),
            MarkdownTable.Number("× best scalar"), MarkdownTable.Text("best scalar")]);
        foreach (var machine in run.Rows
                .Where(row => row is { Experiment: ExperimentNames.Simd, Role: Roles.Own })
                .GroupBy(row => (row.Topology, row.Providers))
                .OrderBy(machine => machine.Key.Providers))
        {
            var best = machine.Where(Evidence.IsUsable).MinBy(row => row.NsPerBio);
            foreach (var row in machine.Where(row => !Evidence.IsUsable(row)).OrderBy(row => row.NsPerBio))
            {
                table.Add([
                    MarkdownText.Escape(row.Topology), Text(row.Providers), Text(row.TagBits), MarkdownText.Escape(row.Encoding),
                    MarkdownText.Escape(row.Isa), Quantity.Ns(row.NsPerBio),
                    $"{Quantity.Ratio(row.RatioToFloor)} {Quantity.Interval(row.RatioLow, row.RatioHigh)}",
                    best is null ? "" : Text(Estimate.Ns(row).Over(Estimate.Ns(best))),
                    best is null ? "" : $"{MarkdownText.Escape(best.Encoding)}, {Quantity.Ns(best.NsPerBio)} ns"]);
            }
        }

        return table;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(Estimate ratio) => $"{Quantity.Ratio(ratio.Value)} {Quantity.Interval(ratio.Low, ratio.High)}";
}
