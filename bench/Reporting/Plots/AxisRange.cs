namespace Bench.Reporting.Plots;

/// <summary>The ends of a y axis: include all intervals and a margin, without exaggerating differences.</summary>
internal static class AxisRange
{
    // The axis spans at least this factor, so that lines that nearly coincide look so.
    private const double LeastFactor = 2;
    private const double LogAir = 1.08;
    private const double LinearAir = 1.05;

    public static (double Low, double High) Of(IEnumerable<PlotPoint> points, AxisScale scale)
    {
        var list = points.ToList();
        if (scale != AxisScale.Log)
        {
            // Starts at zero, so that lengths are proportional to numbers.
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
