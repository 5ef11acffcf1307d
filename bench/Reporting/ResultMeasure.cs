using Bench.Results;

namespace Bench.Reporting;

/// <summary>A measured quantity: a y axis, the cells of a table.</summary>
/// <param name="Name">Name for headings.</param>
/// <param name="AxisLabel">Label of the axis, with the unit.</param>
/// <param name="Value">The measured value.</param>
/// <param name="Low">Lower end of its 95 % confidence interval.</param>
/// <param name="High">Upper end of its 95 % confidence interval.</param>
/// <param name="Floor">The same measure of the loop without the lookup; null if the loop has none, as it has no memory.</param>
/// <param name="Format">Formats a value, with the unit if a bare number would mislead.</param>
internal sealed record ResultMeasure(
    string Name,
    string AxisLabel,
    Func<ResultRow, double> Value,
    Func<ResultRow, double> Low,
    Func<ResultRow, double> High,
    Func<ResultRow, double>? Floor,
    Func<double, string> Format)
{
    /// <summary>A quantity without an interval and without a floor.</summary>
    public ResultMeasure(string name, string axisLabel, Func<ResultRow, double> value, Func<double, string> format)
        : this(name, axisLabel, value, value, value, null, format)
    {
    }

    /// <summary>Whether it is a ratio to the yardstick of the row, and is named after the yardstick.</summary>
    public bool IsRatio { get; init; }
}
