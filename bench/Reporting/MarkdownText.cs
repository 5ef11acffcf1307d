using System.Globalization;
using System.Text;

namespace Bench.Reporting;

/// <summary>Converts untrusted text to Markdown that shows only the text.</summary>
internal static class MarkdownText
{
    /// <summary>Escapes text for a table cell, a heading or a paragraph: no HTML, no markup, no links, no line breaks.</summary>
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            safe.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '!' => $"\\{c}",

                // These start a heading or a list only at the start of the line.
                '#' or '+' or '-' or '=' when i == 0 => $"\\{c}",

                // GitHub turns bare addresses and names after an at sign into links.
                ':' when next == '/' => "&#58;",
                '.' when i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) => "&#46;",
                '@' when char.IsLetterOrDigit(next) || (i > 0 && char.IsLetterOrDigit(text[i - 1])) => "&#64;",
                _ when IsInvisible(c) => " ",
                _ => c.ToString(),
            });
        }

        return safe.ToString();
    }

    /// <summary>Text as a code span, for use outside of tables.</summary>
    public static string Code(string text)
    {
        var shown = Visible(text);
        var fence = new string('`', LongestRun(shown, '`') + 1);
        var pad = shown.StartsWith('`') || shown.EndsWith('`') ? " " : "";
        return $"{fence}{pad}{shown}{pad}{fence}";
    }

    /// <summary>Text with a space in place of every character that <see cref="IsInvisible"/>.</summary>
    public static string Visible(string text) => string.Concat(text.Select(c => IsInvisible(c) ? ' ' : c));

    /// <summary>Whether a character moves or reorders text instead of showing something.</summary>
    public static bool IsInvisible(char c) =>
        char.IsControl(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static int LongestRun(string text, char mark)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == mark ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
