namespace Bench.Reporting.Plots;

/// <summary>The ends of a y axis: all intervals in view, some air, and nothing exaggerated.</summary>
internal static class AxisRange
{
    // A picture of three lines a hair apart should look like it.
    private const double LeastFactor = 2;
    private const double LogAir = 1.08;
    private const double LinearAir = 1.05;

    public static (double Low, double High) Of(IEnumerable<PlotPoint> points, AxisScale scale)
    {
        var list = points.ToList();
        if (scale != AxisScale.Log)
        {
            // From zero, so that lengths compare as the numbers do.
            var highest = list.Max(point => point.High);
            return (0, highest > 0 ? highest * LinearAir : 1);
        }

        var above = list.SelectMany(point => new[] { point.Low, point.Y, point.High }).Where(value => value > 0).ToList();
        if (above.Count == 0)
        {
            return (1, LeastFactor);
        }

        var (low, high) = (above.Min() / LogAir, above.Max() * LogAir);
        return (low, Math.Max(high, low * LeastFactor));
    }
}
