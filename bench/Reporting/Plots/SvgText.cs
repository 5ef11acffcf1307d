using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Bench.Reporting.Plots;

/// <summary>Puts right what the drawing library writes as SVG.</summary>
internal static partial class SvgText
{
    /// <summary>The same picture: the same text for the same drawing, scalable, with a name, and readable without the font.</summary>
    /// <param name="svg">What the library wrote.</param>
    /// <param name="picture">The picture.</param>
    public static string Tidy(string svg, Picture picture)
    {
        svg = svg.Replace("\r\n", "\n", StringComparison.Ordinal);

        // Only whole tags are touched: text between them is escaped and cannot look like one.
        svg = TextTag()
            .Replace(
                svg,
                tag =>
                    tag.Value
                        // Lists of glyph places end with a comma, for which strict readers drop the list.
                        .Replace(", \"", "\"", StringComparison.Ordinal)
                        // A reader without the font still gets letters of about the same width.
                        .Replace(
                            $"font-family=\"{PlotFont.Family}\"",
                            $"font-family=\"{PlotFont.Family}, Verdana, sans-serif\"",
                            StringComparison.Ordinal));

        // Numbers of clip paths count on through the life of the process.
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        svg = ClipTag().Replace(svg, tag => ClipId().Replace(tag.Value, id =>
        {
            numbers.TryAdd(id.Value, string.Create(CultureInfo.InvariantCulture, $"cl_{numbers.Count}"));
            return numbers[id.Value];
        }));

        // Without a view box a page that shows the picture smaller would cut it off instead.
        var tagEnd = svg.IndexOf('>', svg.IndexOf("<svg ", StringComparison.Ordinal));
        var title = WebUtility.HtmlEncode(PlotText.Clean(picture.Title));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{svg[..tagEnd]} viewBox=\"0 0 {picture.Width} {picture.Height}\" "
                + $"role=\"img\">\n\t<title>{title}</title>{svg[(tagEnd + 1)..]}");
    }

    [GeneratedRegex("<text [^>]*>")]
    private static partial Regex TextTag();

    [GeneratedRegex("<(clipPath|g) [^>]*>")]
    private static partial Regex ClipTag();

    [GeneratedRegex("cl_[0-9a-f]+")]
    private static partial Regex ClipId();
}
