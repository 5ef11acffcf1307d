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
            var best = machine.Where(ResultColumns.IsUsable).MinBy(row => row.NsPerBio);
            foreach (var row in machine.Where(row => !ResultColumns.IsUsable(row)).OrderBy(row => row.NsPerBio))
            {
                table.Add([
                    MarkdownText.Escape(row.Topology), $"{row.Providers}", $"{row.TagBits}", MarkdownText.Escape(row.Encoding),
                    MarkdownText.Escape(row.Isa), Quantity.Ns(row.NsPerBio), Quantity.WithInterval(Estimate.Ratio(row)),
                    best is null ? "" : Quantity.WithInterval(Evidence.Factor(row, best)),
                    best is null ? "" : $"{MarkdownText.Escape(best.Encoding)}, {Quantity.Ns(best.NsPerBio)} ns"]);
            }
        }

        return table;
    }
}
