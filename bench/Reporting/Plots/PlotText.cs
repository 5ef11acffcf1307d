namespace Bench.Reporting.Plots;

/// <summary>
/// Makes untrusted text safe for a picture: one line, no characters that reorder or hide text, none that are invalid in XML.
/// </summary>
internal static class PlotText
{
    // More than fits in any picture; measuring a megabyte of text letter by letter would take hours.
    private const int Longest = 400;

    public static string Clean(string text)
    {
        text = text.Length > Longest ? text[..Longest] : text;
        var safe = new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isPaired = char.IsSurrogate(c)
                && ((i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], c)));
            safe[i] = MarkdownText.IsInvisible(c) ? ' ' : (char.IsSurrogate(c) && !isPaired) || c is '\uFFFE' or '\uFFFF' ? '?' : c;
        }

        return new string(safe);
    }
}
