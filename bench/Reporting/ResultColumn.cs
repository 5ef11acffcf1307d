using Bench.Results;

namespace Bench.Reporting;

/// <summary>A property that distinguishes rows: an axis, the lines of a plot, the rows of a table.</summary>
/// <param name="Name">Name for headings and axes.</param>
/// <param name="Unit">Unit for axes; empty when there is none.</param>
/// <param name="IsNumeric">Whether the values lie on a number line.</param>
/// <param name="Value">Reads it from a row.</param>
internal sealed record ResultColumn(string Name, string Unit, bool IsNumeric, Func<ResultRow, ColumnValue> Value)
{
    /// <summary>Name and unit, as an axis shows them.</summary>
    public string AxisLabel => Unit.Length == 0 ? Name : $"{Name} ({Unit})";

    /// <summary>The distinct values among rows, sorted.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The values.</returns>
    public IReadOnlyList<ColumnValue> Distinct(IEnumerable<ResultRow> rows) => [.. rows.Select(Value).Distinct().Order(ColumnValue.Sorted)];
}
