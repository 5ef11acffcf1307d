using Bench.Results;

namespace Bench.Reporting;

/// <summary>Something that was measured: a y axis, the cells of a table.</summary>
/// <param name="Name">Name for headings.</param>
/// <param name="AxisLabel">What the axis says, unit included.</param>
/// <param name="Value">The measured value.</param>
/// <param name="Low">Lower end of its 95 % confidence interval.</param>
/// <param name="High">Upper end of its 95 % confidence interval.</param>
/// <param name="Floor">The same measure of the loop without the lookup.</param>
/// <param name="Format">Shows a value, unit included where a bare number would mislead.</param>
public sealed record ResultMeasure(
    string Name,
    string AxisLabel,
    Func<ResultRow, double> Value,
    Func<ResultRow, double> Low,
    Func<ResultRow, double> High,
    Func<ResultRow, double> Floor,
    Func<double, string> Format)
{
    /// <summary>Whether it is a ratio to whatever the row was measured beside, and takes its name from that.</summary>
    public bool IsRatio { get; init; }

    /// <summary>Whether the loop without the lookup has it too; memory, say, it has none.</summary>
    public bool HasFloor { get; init; } = true;
}
