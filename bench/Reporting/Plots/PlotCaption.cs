using SkiaSharp;

namespace Bench.Reporting.Plots;

/// <summary>The text of a picture, sufficient to read the picture alone. Untrusted.</summary>
/// <param name="Title">The finding, or the question.</param>
/// <param name="Subtitle">Machine and settings.</param>
/// <param name="Foot">Explanation of the marks.</param>
internal sealed record PlotCaption(string Title, string Subtitle, string Foot)
{
    /// <summary>Height of the foot, in pixels.</summary>
    public const float FootHeight = 34;

    private const float Edge = 24;
    private const float TitleHeight = 28;
    private const float LineHeight = 19;
    private const int MostTitleLines = 3;
    private const int MostSubtitleLines = 3;
    private static readonly Ink TitleInk = new(21, Ink.Dark, IsBold: true);
    private static readonly Ink SubtitleInk = new(14, Ink.Grey);
    private static readonly Ink FootInk = new(12.5f, Ink.Grey);

    /// <summary>Height of title and subtitle, in pixels.</summary>
    /// <param name="width">Width of the picture.</param>
    public float Height(int width) => Edge + (TitleHeight * Titles(width).Count) + (LineHeight * Subtitles(width).Count) + 14;

    /// <summary>Draws the caption above and below the plot.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="width">Width of the picture.</param>
    /// <param name="height">Its height.</param>
    public void Draw(SKCanvas canvas, int width, int height)
    {
        var y = Edge + TitleInk.Size - 4;
        foreach (var line in Titles(width))
        {
            TitleInk.Draw(canvas, line, Edge, y);
            y += TitleHeight;
        }

        foreach (var line in Subtitles(width))
        {
            SubtitleInk.Draw(canvas, line, Edge, y - 4);
            y += LineHeight;
        }

        FootInk.Draw(canvas, FootInk.Fit(PlotText.Clean(Foot), width - (2 * Edge)), Edge, height - 12);
    }

    private IReadOnlyList<string> Titles(int width) => TitleInk.Wrap(PlotText.Clean(Title), width - (2 * Edge), MostTitleLines);

    private IReadOnlyList<string> Subtitles(int width) => SubtitleInk.Wrap(PlotText.Clean(Subtitle), width - (2 * Edge), MostSubtitleLines);
}
