using Bench.Results;
using static Bench.Reporting.Tables.MarkdownTable;

namespace Bench.Reporting.Tables;

/// <summary>One line per series, one column per value of x, or the other way round.</summary>
internal static class PivotTable
{
    public static string Render(Panel panel)
    {
        var spec = panel.Spec;
        var (lines, columns) = spec.RowsAreX ? (spec.X, spec.Series) : (spec.Series, spec.X);
        var places = panel.Places().ToList();
        var heads = columns.Distinct(places);
        var table = new MarkdownTable(
            [Text(lines.Name), Text("ISA"), .. heads.Select(head => Number(MarkdownText.Escape(head.Text)))]);

        // The encoding is part of the key: a line never mixes two instruction sets.
        foreach (var line in places
            .GroupBy(row => (Head: lines.Value(row), row.Encoding))
            .OrderBy(line => line.Key.Head, ColumnValue.Sorted)
            .ThenBy(line => line.Key.Encoding, StringComparer.Ordinal))
        {
            table.Add(
            [
                MarkdownText.Escape(line.Key.Head.Text),
                ListingTable.Isa(line.First()),
                .. heads.Select(head => line.FirstOrDefault(row => columns.Value(row) == head) is { } row ? Cell(spec, row) : ""),
            ]);
        }

        var across = columns.AxisLabel;
        return $"Across: {across}. In each cell: {Legend(spec)}.\n\n{table}";
    }

    private static string Legend(ReportSpec spec) =>
        spec.Cells.Count == 1 ? spec.Cells[0].Name : $"{spec.Cells[0].Name} ({string.Join(", ", spec.Cells.Skip(1).Select(cell => cell.Name))})";

    private static string Cell(ReportSpec spec, ResultRow row)
    {
        var texts = spec.Cells.Select(cell => cell.Format(cell.Value(row))).ToList();
        return texts.Count == 1 ? texts[0] : $"{texts[0]} ({string.Join(", ", texts.Skip(1))})";
    }
}
