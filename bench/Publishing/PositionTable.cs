using System.Globalization;
using Bench.Claims;
using Bench.Measuring;
using Bench.Reporting;
using Bench.Reporting.Tables;
using Bench.Results;
using Bench.Runs;

namespace Bench.Publishing;

/// <summary>
/// Each position on one line: its promise and what it serves, from the code; the loads and lines of a lookup and the cost for ordinary
/// I/O, from a run.
/// </summary>
internal static class PositionTable
{
    /// <summary>A table for each machine.</summary>
    /// <param name="runs">The runs. Untrusted.</param>
    /// <returns>Markdown.</returns>
    public static string Markdown(IReadOnlyList<Run> runs) =>
        string.Join('\n', runs.Select(run => $"{MarkdownText.Escape(run.Machine.Name)}:\n\n{Of(new Evidence(run))}"));

    private static MarkdownTable Of(Evidence evidence)
    {
        var cold = evidence.Of(ExperimentNames.Conditions).Where(row => row.Temperature == "cold").ToList();
        var ordinary = evidence.Of(ExperimentNames.P2pShare).Where(row => row.P2pShare == 0).ToList();
        var table = new MarkdownTable([
            MarkdownTable.Number("bits"),
            MarkdownTable.Text("encoding"),
            MarkdownTable.Text("promise"),
            MarkdownTable.Number("loads"),
            MarkdownTable.Number("lines"),
            MarkdownTable.Text("mixed bios"),
            MarkdownTable.Text("names the owner"),
            MarkdownTable.Number("host memory, ns over the floor"),
        ]);
        foreach (var variant in OwnVariant
                .All.Where(variant => variant.Info is { Headline: true, KernelUsable: true, Remembers: false })
                .GroupBy(variant => variant.Info.Name)
                .Select(alike => alike.MaxBy(variant => variant.TagBits)!)
                .OrderBy(variant => variant.Info.TagBits[0])
                .ThenBy(variant => variant.Info.Name, StringComparer.Ordinal))
        {
            var lookup = RowOf(cold, variant);
            var host = RowOf(ordinary, variant);
            table.Add(
                BitsOf(variant),
                MarkdownText.Escape(variant.Info.Name),
                Names.Of(variant.Promise),
                lookup is { LoadsPerLookup: > 0 } ? Quantity.Ratio(lookup.LoadsPerLookup) : "not counted",
                lookup is null ? "not counted" : Quantity.Ratio(lookup.LinesPerLookup),
                variant.ServesMixedBios ? "served" : "not served",
                variant.Info.NamesOwner ? "yes" : "no",
                host is null ? "not measured" : (host.NsPerBio - host.FloorNs).ToString("0.00", CultureInfo.InvariantCulture));
        }

        return table;
    }

    private static string BitsOf(OwnVariant variant) => variant.Info.TagBits is [var only]
        ? $"{only}"
        : $"{variant.Info.TagBits[0]}-{variant.Info.TagBits[^1]}";

    private static ResultRow? RowOf(List<ResultRow> rows, OwnVariant variant) =>
        rows.Find(row => row.Encoding == variant.Info.Name && row.TagBits == variant.TagBits && row.Topology == MachineModels.Default);
}
