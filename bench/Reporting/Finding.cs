using Bench.Results;

namespace Bench.Reporting;

/// <summary>What a picture shows, in a sentence made of its rows: the fastest and the slowest that a kernel could use.</summary>
internal static class Finding
{
    /// <summary>The sentence.</summary>
    /// <param name="spec">What is shown.</param>
    /// <param name="rows">The rows shown, of one machine.</param>
    /// <returns>Text; the question where no row is of this project's.</returns>
    public static string Of(ReportSpec spec, IReadOnlyList<ResultRow> rows)
    {
        var lines = rows.Where(row => row.KernelUsable && !ResultColumns.IsSimd(row) && RowOrigin.IsOwn(row))
            .GroupBy(row => ResultColumns.EncodingWithBits.Value(row).Text, StringComparer.Ordinal)
            .OrderBy(line => line.Average(row => Math.Log(Math.Max(spec.Y.Value(row), double.Epsilon)))).ToList();
        if (lines.Count == 0)
        {
            return spec.Title;
        }

        // Who was left out of some places may only have been spared the dear ones.
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
