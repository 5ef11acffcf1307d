using Workloads;

namespace Bench.Publishing;

/// <summary>Puts generated text between two markers of a file that people edit.</summary>
internal static class Markers
{
    /// <summary>Returns the text with a section replaced.</summary>
    /// <param name="file">The file's name, for errors.</param>
    /// <param name="text">Its text.</param>
    /// <param name="section">Name of the section.</param>
    /// <param name="content">The text between its markers.</param>
    /// <exception cref="BadInputException">Each of the two markers must occur exactly once, in order.</exception>
    public static string Splice(string file, string text, string section, string content)
    {
        var (first, last) = ($"<!-- bench:{section}:begin -->", $"<!-- bench:{section}:end -->");
        var begin = Only(file, text, first) + first.Length;
        var end = Only(file, text, last);
        return end >= begin
            ? $"{text[..begin]}\n{content}{text[end..]}"
            : throw new BadInputException(file, 0, last, $"after {first}", "before it");
    }

    private static int Only(string file, string text, string marker)
    {
        var at = text.IndexOf(marker, StringComparison.Ordinal);
        return at < 0 ? throw new BadInputException(file, 0, "marker", marker, "no such line")
            : text.IndexOf(marker, at + 1, StringComparison.Ordinal) >= 0
                ? throw new BadInputException(file, 0, "marker", $"{marker} once", "it twice")
            : at;
    }
}
