using Bench.Claims;
using Bench.Measuring;
using Bench.Reporting;
using Bench.Reporting.Tables;
using Bench.Results;
using Bench.Runs;

namespace Bench.Publishing;

/// <summary>
/// All positions compared at one promise: for 44 and for 256 BARs, with buffers in one window and all over a BAR, and with an
/// application that uses more and more of the caches.
/// </summary>
internal static class EqualTermsTable
{
    private const int ManyBars = 256;

    private static readonly (string Heading, string Experiment, Func<ResultRow, bool> IsOf)[] Columns =
    [
        ("44 BARs", "budget", _ => true),
        ("256 BARs", "limits-machines", row => row.Providers == ManyBars),
        ("window", "buffers", row => row is { PieceBytes: 0, Pressure: 0 }),
        ("64 KiB pieces", "buffers", row => row is { PieceBytes: 64 << 10, Pressure: 0 }),
        ("4 KiB pieces", "buffers", row => row is { PieceBytes: 4 << 10, Pressure: 0 }),
        .. new[] { 0.25, 0.5, 1, 2, 4 }.Select(caches =>
            ($"{caches} x L2", "pressure",
                (Func<ResultRow, bool>)(row => row.Pressure == caches))),
    ];

    /// <summary>A table for each machine and promise.</summary>
    /// <param name="runs">The runs. Untrusted.</param>
    /// <returns>Markdown.</returns>
    public static string Markdown(IReadOnlyList<Run> runs) => string.Join('\n',
        from run in runs
        from promise in new[] { Lookups.Promise.Trusting, Lookups.Promise.Checking }
        select $"{MarkdownText.Escape(run.Machine.Name)}, {Names.Of(promise)}:\n\n{Of(new Evidence(run), Names.Of(promise))}");

    private static MarkdownTable Of(Evidence evidence, string promise)
    {
        var rows = Columns.Select(column => evidence.Of(column.Experiment)
            .Where(row => row is { Operation: "resolve", P2pShare: 1 } && row.Promise == promise && column.IsOf(row)).ToList()).ToList();
        var table = new MarkdownTable([
            MarkdownTable.Number("bits"), MarkdownTable.Text("encoding"),
            .. Columns.Select(column => MarkdownTable.Number(column.Heading))]);
        foreach (var row in rows[0].Where(IsShown).GroupBy(row => row.Encoding).Select(alike => alike.MaxBy(row => row.TagBits)!)
            .OrderBy(row => row.TagBits).ThenBy(row => row.NsPerBio))
        {
            table.Add([
                $"{row.TagBits}", MarkdownText.Escape(row.Encoding),
                .. rows.Select(column => Cell(column.Where(other => other.Encoding == row.Encoding).MaxBy(other => other.TagBits)))]);
        }

        return table;
    }

    private static bool IsShown(ResultRow row) =>
        OwnVariant.All.Any(v => v.Info.Name == row.Encoding && v.Info is { Headline: true, Remembers: false });

    private static string Cell(ResultRow? row) =>
        row is null
            ? ""
            : $"{Quantity.Ns(row.NsPerBio)} ±{100 * Estimate.Ns(row).RelativeHalfWidth:0} %";
}
