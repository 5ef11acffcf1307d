using Bench.Results;

namespace Bench.Reporting;

/// <summary>How a report calls what its ratios refer to. Names of other contenders come from the results: untrusted.</summary>
internal static class YardstickNames
{
    /// <summary>The name in a heading: of the floor, of a chase, or of the other contender.</summary>
    public static string Short(IEnumerable<ResultRow> rows) => Only(rows) switch
    {
        null => "yardstick",
        Yardsticks.L1Chase => "L1 load",
        Yardsticks.ColdChase => "chase",
        var name => name,
    };

    /// <summary>The name beside its line in a picture.</summary>
    public static string Line(IEnumerable<ResultRow> rows) => Only(rows) switch
    {
        null => "yardstick of each",
        Yardsticks.Floor => "floor (same loop, no lookup)",
        Yardsticks.L1Chase => "one load of an L1 pointer chase",
        Yardsticks.ColdChase => "pointer chase over as many cold lines",
        Yardsticks.Static => "the same structure without a registry",
        Yardsticks.Alone => "the same reader while the other rests",
        var name => name,
    };

    /// <summary>The heading of the ratios: a factor of what is no lookup, a ratio to what is one too.</summary>
    public static string Ratio(IReadOnlyList<ResultRow> rows) => IsContender(rows) ? $"ratio to {Short(rows)}" : $"× {Short(rows)}";

    /// <summary>What stands behind a value of a measure; empty where the value says its unit.</summary>
    public static string Unit(ResultMeasure measure, IReadOnlyList<ResultRow> rows) =>
        measure == ResultColumns.NsPerBio || measure == ResultColumns.NsPerSegment ? measure.Name
        : !measure.IsRatio ? ""
        : !IsContender(rows) ? Ratio(rows)
        : $"× the time of {Only(rows) ?? "its yardstick"}";

    /// <summary>A measure by the name of what these rows refer to.</summary>
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

    // Null of none, or of several.
    private static string? Only(IEnumerable<ResultRow> rows)
    {
        var names = rows.Select(row => row.Yardstick).Distinct().Take(2).ToList();
        return names.Count == 1 ? names[0] : null;
    }
}
