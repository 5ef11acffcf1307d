using System.Text;
using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>Something drawn, as a file: the same drawing as PNG and as SVG.</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Draw">Draws it.</param>
internal sealed record Picture(int Width, int Height, Action<SKCanvas> Draw)
{
    /// <summary>The picture as pixels.</summary>
    public byte[] ToPng()
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        surface.Canvas.Clear(SKColors.White);
        Draw(surface.Canvas);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return png.ToArray();
    }

    /// <summary>The picture as lines and real text, the same text for the same drawing.</summary>
    public string ToSvg()
    {
        using var stream = new SKDynamicMemoryWStream();
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(Width, Height), stream))
        {
            canvas.Clear(SKColors.White);
            Draw(canvas);
        }

        using var data = stream.DetachAsData();
        return Encoding.UTF8.GetString(data.AsSpan())
            .Replace("\r\n", "\n", StringComparison.Ordinal)

            // A reader without the font still gets letters of about the same width.
            .Replace($"font-family=\"{PlotFont.Family}\"", $"font-family=\"{PlotFont.Family}, Verdana, sans-serif\"", StringComparison.Ordinal);
    }
}
