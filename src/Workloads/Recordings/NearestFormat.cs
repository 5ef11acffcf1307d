using Workloads.Recordings.Reading;

namespace Workloads.Recordings;

/// <summary>Says of a file that no format knows which line that was, and which format has lines most like it.</summary>
internal static class NearestFormat
{
    private const string Expected = "a recording ('bench list formats')";

    /// <summary>The error for a file of no known format.</summary>
    /// <param name="path">The file.</param>
    /// <param name="head">Its first decompressed bytes.</param>
    public static BadInputException Unknown(string path, ReadOnlySpan<byte> head)
    {
        if (head.ContainsAnyInRange((byte)0, (byte)8))
        {
            return new BadInputException(path, 0, "format", Expected, "binary data of an unknown format");
        }

        var line = TextHead.FirstLine(head);
        if (line.IsEmpty)
        {
            return new BadInputException(path, 0, "format", Expected, "text without an event");
        }

        var number = head[..TextHead.Offset(head, line)].Count((byte)'\n') + 1;
        var text = System.Text.Encoding.UTF8.GetString(line[..Math.Min(line.Length, 256)]);
        var words = Kinds(text);
        var nearest = RecordingFile.Formats
            .Where(format => format.Line.Length > 0)
            .Select(format => (Format: format, Likeness: Likeness(words, Kinds(format.Line))))
            .MaxBy(near => near.Likeness);
        var example = nearest.Likeness < 0.5 ? "" : $", nearest is {nearest.Format.Name}: '{nearest.Format.Line.Trim()}'";
        return new BadInputException(path, number, "format", Expected + example, text);
    }

    /// <summary>Share of words at the same place that are of the same kind.</summary>
    private static double Likeness(List<string> one, List<string> other) =>
        one.Zip(other).Count(pair => pair.First == pair.Second) / (double)Math.Max(one.Count, other.Count);

    /// <summary>What each word is made of: letters, digits and each mark once.</summary>
    private static List<string> Kinds(string line)
    {
        var separator = line.Contains(' ', StringComparison.Ordinal) ? ' ' : ',';
        return [.. line.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Kind)];
    }

    private static string Kind(string word)
    {
        var kinds = word.Select(letter => char.IsAsciiDigit(letter) ? '0' : char.IsLetter(letter) ? 'a' : letter);
        return new string([.. kinds.Where((kind, i) => i == 0 || kind != kinds.ElementAt(i - 1))]);
    }
}
