using System.Text;

namespace Bench.Reporting;

/// <summary>Text for plain-text mail: short lines, only visible characters.</summary>
internal static class PlainText
{
    /// <summary>Line width, in columns, that survives plain-text mail and quoting.</summary>
    public const int Width = 72;

    /// <summary>Breaks text at spaces.</summary>
    /// <param name="text">The text; untrusted.</param>
    /// <param name="hanging">Prefix of each line except the first.</param>
    /// <returns>Lines of at most <see cref="Width"/> columns; a longer word is broken.</returns>
    public static IEnumerable<string> Wrap(string text, string hanging = "")
    {
        var line = new StringBuilder();
        var isBlank = true;
        var words = Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => word.Chunk(Width - hanging.Length));
        foreach (var word in words)
        {
            if (!isBlank && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear().Append(hanging);
                isBlank = true;
            }

            line.Append(isBlank ? "" : " ").Append(word);
            isBlank = false;
        }

        if (!isBlank)
        {
            yield return line.ToString();
        }
    }

    /// <summary>Removes invisible characters, and characters that Markdown or HTML would interpret, from untrusted text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in one line.</returns>
    public static string Clean(string text) => string.Concat(text.Select(c => c switch
    {
        '`' => '\'',
        '<' => '(',
        '>' => ')',
        _ when MarkdownText.IsInvisible(c) || char.IsSurrogate(c) => '?',
        _ => c,
    })).Replace("](", "] (", StringComparison.Ordinal);
}
