using System.Globalization;
using ScottPlot;

namespace Bench.Reporting.Plots;

/// <summary>Converts values to positions on an axis, and selects marks. The number at a mark is its exact value.</summary>
internal static class AxisTicks
{
    private const int MostMarks = 12;
    private const int FewestMarks = 4;
    private const double PixelsPerMark = 26;
    private const int MostDecades = 40;

    // Stands for zero on a log scale: far below every axis, but finite.
    private const double Smallest = 1e-9;

    // Includes steps above ten, because a rough step just under the next decade may be rounded past it.
    private static readonly double[] LinearSteps = [1, 2, 5, 10, 20];

    private static readonly double[][] LogSteps =
    [
        [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.2, 2.4, 2.6, 2.8, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9],
        [1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 4, 5, 6, 8],
        [1, 1.5, 2, 3, 5, 7],
        [1, 2, 5],
        [1, 3],
        [1],
    ];

    /// <summary>The position of a value.</summary>
    public static double Place(double value, AxisScale scale) =>
        scale == AxisScale.Log ? Math.Log10(Math.Max(value, Smallest)) : value;

    /// <summary>Marks for values between two bounds.</summary>
    /// <param name="low">Lower bound.</param>
    /// <param name="high">Upper bound.</param>
    /// <param name="scale">How the axis is divided.</param>
    /// <param name="pixels">Length of the axis; limits the number of marks.</param>
    public static Tick[] Between(double low, double high, AxisScale scale, double pixels)
    {
        var most = (int)Math.Clamp(pixels / PixelsPerMark, FewestMarks, MostMarks);
        return
        [
            .. (scale == AxisScale.Log ? LogValues(low, high, most) : LinearValues(low, high, most))
                .Select(value => new Tick(Place(value, scale), Text(value), isMajor: true)),
        ];
    }

    // Abbreviates long rows of zeros, which are hard to count.
    private static string Text(double value) => value switch
    {
        >= 1e9 => $"{Digits(value / 1e9)} G",
        >= 1e6 => $"{Digits(value / 1e6)} M",
        >= 1e4 => $"{Digits(value / 1e3)} k",
        _ => Digits(value),
    };

    private static string Digits(double value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    private static IReadOnlyList<double> LogValues(double low, double high, int most)
    {
        var first = Math.Max((int)Math.Floor(Math.Log10(low)), -MostDecades);
        var last = Math.Min((int)Math.Ceiling(Math.Log10(high)), MostDecades);
        IReadOnlyList<double> values = [];
        if (last < first)
        {
            return values;
        }

        foreach (var steps in LogSteps)
        {
            values = [.. Enumerable.Range(first, last - first + 1)
                .SelectMany(decade => steps.Select(step => Math.Round(step * Math.Pow(10, decade), 10)))
                .Where(value => value >= low && value <= high)];
            if (values.Count <= most)
            {
                break;
            }
        }

        return values;
    }

    private static IEnumerable<double> LinearValues(double low, double high, int most)
    {
        var rough = (high - low) / most;
        var decade = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = decade * LinearSteps.First(factor => decade * factor >= rough);
        for (var i = Math.Ceiling(low / step); i * step <= high; i++)
        {
            yield return Math.Round(i * step, 10);
        }
    }
}
