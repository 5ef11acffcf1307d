using Bench.Reporting;
using Bench.Reporting.Tables;

namespace Bench.Capacity;

/// <summary>A table of bits by providers: the size of one table of bus offsets on several machines, mean and worst case.</summary>
internal static class CapacityTable
{
    private const int OffsetBytes = 8;

    /// <summary>Formats the table as Markdown.</summary>
    /// <param name="rows">A row for each budget and number of providers.</param>
    public static string Markdown(IReadOnlyList<CapacityRow> rows)
    {
        var providers = rows.Select(row => row.Providers).Distinct().Order().ToList();
        var table = new MarkdownTable([
            MarkdownTable.Number("bits"),
            .. providers.Select(count => MarkdownTable.Number($"{count} providers"))]);
        foreach (var budget in rows.GroupBy(row => row.TagBits).OrderBy(budget => budget.Key))
        {
            table.Add([
                $"{budget.Key}",
                .. providers.Select(count => budget.SingleOrDefault(row => row.Providers == count) is { } row ? Cell(row) : "")]);
        }

        return table.ToString();
    }

    private static string Cell(CapacityRow row)
    {
        var missing = row.Machines - row.Served;
        var note = missing == 0 ? "" : $"; {missing} of {row.Machines} have none";
        return row.Served == 0 ? "none"
            : $"{row.MeanAddressBits:0.0}, worst {row.WorstAddressBits}: {Quantity.Bytes(row.WorstSlots * OffsetBytes)}{note}";
    }
}
