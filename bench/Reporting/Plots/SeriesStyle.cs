using ScottPlot;

namespace Bench.Reporting.Plots;

/// <summary>How one series is told from the others, in colour and without.</summary>
/// <param name="Color">Its colour.</param>
/// <param name="Marker">The shape of its points.</param>
/// <param name="Pattern">How its line is broken.</param>
/// <param name="IsHollow">Whether its points are hollow, as those of SIMD encodings are.</param>
internal sealed record SeriesStyle(Color Color, MarkerShape Marker, LinePattern Pattern, bool IsHollow = false)
{
    // Okabe and Ito's palette for colour-blind readers, darkest first and without its yellow, which vanishes on white.
    private static readonly Color[] Colors =
    [
        Color.FromHex("#0072B2"), Color.FromHex("#D55E00"), Color.FromHex("#009E73"), Color.FromHex("#000000"),
        Color.FromHex("#CC79A7"), Color.FromHex("#56B4E9"), Color.FromHex("#E69F00"),
    ];

    // As many shapes as have no common factor with the colours, so that 35 series go by before a pair repeats.
    private static readonly (MarkerShape Filled, MarkerShape Open)[] Shapes =
    [
        (MarkerShape.FilledCircle, MarkerShape.OpenCircle),
        (MarkerShape.FilledSquare, MarkerShape.OpenSquare),
        (MarkerShape.FilledDiamond, MarkerShape.OpenDiamond),
        (MarkerShape.FilledTriangleUp, MarkerShape.OpenTriangleUp),
        (MarkerShape.FilledTriangleDown, MarkerShape.OpenTriangleDown),
    ];

    /// <summary>The floor's grey.</summary>
    public static Color Floor => Color.FromHex("#8A8A8A");

    /// <summary>The style of a series.</summary>
    /// <param name="index">Its number among all series of the experiment, so that it looks the same in every picture.</param>
    /// <param name="isSimd">Whether it needs vector instructions: hollow points and a broken line.</param>
    public static SeriesStyle Of(int index, bool isSimd)
    {
        var (filled, open) = Shapes[index % Shapes.Length];
        return new(Colors[index % Colors.Length], isSimd ? open : filled, isSimd ? LinePattern.DenselyDashed : LinePattern.Solid, isSimd);
    }
}
