namespace Bench.Reporting.Plots;

/// <summary>Several pictures in one, side by side.</summary>
internal static class PictureGrid
{
    private const int Columns = 2;
    private const float Scale = 0.6f;

    /// <summary>Draws pictures in rows of two.</summary>
    /// <param name="title">What they show together.</param>
    /// <param name="pictures">The pictures; at least one.</param>
    /// <returns>One picture.</returns>
    public static Picture Of(string title, IReadOnlyList<Picture> pictures)
    {
        var (width, height) = ((int)(pictures.Max(picture => picture.Width) * Scale), (int)(pictures.Max(picture => picture.Height) * Scale));
        var rows = (pictures.Count + Columns - 1) / Columns;
        return new Picture(title, Math.Min(Columns, pictures.Count) * width, rows * height, canvas =>
        {
            for (var i = 0; i < pictures.Count; i++)
            {
                canvas.Save();
                canvas.Translate(i % Columns * width, i / Columns * height);
                canvas.Scale(Scale);
                pictures[i].Draw(canvas);
                canvas.Restore();
            }
        });
    }
}
