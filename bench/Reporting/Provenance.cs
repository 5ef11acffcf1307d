using System.Globalization;
using System.Text;
using Bench.Results;

namespace Bench.Reporting;

/// <summary>The full provenance of a table's numbers, shown under every table.</summary>
internal static class Provenance
{
    private const int ShortHash = 12;
    private const int MostListed = 6;
    private const string Caution =
        "Compare only ratios within this table: nanoseconds depend on the machine, its neighbours and its clock, ratios less so.";

    /// <summary>The lines under a table, as a Markdown list.</summary>
    public static string Markdown(ReportSpec spec, IReadOnlyList<ResultRow> rows)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"- Measured with {MarkdownText.Code(spec.Command)}, commit {List(rows, row => row.Commit)}, {Dates(rows)}.\n");
        text.Append(CultureInfo.InvariantCulture, $"- {List(rows, row => row.Machine)}; {List(rows, row => row.Runtime)}.\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"- {List(rows, row => Quantity.Count(row.Starts))} process starts, {List(rows, row => Quantity.Count(row.Bios))} bios in "
                + $"each, seed {List(rows, row => $"{row.Seed}")}.\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"- {MarkdownText.Escape(Setting(spec, rows))}; recording SHA-256 {List(rows, row => Short(row.RecordingSha256))}.\n");
        var load = rows.Max(row => row.OtherLoad);
        if (load > RowNotes.MostLoad)
        {
            text.Append(CultureInfo.InvariantCulture, $"- Background load up to {load:0.0} cores.\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"- {Resolution(rows)}\n");
        text.Append(CultureInfo.InvariantCulture, $"- {Caution}\n");
        return text.ToString();
    }

    /// <summary>The sentence that states which differences between rows have no meaning.</summary>
    public static string Resolution(IReadOnlyList<ResultRow> rows) =>
        $"Differences under about {Quantity.Share(Math.Round(Ranking.Resolution(rows), 3))} are within the spread of process starts.";

    /// <summary>The settings of rows in one line, except those that an axis or the heading already shows. Untrusted.</summary>
    public static string Setting(ReportSpec spec, IReadOnlyList<ResultRow> rows) => string.Join(", ", ResultColumns.Settings
        .Where(column => column != ResultColumns.TagBits && column != spec.X && column != spec.Series)
        .Select(column => (Column: column, Values: column.Distinct(rows)))
        .Where(setting => !IsUsual(setting.Column, setting.Values))
        .Select(setting => setting.Values.Count == 1
            ? Panel.Describe(setting.Column, setting.Values[0])
            : $"{setting.Column.Name} varied")
        .Select(LowerFirst));

    // A value common to nearly all tables is shown only if it differs.
    private static bool IsUsual(ResultColumn column, IReadOnlyList<ColumnValue> values) =>
        values.Count == 1
        && (
            (column == ResultColumns.Readers && values[0].Order <= 1)
            || (column == ResultColumns.UpdatesPerSecond && values[0].Order == 0)
            || (column == ResultColumns.Yardstick && values[0].Order == 0));

    private static string LowerFirst(string text) =>
        text.StartsWith("P2P", StringComparison.Ordinal) ? text : char.ToLowerInvariant(text[0]) + text[1..];

    private static string List(IReadOnlyList<ResultRow> rows, Func<ResultRow, string> value)
    {
        var values = rows.Select(value).Distinct().Order(StringComparer.Ordinal).ToList();
        var shown = string.Join(", ", values.Take(MostListed).Select(MarkdownText.Escape));
        return values.Count > MostListed ? $"{shown} and {values.Count - MostListed} more" : shown;
    }

    private static string Short(string hash) => hash.Length > ShortHash ? hash[..ShortHash] : hash;

    private static string Dates(IReadOnlyList<ResultRow> rows)
    {
        var days = rows
            .Select(row => DateTimeOffset.Parse(row.Utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime)
            .Select(time => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Distinct().Order(StringComparer.Ordinal).ToList();
        return days.Count == 1 ? $"{days[0]} UTC" : $"{days[0]} to {days[^1]} UTC";
    }
}
