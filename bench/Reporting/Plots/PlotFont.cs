using ScottPlot;
using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>The one font of all pictures, carried inside the program: a bare server has none, and two machines have two.</summary>
internal static class PlotFont
{
    /// <summary>Name of the font's family, as an SVG says it.</summary>
    public static string Family { get; } = "DejaVu Sans";

    static PlotFont()
    {
        Regular = Load("DejaVuSans.ttf");
        Bold = Load("DejaVuSans-Bold.ttf");
        Fonts.FontResolvers.Insert(0, new Resolver());
        Fonts.Default = Family;
    }

    /// <summary>For everything but titles.</summary>
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
