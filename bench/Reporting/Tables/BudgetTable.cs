using Bench.Results;
using static Bench.Reporting.Tables.MarkdownTable;

namespace Bench.Reporting.Tables;

/// <summary>The encodings of one budget, a column for each machine.</summary>
internal static class BudgetTable
{
    /// <summary>The table, as Markdown.</summary>
    /// <param name="machines">Machines with their rows of this budget.</param>
    public static string Render(IReadOnlyList<(string Machine, IReadOnlyList<ResultRow> Rows)> machines)
    {
        var table = new MarkdownTable([
            Text("Encoding"),
            Text("Family"),
            Text("ISA"),
            .. machines.Select(machine => Number(MarkdownText.Escape(machine.Machine))),
        ]);
        var encodings = machines.SelectMany(machine => machine.Rows.OrderBy(row => row.RatioToFloor)).GroupBy(row => row.Encoding);
        foreach (var encoding in encodings)
        {
            var any = encoding.First();
            table.Add([
                MarkdownText.Escape(any.Encoding),
                MarkdownText.Escape(any.Family),
                ListingTable.Isa(any),
                .. machines.Select(machine =>
                    machine.Rows.FirstOrDefault(row => row.Encoding == encoding.Key) is { } row
                        ? $"{Quantity.WithInterval(Estimate.Ratio(row))}, {Quantity.Ns(row.NsPerBio)} ns{RowNotes.Marks(row)}"
                        : ""),
            ]);
        }

        return table + RowNotes.Legend([.. machines.SelectMany(machine => machine.Rows)]);
    }
}
