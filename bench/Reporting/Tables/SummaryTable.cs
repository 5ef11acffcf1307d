using System.Globalization;
using Bench.Results;
using static Bench.Reporting.Tables.MarkdownTable;

namespace Bench.Reporting.Tables;

/// <summary>
/// The answer in one line per bit budget: the best encoding a kernel could use, and the best with SIMD where that is another.
/// </summary>
internal static class SummaryTable
{
    private const int MostNames = 3;

    public static string Render(Panel panel)
    {
        var table = new MarkdownTable(
        [
            Number("Bits"), Text("Best encoding"), Text("Tied with it"), Text("Family"), Text("ISA"), Number("ns/bio"),
            Number($"{MarkdownText.Escape(YardstickNames.Ratio(panel.Rows))} [95 % CI]"), Number("share of 100 ns"), Number("footprint"),
        ]);
        foreach (var budget in panel.Rows.Where(RowOrigin.IsOwn).GroupBy(row => row.TagBits).OrderBy(budget => budget.Key))
        {
            var ranked = Ranking.Of(budget);
            var ties = Ranking.Ties(budget.Where(row => row.KernelUsable));
            var usable = ranked.FirstOrDefault(row => row.KernelUsable);
            foreach (var row in ranked.Where(row => row == usable || (row == ranked[0] && !row.KernelUsable)).OrderByDescending(row => row.KernelUsable))
            {
                table.Add(
                    row.TagBits.ToString(CultureInfo.InvariantCulture),
                    MarkdownText.Escape(row.Encoding),
                    row == usable ? Names(ties) : "",
                    MarkdownText.Escape(row.Family),
                    ListingTable.Isa(row),
                    Quantity.Ns(row.NsPerBio),
                    $"{Quantity.Ratio(row.RatioToFloor)} {Quantity.Interval(row.RatioLow, row.RatioHigh)}",
                    ResultColumns.ShareOfIoBudget.Format(ResultColumns.ShareOfIoBudget.Value(row)),
                    Quantity.Bytes(row.FootprintBytes));
            }
        }

        return table.ToString();
    }

    private static string Names(IReadOnlyList<ResultRow> rows)
    {
        var shown = string.Join(", ", rows.Take(MostNames).Select(row => MarkdownText.Escape(row.Encoding)));
        return rows.Count > MostNames ? string.Create(CultureInfo.InvariantCulture, $"{shown} and {rows.Count - MostNames} more") : shown;
    }
}
