using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>Something drawn, as a file: the same drawing as PNG and as SVG.</summary>
/// <param name="Title">What it shows, for readers who cannot see it; untrusted.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Draw">Draws it.</param>
internal sealed partial record Picture(string Title, int Width, int Height, Action<SKCanvas> Draw)
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
        var svg = Encoding.UTF8.GetString(data.AsSpan())
            .Replace("\r\n", "\n", StringComparison.Ordinal)

            // A reader without the font still gets letters of about the same width.
            .Replace($"font-family=\"{PlotFont.Family}\"", $"font-family=\"{PlotFont.Family}, Verdana, sans-serif\"", StringComparison.Ordinal);

        // The drawing library ends its lists of glyph places with a comma, for which strict readers drop the list.
        svg = TextTag().Replace(svg, tag => tag.Value.Replace(", \"", "\"", StringComparison.Ordinal));

        // Without a view box a page that shows the picture smaller would cut it off instead.
        var tagEnd = svg.IndexOf('>', svg.IndexOf("<svg ", StringComparison.Ordinal));
        var title = WebUtility.HtmlEncode(PlotText.Clean(Title));
        return string.Create(CultureInfo.InvariantCulture, $"{svg[..tagEnd]} viewBox=\"0 0 {Width} {Height}\" role=\"img\">\n\t<title>{title}</title>{svg[(tagEnd + 1)..]}");
    }

    [GeneratedRegex("<text [^>]*>")]
    private static partial Regex TextTag();
}
