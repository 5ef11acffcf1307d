using Bench.Results;
using static Bench.Reporting.Tables.MarkdownTable;

namespace Bench.Reporting.Tables;

/// <summary>One line per measurement, ordered by bits: the core table.</summary>
internal static class ListingTable
{
    public static string Render(Panel panel)
    {
        var swept = ResultColumns.Settings
            .Where(column => column != ResultColumns.TagBits && column.Distinct(panel.Rows).Count > 1)
            .ToList();
        var yardstick = MarkdownText.Escape(YardstickNames.Short(panel.Rows));
        var ratio = MarkdownText.Escape(YardstickNames.Ratio(panel.Rows));
        var hasOrigin = panel.Rows.Any(row => !RowOrigin.IsOwn(row));
        var hasPromise = panel.Rows.Any(row => row.Promise.Length > 0);
        var hasNotes = panel.Rows.Any(row => RowNotes.Of(row).Length > 0);
        var table = new MarkdownTable(
        [
            .. swept.Select(column => new Heading(column.Name, column.IsNumeric)),
            Number("Bits"),
            Text("Encoding"),
            .. Optional(hasOrigin, Text("Library")),
            Text("Family"),
            .. Optional(hasPromise, Text("Promise")),
            Text("ISA"),
            Number("ns/bio [95 % CI]"),
            Number($"{yardstick} ns"),
            Number($"{ratio} [95 % CI]"),
            Number("× best of budget"),
            Number("footprint"),
            Number("allocated"),
            .. Optional(hasNotes, Text("notes")),
        ]);

        var places = panel.Rows
            .GroupBy(row => (Swept: string.Join('\n', swept.Select(column => column.Value(row).Text)), row.TagBits))
            .OrderBy(budget => budget.Key.TagBits)
            .ThenBy(budget => swept.Count == 0 ? default : swept[0].Value(budget.First()), ColumnValue.Sorted);
        foreach (var budget in places)
        {
            // Only this project's encodings can be best; other contenders are shown for comparison.
            var best = budget.Where(RowOrigin.IsOwn).Select(row => row.RatioToFloor).DefaultIfEmpty().Min();
            foreach (var row in budget
                    .OrderBy(row => row.RatioToFloor)
                    .ThenBy(row => row.Encoding, StringComparer.Ordinal)
                    .ThenBy(row => row.Role, StringComparer.Ordinal))
            {
                table.Add(
                [
                    .. swept.Select(column => MarkdownText.Escape(column.Value(row).Text)), .. Cells(row, best, hasOrigin, hasPromise),
                    .. Optional(hasNotes, RowNotes.Of(row)),
                ]);
            }
        }

        return table.ToString();
    }

    /// <summary>The instruction set; in bold unless it is scalar, which every machine has and a kernel would use.</summary>
    public static string Isa(ResultRow row)
    {
        var isa = MarkdownText.Escape(row.Isa);
        return ResultColumns.IsSimd(row) ? $"**{isa}**" : isa;
    }

    private static IEnumerable<string> Cells(ResultRow row, double best, bool hasOrigin, bool hasPromise) =>
    [
        $"{row.TagBits}",
        MarkdownText.Escape(row.Encoding),
        .. Optional(hasOrigin, MarkdownText.Escape(RowOrigin.Origin(row))),
        MarkdownText.Escape(row.Family),
        .. Optional(hasPromise, MarkdownText.Escape(row.Promise)),
        Isa(row),
        Quantity.WithInterval(Estimate.Ns(row)),
        Quantity.Ns(row.FloorNs),
        Quantity.WithInterval(Estimate.Ratio(row)),
        best > 0 ? Quantity.Ratio(row.RatioToFloor / best) : "",
        Quantity.Bytes(row.FootprintBytes),
        row.AllocatedBytes == 0 ? "0 B" : $"**{Quantity.Bytes(row.AllocatedBytes)}**",
    ];
}
