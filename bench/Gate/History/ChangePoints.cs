using Bench.Measuring;
using Perfolizer.Mathematics.Cpd;

namespace Bench.Gate.History;

/// <summary>A commit at which a series changed its level.</summary>
/// <param name="Index">Number of the first commit of the new level.</param>
/// <param name="Change">New level over old, less 1.</param>
public sealed record ChangePoint(int Index, double Change);

/// <summary>Finds the commits at which a series changed its level: Perfolizer's ED-PELT, which assumes no distribution.</summary>
public static class ChangePoints
{
    private const int ShortestLevel = 2;

    /// <summary>Finds them.</summary>
    /// <param name="values">A value per commit, in order.</param>
    /// <param name="threshold">Changes below this share are no changes.</param>
    /// <returns>Each with the change of the median.</returns>
    public static IReadOnlyList<ChangePoint> Of(IReadOnlyList<double> values, double threshold)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count < 2 * ShortestLevel)
        {
            return [];
        }

        // Each index is that of the last value of a level.
        int[] ends = [-1, .. EdPeltChangePointDetector.Instance.GetChangePointIndexes([.. values], ShortestLevel), values.Count - 1];
        var levels = ends.Zip(
                ends.Skip(1),
                (last, end) => (First: last + 1, Level: Medians.Of([.. values.Skip(last + 1).Take(end - last)])))
            .ToList();
        return
        [
            .. levels
                .Zip(levels.Skip(1), (before, after) => new ChangePoint(after.First, (after.Level / before.Level) - 1))
                .Where(point => Math.Abs(point.Change) >= threshold),
        ];
    }
}
