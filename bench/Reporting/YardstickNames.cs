using Bench.Results;

namespace Bench.Reporting;

/// <summary>Names of yardsticks in reports. Names of other contenders come from the results and are untrusted.</summary>
internal static class YardstickNames
{
    /// <summary>The name in a heading: floor, pointer chase, or other contender.</summary>
    public static string Short(IEnumerable<ResultRow> rows) => Only(rows) switch
    {
        null => "yardstick",
        Yardsticks.L1Chase => "L1 load",
        Yardsticks.ColdChase => "chase",
        var name => name,
    };

    /// <summary>The name beside its line in a picture.</summary>
    public static string Line(string yardstick) => yardstick switch
    {
        Yardsticks.Floor => "floor (same loop, no lookup)",
        Yardsticks.L1Chase => "one load of an L1 pointer chase",
        Yardsticks.ColdChase => "pointer chase over the same number of cold lines",
        Yardsticks.Static => "the same structure without a registry",
        Yardsticks.Alone => "the same reader while the other is idle",
        _ => yardstick,
    };

    /// <summary>The heading of the ratios: a factor if the yardstick is not a lookup, a ratio if it is one.</summary>
    public static string Ratio(IReadOnlyList<ResultRow> rows) => IsContender(rows) ? $"ratio to {Short(rows)}" : $"× {Short(rows)}";

    /// <summary>The text after a value of a measure; empty if the value includes its unit.</summary>
    public static string Unit(ResultMeasure measure, IReadOnlyList<ResultRow> rows) =>
        measure == ResultColumns.NsPerBio || measure == ResultColumns.NsPerSegment ? measure.Name
        : !measure.IsRatio ? ""
        : !IsContender(rows) ? Ratio(rows)
        : $"× the time of {Only(rows) ?? "the yardstick"}";

    /// <summary>A measure named after the yardstick of these rows.</summary>
    public static ResultMeasure Named(ResultMeasure measure, IReadOnlyList<ResultRow> rows) =>
        !measure.IsRatio
            ? measure
            : Only(rows) switch
            {
                Yardsticks.Floor => measure,
                Yardsticks.L1Chase => measure with { Name = Ratio(rows), AxisLabel = ResultColumns.L1Loads.AxisLabel },
                Yardsticks.ColdChase => measure with { Name = Ratio(rows), AxisLabel = ResultColumns.ColdChase.AxisLabel },
                _ => measure with { Name = Ratio(rows), AxisLabel = $"time per bio / time of {Short(rows)}" },
            };

    private static bool IsContender(IReadOnlyList<ResultRow> rows) =>
        Only(rows) is not (Yardsticks.Floor or Yardsticks.L1Chase or Yardsticks.ColdChase);

    // Null if the rows have no yardstick, or several.
    private static string? Only(IEnumerable<ResultRow> rows)
    {
        var names = rows.Select(row => row.Yardstick).Distinct().Take(2).ToList();
        return names.Count == 1 ? names[0] : null;
    }
}
