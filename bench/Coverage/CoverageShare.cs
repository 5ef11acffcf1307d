using Bench.Measuring;
using Bench.Results;

namespace Bench.Coverage;

/// <summary>
/// How often intervals hold the pooled value of all runs. The pooled value is the median, which one run beside a busy neighbour does not
/// move. The median includes the run itself, so fewer intervals miss when there are few runs: of exact 95 % intervals, 4.2 % miss with four
/// runs and 4.8 % with twelve.
/// </summary>
/// <param name="Group">The intervals: all, or those of a family.</param>
/// <param name="Measurements">Number of measurements.</param>
/// <param name="Intervals">Number of intervals: one for each measurement and run.</param>
/// <param name="Missed">Number of intervals that do not hold the pooled value.</param>
/// <param name="HalfWidth">Half-width of the median interval, as a share of its figure.</param>
internal sealed record CoverageShare(string Group, int Measurements, int Intervals, int Missed, double HalfWidth)
{
    /// <summary>The share of intervals that miss; 95 % intervals promise 0.05.</summary>
    public double MissedShare => (double)Missed / Intervals;

    /// <summary>Computes the share for all intervals, then for those of each family.</summary>
    /// <param name="rows">Rows of one condition.</param>
    /// <param name="figure">A figure and its interval.</param>
    public static IReadOnlyList<CoverageShare> Of(IReadOnlyList<CoverageRow> rows, Func<CoverageRow, Estimate> figure)
    {
        return
        [
            Of("all", rows, figure),
            .. rows.GroupBy(row => row.Family).OrderBy(family => family.Key, StringComparer.Ordinal)
                .Select(family => Of(family.Key, [.. family], figure)),
        ];
    }

    /// <summary>Distance of each figure from the pooled value, in half-widths of its own interval: above 1 is a miss.</summary>
    /// <param name="rows">Rows of one condition.</param>
    /// <param name="figure">A figure and its interval.</param>
    /// <returns>One distance for each interval, ascending.</returns>
    public static IReadOnlyList<double> Distances(IReadOnlyList<CoverageRow> rows, Func<CoverageRow, Estimate> figure) =>
        [
            .. rows.GroupBy(row => row.Measurement)
                .SelectMany(measurement =>
                {
                    var pooled = Math.Log(Medians.Of([.. measurement.Select(row => figure(row).Value)]));
                    return measurement.Select(row =>
                    {
                        var found = figure(row);
                        var distance = pooled - Math.Log(found.Value);
                        return Math.Abs(distance)
                            / Math.Max(1e-9, distance > 0 ? Math.Log(found.High / found.Value) : Math.Log(found.Value / found.Low));
                    });
                })
                .Order(),
        ];

    private static CoverageShare Of(string group, IReadOnlyList<CoverageRow> rows, Func<CoverageRow, Estimate> figure) => new(
        group, rows.DistinctBy(row => row.Measurement).Count(), rows.Count, Distances(rows, figure).Count(distance => distance > 1),
        Medians.Of([.. rows.Select(figure).Select(found => (found.High - found.Low) / 2 / found.Value)]));
}
