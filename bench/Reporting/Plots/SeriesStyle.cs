using Bench.Results;
using Lookups;
using ScottPlot;

namespace Bench.Reporting.Plots;

/// <summary>The style that distinguishes a series from the others, in colour and without.</summary>
/// <param name="Color">Its colour.</param>
/// <param name="Marker">The shape of its points.</param>
/// <param name="Pattern">The dash pattern of its line.</param>
internal sealed record SeriesStyle(Color Color, MarkerShape Marker, LinePattern Pattern)
{
    // Okabe and Ito's palette for colour-blind readers, darkest first and without its yellow, which vanishes on white.
    private static readonly Color[] Colors =
    [
        Color.FromHex("#0072B2"), Color.FromHex("#D55E00"), Color.FromHex("#009E73"), Color.FromHex("#000000"),
        Color.FromHex("#CC79A7"), Color.FromHex("#56B4E9"), Color.FromHex("#E69F00"),
    ];

    // The number of shapes has no common factor with the number of colours, so that 35 series pass before a pair repeats.
    private static readonly MarkerShape[] Shapes =
    [
        MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledDiamond, MarkerShape.FilledTriangleUp,
        MarkerShape.FilledTriangleDown,
    ];

    // The colours of page.css, so that a family has the same colour everywhere.
    private static readonly Color[] FamilyColors =
    [
        Color.FromHex("#0072B2"), Color.FromHex("#117733"), Color.FromHex("#1B8A80"), Color.FromHex("#8A6D00"),
        Color.FromHex("#C8440A"), Color.FromHex("#332288"), Color.FromHex("#AA3E8A"), Color.FromHex("#5F6B76"),
    ];

    private static readonly (LinePattern Pattern, MarkerShape Filled, MarkerShape Open)[] Machines =
    [
        (LinePattern.Solid, MarkerShape.FilledCircle, MarkerShape.OpenCircle),
        (LinePattern.DenselyDashed, MarkerShape.FilledSquare, MarkerShape.OpenSquare),
        (LinePattern.Dotted, MarkerShape.FilledDiamond, MarkerShape.OpenDiamond),
    ];

    private static readonly List<string> Families = [.. Enum.GetValues<EncodingFamily>().Select(Names.Of)];

    /// <summary>The floor: a thin grey line.</summary>
    public static SeriesStyle Floor { get; } = new(Color.FromHex("#8A8A8A"), MarkerShape.None, LinePattern.Solid);

    /// <summary>The style of a series without a family.</summary>
    /// <param name="index">Its number.</param>
    public static SeriesStyle Of(int index) => new(Colors[index % Colors.Length], Shapes[index % Shapes.Length], LinePattern.Solid);

    /// <summary>The number of a family's colour, the same as on the page; a family that no longer exists has the last colour.</summary>
    /// <param name="family">The family; untrusted.</param>
    public static int FamilyIndex(string family) => Families.IndexOf(family) is >= 0 and var index ? index : FamilyColors.Length - 1;

    /// <summary>The style of a structure.</summary>
    /// <param name="family">Its family.</param>
    /// <param name="isSimd">Whether it needs vector instructions: its points are hollow.</param>
    /// <param name="machine">Number of its machine among those shown: circles, squares, diamonds; solid, dashed, dotted lines.</param>
    public static SeriesStyle OfFamily(string family, bool isSimd, int machine)
    {
        var (pattern, filled, open) = Machines[machine % Machines.Length];
        return new(FamilyColors[FamilyIndex(family)], isSimd ? open : filled, pattern);
    }
}
