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
    private const float Room = PlotFrame.Width - (2 * Edge);
    private const float TitleHeight = 28;
    private const float LineHeight = 19;
    private const int MostTitleLines = 3;
    private const int MostSubtitleLines = 3;
    private static readonly Ink TitleInk = new(21, Ink.Dark, IsBold: true);
    private static readonly Ink SubtitleInk = new(14, Ink.Grey);
    private static readonly Ink FootInk = new(12.5f, Ink.Grey);

    /// <summary>Height of title and subtitle, in pixels.</summary>
    public float Height => Edge + (TitleHeight * Titles.Count) + (LineHeight * Subtitles.Count) + 14;

    private IReadOnlyList<string> Titles => TitleInk.Wrap(PlotText.Clean(Title), Room, MostTitleLines);

    private IReadOnlyList<string> Subtitles => SubtitleInk.Wrap(PlotText.Clean(Subtitle), Room, MostSubtitleLines);

    /// <summary>Draws the caption above and below the plot.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="height">Height of the picture.</param>
    public void Draw(SKCanvas canvas, int height)
    {
        var y = Edge + TitleInk.Size - 4;
        foreach (var line in Titles)
        {
            TitleInk.Draw(canvas, line, Edge, y);
            y += TitleHeight;
        }

        foreach (var line in Subtitles)
        {
            SubtitleInk.Draw(canvas, line, Edge, y - 4);
            y += LineHeight;
        }

        FootInk.Draw(canvas, FootInk.Fit(PlotText.Clean(Foot), Room), Edge, height - 12);
    }
}
