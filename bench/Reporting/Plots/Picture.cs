using System.Text;
using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>A drawing that can be saved as PNG and as SVG; its width is <see cref="PlotFrame.Width"/>.</summary>
/// <param name="Title">Description for readers who cannot see it; untrusted.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Draw">Draws it.</param>
internal sealed record Picture(string Title, int Height, Action<SKCanvas> Draw)
{
    /// <summary>A picture of panels in rows under one caption.</summary>
    /// <param name="title">Description for readers who cannot see it; untrusted.</param>
    /// <param name="caption">Title, subtitle and foot.</param>
    /// <param name="columns">Panels in a row.</param>
    /// <param name="heights">Height of each panel; a row is as high as its highest.</param>
    /// <param name="draw">Draws the panel of a number, with its upper left corner at 0, 0.</param>
    public static Picture OfPanels(string title, PlotCaption caption, int columns, IReadOnlyList<int> heights, Action<SKCanvas, int> draw)
    {
        var rows = heights.Chunk(columns).Select(row => row.Max()).ToList();
        var (width, top) = (PlotFrame.Width / columns, (int)caption.Height);
        var height = top + rows.Sum() + (int)PlotCaption.FootHeight;
        return new Picture(title, height, canvas =>
        {
            canvas.Clear(SKColors.White);
            caption.Draw(canvas, height);
            for (var i = 0; i < heights.Count; i++)
            {
                canvas.Save();
                canvas.Translate(i % columns * width, top + rows.Take(i / columns).Sum());

                // A frame clears the whole area that it may draw on.
                canvas.ClipRect(new SKRect(0, 0, width, heights[i]));
                draw(canvas, i);
                canvas.Restore();
            }
        });
    }

    /// <summary>The picture as pixels.</summary>
    public byte[] ToPng()
    {
        using var surface = SKSurface.Create(new SKImageInfo(PlotFrame.Width, Height));
        Draw(surface.Canvas);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return png.ToArray();
    }

    /// <summary>The picture as SVG with real text. The same drawing gives the same SVG.</summary>
    public string ToSvg()
    {
        using var stream = new SKDynamicMemoryWStream();
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(PlotFrame.Width, Height), stream))
        {
            Draw(canvas);
        }

        using var data = stream.DetachAsData();
        return SvgText.Tidy(Encoding.UTF8.GetString(data.AsSpan()), this);
    }
}
