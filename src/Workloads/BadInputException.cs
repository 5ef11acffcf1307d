using System.Globalization;
using System.Text;

namespace Workloads;

/// <summary>
/// A file or argument that cannot be used. The message is one line that names file, line and field, what was expected and what was found.
/// </summary>
public sealed class BadInputException : Exception
{
    private const int LongestQuote = 60;
    private const int LongestPath = 4096;

    /// <summary>Makes the one line.</summary>
    /// <param name="file">The file, or the argument's name.</param>
    /// <param name="line">Line number from 1; 0 when no line is meant.</param>
    /// <param name="field">The field at fault, in the format's own words.</param>
    /// <param name="expected">What would have been right.</param>
    /// <param name="found">What was there; shortened, control characters shown as escapes.</param>
    public BadInputException(string file, long line, string field, string expected, string found)
        : this(file, "line", line, field, expected, found)
    {
    }

    /// <summary>Whether only this line is at fault, so that a reader may skip it where it is told to.</summary>
    public bool MaySkipLine { get; init; }

    private BadInputException(string file, string unit, long number, string field, string expected, string found)
        : base(Describe(file, unit, number, field, expected, found))
    {
    }

    /// <summary>Makes the one line for a binary format, which has records and not lines.</summary>
    /// <param name="file">The file.</param>
    /// <param name="record">Record number from 1; 0 when no record is meant.</param>
    /// <param name="field">The field at fault, in the format's own words.</param>
    /// <param name="expected">What would have been right.</param>
    /// <param name="found">What was there; shortened, control characters shown as escapes.</param>
    public static BadInputException InRecord(string file, long record, string field, string expected, string found) =>
        new(file, "record", record, field, expected, found);

    private static string Describe(string file, string unit, long number, string field, string expected, string found)
    {
        ArgumentNullException.ThrowIfNull(file);
        var place = number > 0 ? $"{unit} {number}: " : "";
        return $"{Escape(file, LongestPath)}: {place}{field}: expected {expected}, found {Printable(found)}";
    }

    /// <summary>Text that is safe on one terminal line: control and direction characters escaped, cut to a readable length.</summary>
    /// <param name="text">Untrusted text.</param>
    /// <returns>The same text when it was harmless and short.</returns>
    public static string Printable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Escape(text, LongestQuote);
    }

    /// <summary>Format characters (U+202E and its like) can make a terminal show another text than the one that was found.</summary>
    private static string Escape(string text, int longest)
    {
        var shown = new StringBuilder(Math.Min(text.Length, longest) + 3);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, longest)))
        {
            if (char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                shown.Append(c);
            }
        }

        return text.Length > longest ? shown.Append("...").ToString() : shown.ToString();
    }
}
