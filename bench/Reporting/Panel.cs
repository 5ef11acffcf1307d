using Bench.Results;

namespace Bench.Reporting;

/// <summary>The rows of one table and one picture: equal in everything except x and series.</summary>
/// <param name="Spec">The declaration of the experiment's report.</param>
/// <param name="Keys">The values that distinguish this panel from the experiment's other panels; empty if there is only one.</param>
/// <param name="Rows">The rows, in the order read; at least one.</param>
internal sealed record Panel(ReportSpec Spec, IReadOnlyList<(ResultColumn Column, ColumnValue Value)> Keys, IReadOnlyList<ResultRow> Rows)
{
    /// <summary>The name that distinguishes this panel from the others, for headings; empty if there is only one. Untrusted.</summary>
    public string Name => string.Join(", ", Keys.Select(key => Describe(key.Column, key.Value)));

    /// <summary>Divides the rows of one experiment on one machine.</summary>
    public static IReadOnlyList<Panel> Split(ReportSpec spec, IReadOnlyList<ResultRow> rows)
    {
        List<ResultColumn> keys = spec.SplitBy is null ? [] : [spec.SplitBy];

        // Ratios to different yardsticks cannot be compared, so they must not share a table.
        if (spec.X != ResultColumns.Yardstick && spec.Series != ResultColumns.Yardstick && !keys.Contains(ResultColumns.Yardstick)
            && ResultColumns.Yardstick.Distinct(rows).Count > 1)
        {
            keys.Add(ResultColumns.Yardstick);
        }

        foreach (var setting in ResultColumns.Settings)
        {
            if (setting != spec.X && setting != spec.Series && !keys.Contains(setting) && IsNeeded(setting, spec, keys, rows))
            {
                keys.Add(setting);
            }
        }

        return [.. rows
            .GroupBy(row => new KeyTuple(keys.Select(key => key.Value(row))))
            .OrderBy(group => group.Key)
            .Select(group => new Panel(spec, [.. keys.Zip(group.Key.Values)], [.. group]))];
    }

    /// <summary>Describes a value together with the column name, if it needs the name to be understood alone.</summary>
    public static string Describe(ResultColumn column, ColumnValue value) =>
        column == ResultColumns.TagBits ? Quantity.Bits((int)value.Order)
        : column == ResultColumns.Readers ? $"{value.Text} {(value.Order == 1 ? "reader" : "readers")}"
        : column == ResultColumns.Providers ? $"{value.Text} {(value.Order == 1 ? "provider" : "providers")}"
        : column == ResultColumns.UpdatesPerSecond ? $"{value.Text} updates a second"
        : $"{column.Name} {value.Text}";

    // A setting divides panels only if two rows would otherwise take the same position. For example, a topology whose name follows
    // from the number of providers does not get its own panel.
    private static bool IsNeeded(ResultColumn setting, ReportSpec spec, List<ResultColumn> keys, IReadOnlyList<ResultRow> rows) =>
        rows.GroupBy(row => new KeyTuple([
                spec.X.Value(row),
                spec.Series.Value(row),
                ColumnValue.Of(row.Encoding),
                ColumnValue.Of(row.Role),
                ColumnValue.Of(row.Library),
                .. Bits(setting, row),
                .. keys.Select(key => key.Value(row)),
            ]))
            .Any(place => place.Select(setting.Value).Distinct().Skip(1).Any());

    // An encoding that serves several budgets has a row in each; this alone divides only a panel by bits.
    private static IEnumerable<ColumnValue> Bits(ResultColumn setting, ResultRow row) =>
        setting == ResultColumns.TagBits ? [] : [ColumnValue.Of(row.TagBits)];

    private sealed class KeyTuple(IEnumerable<ColumnValue> values) : IEquatable<KeyTuple>, IComparable<KeyTuple>
    {
        public ColumnValue[] Values { get; } = [.. values];

        public bool Equals(KeyTuple? other) => other is not null && Values.SequenceEqual(other.Values);

        public override bool Equals(object? obj) => Equals(obj as KeyTuple);

        public override int GetHashCode() => Values.Aggregate(0, HashCode.Combine);

        public int CompareTo(KeyTuple? other) => Values
            .Zip(other!.Values, (mine, theirs) => ColumnValue.Sorted.Compare(mine, theirs))
            .FirstOrDefault(difference => difference != 0);
    }
}
