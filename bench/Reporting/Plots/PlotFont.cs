using ScottPlot;
using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>
/// The font of all pictures, embedded in the program: a bare server has no fonts, and two machines have different fonts.
/// </summary>
internal static class PlotFont
{
    /// <summary>Name of the font's family, as written in SVG.</summary>
    public static string Family { get; } = "DejaVu Sans";

    static PlotFont()
    {
        Regular = Load("DejaVuSans.ttf");
        Bold = Load("DejaVuSans-Bold.ttf");
        Fonts.FontResolvers.Insert(0, new Resolver());
        Fonts.Default = Family;
    }

    /// <summary>For all text except titles.</summary>
    public static SKTypeface Regular { get; }

    /// <summary>For titles.</summary>
    public static SKTypeface Bold { get; }

    private static SKTypeface Load(string file)
    {
        using var stream = typeof(PlotFont).Assembly.GetManifestResourceStream($"Bench.Reporting.Fonts.{file}")
            ?? throw new InvalidOperationException($"{file} is not embedded in the program");
        using var data = SKData.Create(stream);
        return SKTypeface.FromData(data);
    }

    private sealed class Resolver : IFontResolver
    {
        public SKTypeface CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
            weight >= FontWeight.SemiBold ? Bold : Regular;

        public SKTypeface CreateTypeface(string fontName, bool bold, bool italic) => bold ? Bold : Regular;
    }
}
