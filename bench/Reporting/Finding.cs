using Bench.Results;

namespace Bench.Reporting;

/// <summary>The finding of a picture as a sentence: the fastest and the slowest of its rows that a kernel could use.</summary>
internal static class Finding
{
    /// <summary>The sentence.</summary>
    /// <param name="spec">The declaration of the report.</param>
    /// <param name="rows">The rows shown, of one machine.</param>
    /// <returns>Text; the question if no row belongs to this project.</returns>
    public static string Of(ReportSpec spec, IReadOnlyList<ResultRow> rows)
    {
        var lines = rows.Where(row => ResultColumns.IsUsable(row) && RowOrigin.IsOwn(row))
            .GroupBy(row => ResultColumns.EncodingWithBits.Value(row).Text, StringComparer.Ordinal)
            .OrderBy(spec.MeanOf).ToList();
        if (lines.Count == 0)
        {
            return spec.Title;
        }

        // A line that is missing at some settings may only have missed the expensive ones.
        var most = lines.Max(line => line.Count());
        var whole = lines.Where(line => line.Count() == most).ToList();
        return whole.Count == 1 ? Said(whole[0]) : $"{Said(whole[0])}; {Said(whole[^1])}";

        string Said(IGrouping<string, ResultRow> line)
        {
            var (low, high) = (spec.Y.Format(line.Min(spec.Y.Value)), spec.Y.Format(line.Max(spec.Y.Value)));
            string[] words = [low == high ? low : $"{low} to {high}", YardstickNames.Unit(spec.Y, rows), "with", line.Key];
            return string.Join(' ', words.Where(word => word.Length > 0));
        }
    }
}
