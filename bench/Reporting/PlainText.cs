using System.Text;

namespace Bench.Reporting;

/// <summary>Text as it stands in a mail: short lines, nothing but what is seen.</summary>
internal static class PlainText
{
    /// <summary>Columns of a line that survives a plain-text mail and its quotation.</summary>
    public const int Width = 72;

    /// <summary>Breaks text at spaces.</summary>
    /// <param name="text">The text; untrusted.</param>
    /// <param name="hanging">What each line but the first begins with.</param>
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

    /// <summary>Untrusted text without what is not seen, and without what Markdown or HTML would take for more than text.</summary>
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
