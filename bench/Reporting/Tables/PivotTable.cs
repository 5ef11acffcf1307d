using Bench.Results;
using static Bench.Reporting.Tables.MarkdownTable;

namespace Bench.Reporting.Tables;

/// <summary>One line per series, one column per value of x.</summary>
internal static class PivotTable
{
    public static string Render(Panel panel)
    {
        var spec = panel.Spec;
        var (lines, columns) = (spec.Series, spec.X);
        var places = panel.Rows.ToList();
        var heads = columns.Distinct(places);
        var hasPromise = places.Exists(row => row.Promise.Length > 0);
        var hasOrigin = places.Exists(row => !RowOrigin.IsOwn(row));
        var table = new MarkdownTable([
            Text(lines.Name),
            .. Optional(hasOrigin, Text("Library")),
            .. Optional(hasPromise, Text("Promise")),
            Text("ISA"),
            .. heads.Select(head => Number(MarkdownText.Escape(head.Text))),
        ]);

        // The encoding is part of the key, so that a line never mixes two instruction sets.
        foreach (var line in places
                .GroupBy(row => (Head: lines.Value(row), row.Encoding, row.Role, row.Library))
                .OrderBy(line => line.Key.Head, ColumnValue.Sorted)
                .ThenBy(line => line.Key.Encoding, StringComparer.Ordinal)
                .ThenBy(line => line.Key.Role, StringComparer.Ordinal)
                .ThenBy(line => line.Key.Library, StringComparer.Ordinal))
        {
            table.Add(
            [
                MarkdownText.Escape(line.Key.Head.Text),
                .. Optional(hasOrigin, MarkdownText.Escape(RowOrigin.Origin(line.First()))),
                .. Optional(hasPromise, MarkdownText.Escape(line.First().Promise)),
                ListingTable.Isa(line.First()),
                .. heads.Select(head => line.FirstOrDefault(row => columns.Value(row) == head) is { } row ? Cell(spec, row) : ""),
            ]);
        }

        var across = columns.AxisLabel;
        return $"Across: {across}. In each cell: {Legend(spec, places)}.\n\n{table}{RowNotes.Legend(places)}";
    }

    private static string Legend(ReportSpec spec, IReadOnlyList<ResultRow> rows)
    {
        var names = spec.Cells.Select(cell => MarkdownText.Escape(YardstickNames.Named(cell, rows).Name)).ToList();
        return names.Count == 1 ? names[0] : $"{names[0]} ({string.Join(", ", names.Skip(1))})";
    }

    private static string Cell(ReportSpec spec, ResultRow row)
    {
        var texts = spec.Cells.Select(cell => cell.Format(cell.Value(row))).ToList();
        var text = texts.Count == 1 ? texts[0] : $"{texts[0]} ({string.Join(", ", texts.Skip(1))})";
        return text + RowNotes.Marks(row);
    }
}
