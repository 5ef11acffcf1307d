using System.Text;
using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>A drawing that can be saved as PNG and as SVG.</summary>
/// <param name="Title">Description for readers who cannot see it; untrusted.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Draw">Draws it.</param>
internal sealed record Picture(string Title, int Width, int Height, Action<SKCanvas> Draw)
{
    /// <summary>The picture as pixels.</summary>
    public byte[] ToPng()
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        Draw(surface.Canvas);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return png.ToArray();
    }

    /// <summary>The picture as SVG with real text. The same drawing gives the same SVG.</summary>
    public string ToSvg()
    {
        using var stream = new SKDynamicMemoryWStream();
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(Width, Height), stream))
        {
            Draw(canvas);
        }

        using var data = stream.DetachAsData();
        return SvgText.Tidy(Encoding.UTF8.GetString(data.AsSpan()), this);
    }
}
