using System.Globalization;
using Bench.Results;
using static Bench.Reporting.Tables.MarkdownTable;

namespace Bench.Reporting.Tables;

/// <summary>
/// What a machine can tell apart: the same structure, as large, at the same place, measured with two budgets, is the same code over the same memory; how far its ratios are
/// apart is noise that no interval of one measurement shows.
/// </summary>
internal static class SteadinessTable
{
    /// <summary>The table, as Markdown.</summary>
    /// <param name="machines">Machines with their rows.</param>
    public static string Render(IReadOnlyList<(string Machine, IReadOnlyList<ResultRow> Rows)> machines)
    {
        var table = new MarkdownTable([Text("Machine"), Number("structures measured more than once"), Number("half are within"), Number("nine of ten are within"), Number("all are within")]);
        foreach (var (cpu, rows) in machines)
        {
            var spreads = Spreads(rows);
            table.Add(
                MarkdownText.Escape(cpu), Quantity.Count(spreads.Count),
                spreads.Count == 0 ? "" : Percent(spreads[spreads.Count / 2]),
                spreads.Count == 0 ? "" : Percent(spreads[(int)(spreads.Count * 0.9)]),
                spreads.Count == 0 ? "" : Percent(spreads[^1]));
        }

        return table.ToString();
    }

    /// <summary>Highest ratio over lowest of each structure that was measured with several budgets at one place, ascending.</summary>
    /// <param name="rows">Rows of one machine.</param>
    internal static IReadOnlyList<double> Spreads(IEnumerable<ResultRow> rows) =>
    [
        .. rows.Where(row => RowOrigin.IsOwn(row) && row.Yardstick == Yardsticks.Floor && row.RatioToFloor > 0)
            .GroupBy(row => (MeasurementKey.Of(row) with { Bits = 0 }, row.FootprintBytes))
            .Where(same => same.Count() > 1)
            .Select(same => same.Max(row => row.RatioToFloor) / same.Min(row => row.RatioToFloor))
            .Order(),
    ];

    private static string Percent(double spread) => ((spread - 1) * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
