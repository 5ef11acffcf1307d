using System.Net;
using System.Text.RegularExpressions;

namespace Bench.Reporting.Plots;

/// <summary>Corrects the SVG that the drawing library writes.</summary>
internal static partial class SvgText
{
    /// <summary>Returns the picture with a name, scalable, readable without the font, and the same text for the same drawing.</summary>
    /// <param name="svg">The output of the library.</param>
    /// <param name="picture">The picture.</param>
    public static string Tidy(string svg, Picture picture)
    {
        svg = svg.Replace("\r\n", "\n", StringComparison.Ordinal);

        // Changes only whole tags: text between them is escaped and cannot look like a tag.
        svg = TextTag()
            .Replace(
                svg,
                tag =>
                    tag.Value
                        // The library ends lists of glyph positions with a comma; strict readers then ignore the list.
                        .Replace(", \"", "\"", StringComparison.Ordinal)
                        // A fallback font with letters of about the same width.
                        .Replace(
                            $"font-family=\"{PlotFont.Family}\"",
                            $"font-family=\"{PlotFont.Family}, Verdana, sans-serif\"",
                            StringComparison.Ordinal));

        // The library numbers clip paths over the life of the process.
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        svg = ClipTag().Replace(svg, tag => ClipId().Replace(tag.Value, id =>
        {
            numbers.TryAdd(id.Value, $"cl_{numbers.Count}");
            return numbers[id.Value];
        }));

        // Without a view box, a page that shows the picture smaller would crop it.
        var tagEnd = svg.IndexOf('>', svg.IndexOf("<svg ", StringComparison.Ordinal));
        var title = WebUtility.HtmlEncode(PlotText.Clean(picture.Title));
        return $"{svg[..tagEnd]} viewBox=\"0 0 {PlotFrame.Width} {picture.Height}\" role=\"img\">\n"
            + $"\t<title>{title}</title>{svg[(tagEnd + 1)..]}";
    }

    [GeneratedRegex("<text [^>]*>")]
    private static partial Regex TextTag();

    [GeneratedRegex("<(clipPath|g) [^>]*>")]
    private static partial Regex ClipTag();

    [GeneratedRegex("cl_[0-9a-f]+")]
    private static partial Regex ClipId();
}
