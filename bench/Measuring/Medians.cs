namespace Bench.Measuring;

internal static class Medians
{
    /// <summary>The median; for an even number of values, the mean of the two in the middle.</summary>
    public static double Of(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
