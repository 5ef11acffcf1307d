using ScottPlot;
using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>
/// Names beside the ends of lines, in place of a legend: each as close to the end of its line as possible without overlap.
/// </summary>
internal static class SideLabels
{
    /// <summary>Height of one label; pictures grow if the labels do not fit.</summary>
    public const float Spacing = 17;

    private const float LeaderWidth = 18;
    private const float SwatchWidth = 20;
    private const float WidestText = 300;
    private static readonly Ink TextInk = new(13, Ink.Dark);

    /// <summary>The end of a line, and its name.</summary>
    /// <param name="Text">The name, safe for a picture.</param>
    /// <param name="Style">The style of the line.</param>
    /// <param name="End">Pixel of its last point.</param>
    internal readonly record struct Entry(string Text, SeriesStyle Style, SKPoint End);

    /// <summary>Width of the margin that the names need.</summary>
    public static float MarginFor(IEnumerable<string> texts) =>
        LeaderWidth + SwatchWidth + Math.Min(WidestText, texts.Max(TextInk.Width)) + 22;

    /// <summary>Draws the names to the right of the data.</summary>
    public static void Draw(SKCanvas canvas, IReadOnlyList<Entry> entries, SKRect data)
    {
        var sorted = entries.OrderBy(entry => entry.End.Y).ThenBy(entry => entry.Text, StringComparer.Ordinal).ToList();
        var places = Spread([.. sorted.Select(entry => entry.End.Y)], data.Top + (Spacing / 2), data.Bottom - (Spacing / 2));
        using var paint = Paint.NewDisposablePaint();
        foreach (var (entry, y) in sorted.Zip(places))
        {
            DrawLeader(canvas, entry, data.Right, y);
            var x = data.Right + LeaderWidth;
            using var line = Stroke(entry.Style.Color, 2, entry.Style.Pattern);
            canvas.DrawLine(x, y, x + SwatchWidth, y, line);
            Marker(entry.Style, size: 7).Render(canvas, new Pixel(x + (SwatchWidth / 2), y), paint);
            TextInk.Draw(canvas, TextInk.Fit(entry.Text, WidestText), x + SwatchWidth + 6, y + (TextInk.Size * 0.36f));
        }
    }

    /// <summary>The points of a series.</summary>
    public static MarkerStyle Marker(SeriesStyle style, float size)
    {
        var marker = new MarkerStyle(style.Marker, size, style.Color);
        marker.LineColor = style.Color;
        marker.LineWidth = 1.8f;
        return marker;
    }

    /// <summary>
    /// Moves sorted positions apart until they are <see cref="Spacing"/> from each other, with the smallest sum of squared moves:
    /// positions that are too close form a block around their mean.
    /// </summary>
    internal static IReadOnlyList<float> Spread(IReadOnlyList<float> places, float low, float high)
    {
        var blocks = new List<(float Sum, int Count)>();
        for (var i = 0; i < places.Count; i++)
        {
            var block = (Sum: places[i] - (i * Spacing), Count: 1);
            while (blocks.Count > 0 && blocks[^1].Sum / blocks[^1].Count > block.Sum / block.Count)
            {
                block = (block.Sum + blocks[^1].Sum, block.Count + blocks[^1].Count);
                blocks.RemoveAt(blocks.Count - 1);
            }

            blocks.Add(block);
        }

        var highest = high - ((places.Count - 1) * Spacing);
        return [.. blocks
            .SelectMany(block => Enumerable.Repeat(Math.Max(low, Math.Min(block.Sum / block.Count, highest)), block.Count))
            .Select((place, i) => place + (i * Spacing))];
    }

    private static void DrawLeader(SKCanvas canvas, Entry entry, float right, float y)
    {
        using var paint = Stroke(
            entry.Style.Color.WithAlpha(0.55), 1, entry.End.X < right - LeaderWidth ? LinePattern.Dotted : LinePattern.Solid);
        using var path = new SKPath();
        path.MoveTo(entry.End.X + 6, entry.End.Y);
        path.LineTo(Math.Max(entry.End.X + 6, right + 4), entry.End.Y);
        path.LineTo(right + LeaderWidth - 4, y);
        canvas.DrawPath(path, paint);
    }

    private static SKPaint Stroke(Color color, float width, LinePattern pattern) => new()
    {
        Color = color.ToSKColor(),
        StrokeWidth = width,
        Style = SKPaintStyle.Stroke,
        IsAntialias = true,
        PathEffect = pattern.GetPathEffect(),
    };
}
