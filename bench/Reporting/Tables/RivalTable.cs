using Bench.Results;
using static Bench.Reporting.Tables.MarkdownTable;

namespace Bench.Reporting.Tables;

/// <summary>
/// Encodings beside other contenders. If there are several contenders per encoding, a first table compares the best encoding of each
/// budget with every contender. A table of all rows follows.
/// </summary>
internal static class RivalTable
{
    public static string Render(Panel panel)
    {
        var rows = panel.Rows.ToList();
        var rivals = rows.Select(row => row.Yardstick).Distinct().Order(StringComparer.Ordinal).ToList();
        var best = BestOfBudgets(rows);
        var isMany = rows.GroupBy(row => (row.Encoding, row.TagBits)).Any(group => group.Count() > 1);
        return isMany ? $"{Best(rows, rivals, best)}\nAll rows:\n\n{All(rows)}" : All(rows);
    }

    /// <summary>
    /// The fastest encoding of each budget that a kernel could use, by the mean over its rows; there is one row per contender.
    /// </summary>
    private static List<(int Bits, string Encoding)> BestOfBudgets(List<ResultRow> rows) => [.. rows
        .Where(row => row.KernelUsable)
        .GroupBy(row => row.TagBits).OrderBy(budget => budget.Key)
        .Select(budget => (budget.Key, budget.GroupBy(row => row.Encoding).MinBy(encoding => encoding.Average(row => row.NsPerBio))!.Key))];

    private static string Best(List<ResultRow> rows, List<string> rivals, List<(int Bits, string Encoding)> best)
    {
        var table = new MarkdownTable(
        [
            Text("The best encoding of each budget over"), Text("Library"),
            .. best.Select(budget => Number($"{Quantity.Bits(budget.Bits)}: {MarkdownText.Escape(budget.Encoding)}")),
        ]);
        foreach (var rival in rivals)
        {
            table.Add(
            [
                MarkdownText.Escape(rival),
                MarkdownText.Escape(rows.First(row => row.Yardstick == rival).Library),
                .. best.Select(budget =>
                    rows.Find(row => row.Yardstick == rival && (row.TagBits, row.Encoding) == budget) is { } row
                        ? Quantity.WithInterval(Estimate.Ratio(row))
                        : ""),
            ]);
        }

        var ahead = best.Count(budget => rows.Where(row => (row.TagBits, row.Encoding) == budget).All(row => row.RatioHigh < 1));
        return "In each cell: time of the encoding over the time of the library, with its 95 % interval; empty where the library needs "
            + "more bits or gets more information than the encoding. The best encoding is faster than every library (CI excludes a "
            + $"tie) at {ahead} of {best.Count} budgets.\n\n{table}";
    }

    private static string All(List<ResultRow> rows)
    {
        var hasLibrary = rows.Exists(row => row.Library.Length > 0);
        var hasNotes = rows.Exists(row => RowNotes.Of(row).Length > 0);
        var table = new MarkdownTable(
        [
            Number("Bits"), Text("Encoding"), Text("ISA"), Text("beside"), .. Optional(hasLibrary, Text("Library")),
            Number("ns/bio [95 % CI]"), Number("yardstick ns"), Number("ratio [95 % CI]"), .. Optional(hasNotes, Text("notes")),
        ]);
        foreach (var row in rows.OrderBy(row => row.TagBits)
                .ThenBy(row => row.Encoding, StringComparer.Ordinal)
                .ThenBy(row => row.Yardstick, StringComparer.Ordinal))
        {
            table.Add([
                $"{row.TagBits}",
                MarkdownText.Escape(row.Encoding),
                ListingTable.Isa(row),
                MarkdownText.Escape(row.Yardstick),
                .. Optional(hasLibrary, MarkdownText.Escape(row.Library)),
                Quantity.WithInterval(Estimate.Ns(row)), Quantity.Ns(row.FloorNs), Quantity.WithInterval(Estimate.Ratio(row)),
                .. Optional(hasNotes, RowNotes.Of(row)),
            ]);
        }

        return table.ToString();
    }
}
