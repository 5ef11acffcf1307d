using Bench.Results;

namespace Bench.Reporting;

/// <summary>A property that distinguishes rows: an axis, the lines of a plot, the rows of a table.</summary>
/// <param name="Name">Name for headings and axes.</param>
/// <param name="Value">Reads it from a row.</param>
/// <param name="Unit">Unit of a number, for axes; empty for a name.</param>
internal sealed record ResultColumn(string Name, Func<ResultRow, ColumnValue> Value, string Unit = "")
{
    /// <summary>Whether the values lie on a number line.</summary>
    public bool IsNumeric => Unit.Length > 0;

    /// <summary>Name and unit, as an axis shows them.</summary>
    public string AxisLabel => IsNumeric ? $"{Name} ({Unit})" : Name;

    /// <summary>The distinct values among rows, sorted.</summary>
    public IReadOnlyList<ColumnValue> Distinct(IEnumerable<ResultRow> rows) => [.. rows.Select(Value).Distinct().Order(ColumnValue.Sorted)];
}
