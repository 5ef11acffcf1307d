using System.Globalization;

namespace Workloads;

/// <summary>
/// A file or argument that cannot be used. The message is one line that names file, line and field, what was expected and what was found.
/// </summary>
public sealed class BadInputException : Exception
{
    private const int LongestQuote = 60;

    /// <summary>Makes the one line.</summary>
    /// <param name="file">The file, or the argument's name.</param>
    /// <param name="line">Line number from 1, or record number for binary formats; 0 when no line is meant.</param>
    /// <param name="field">The field at fault, in the format's own words.</param>
    /// <param name="expected">What would have been right.</param>
    /// <param name="found">What was there; shortened, control characters shown as escapes.</param>
    public BadInputException(string file, long line, string field, string expected, string found)
        : base(Describe(file, line, field, expected, found))
    {
    }

    private static string Describe(string file, long line, string field, string expected, string found) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{Printable(file)}: {(line > 0 ? $"line {line}: " : "")}{field}: expected {expected}, found {Printable(found)}");

    /// <summary>Text that is safe on one terminal line: control characters escaped, cut to a readable length.</summary>
    /// <param name="text">Untrusted text.</param>
    /// <returns>The same text when it was harmless and short.</returns>
    public static string Printable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cut = text.Length > LongestQuote && !text.Contains('/', StringComparison.Ordinal) ? text[..LongestQuote] + "..." : text;
        return string.Concat(cut.Select(c => char.IsControl(c) || char.IsSurrogate(c)
            ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}")
            : c.ToString()));
    }
}
