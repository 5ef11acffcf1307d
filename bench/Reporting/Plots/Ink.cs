using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>A kind of text in a picture: size, weight and colour.</summary>
/// <param name="Size">Height in pixels.</param>
/// <param name="Color">Colour.</param>
/// <param name="IsBold">Weight.</param>
internal sealed record Ink(float Size, SKColor Color, bool IsBold = false)
{
    public static readonly SKColor Dark = new(0x22, 0x22, 0x22);
    public static readonly SKColor Grey = new(0x66, 0x66, 0x66);

    /// <summary>Width of a text in pixels.</summary>
    public float Width(string text)
    {
        using var font = Font();
        return font.MeasureText(text);
    }

    /// <summary>Draws text on a baseline, aligned at its left end, middle or right end.</summary>
    public void Draw(SKCanvas canvas, string text, float x, float baseline, SKTextAlign align = SKTextAlign.Left)
    {
        if (text.Length == 0)
        {
            return;
        }

        using var font = Font();
        using var paint = new SKPaint { Color = Color, IsAntialias = true };
        canvas.DrawText(text, x, baseline, align, font, paint);
    }

    /// <summary>Draws text that reads upwards, from its lower end, centred on x.</summary>
    public void DrawUpwards(SKCanvas canvas, string text, float x, float bottom, SKTextAlign align = SKTextAlign.Left)
    {
        canvas.Save();
        canvas.RotateDegrees(-90, x, bottom);
        Draw(canvas, text, x, bottom + (Size * 0.36f), align);
        canvas.Restore();
    }

    /// <summary>The text, or as much of its start as fits.</summary>
    public string Fit(string text, float width)
    {
        if (Width(text) <= width)
        {
            return text;
        }

        var kept = text.Length;
        while (kept > 0 && Width(text[..kept] + "…") > width)
        {
            kept--;
        }

        return text[..kept] + "…";
    }

    /// <summary>Breaks the text into lines that fit; cuts the last line if there is more text.</summary>
    public IReadOnlyList<string> Wrap(string text, float width, int mostLines)
    {
        var lines = new List<string>();
        var rest = text;
        while (rest.Length > 0 && lines.Count < mostLines)
        {
            var end = lines.Count == mostLines - 1 ? rest.Length : LineEnd(rest, width);
            lines.Add(Fit(rest[..end].Trim(), width));
            rest = rest[end..];
        }

        return lines;
    }

    private int LineEnd(string text, float width)
    {
        if (Width(text) <= width)
        {
            return text.Length;
        }

        var end = text.LastIndexOf(' ', text.Length - 1);
        while (end > 0 && Width(text[..end]) > width)
        {
            end = text.LastIndexOf(' ', end - 1);
        }

        return end > 0 ? end : text.Length;
    }

    private SKFont Font() => new(IsBold ? PlotFont.Bold : PlotFont.Regular, Size) { Subpixel = true, Hinting = SKFontHinting.None };
}
