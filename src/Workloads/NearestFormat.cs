namespace Workloads;

/// <summary>Builds the error for a file that no reader recognises: names the line and the format with the most similar lines.</summary>
internal static class NearestFormat
{
    private const double NearEnough = 0.6;
    private const int LongestLine = 256;

    /// <summary>The error for a file of no known format.</summary>
    /// <param name="path">The file.</param>
    /// <param name="expected">What it should be.</param>
    /// <param name="head">Its first decompressed bytes.</param>
    /// <param name="lines">Those of its first lines that may belong to a format, with their numbers.</param>
    /// <param name="formats">The name and a sample line of each format.</param>
    public static BadInputException Unknown(
        string path,
        string expected,
        ReadOnlySpan<byte> head,
        IEnumerable<(int Number, string Text)> lines,
        IEnumerable<(string Name, string Line)> formats)
    {
        if (head.ContainsAnyInRange((byte)0, (byte)8))
        {
            return new BadInputException(path, 0, "format", expected, "binary data of an unknown format");
        }

        var known = formats
            .Where(format => format.Line.Length > 0)
            .Select(format => (format.Name, format.Line, Kinds(format.Line)))
            .ToList();
        var best = (Number: 0, Text: "text without a line of any format", Example: "", Likeness: -1.0);
        foreach (var (number, text) in lines)
        {
            var kinds = Kinds(text[..Math.Min(text.Length, LongestLine)]);
            foreach (var (name, line, words) in known)
            {
                var likeness = Likeness(kinds, words);
                if (best.Number == 0 || (likeness > best.Likeness && likeness > NearEnough))
                {
                    best = (number, text, likeness > NearEnough ? $", nearest is {name}: '{line.Trim()}'" : "", likeness);
                }
            }
        }

        return new BadInputException(path, best.Number, "format", expected + best.Example, best.Text);
    }

    /// <summary>Share of the words of two lines that occur in both in the same order, with or without other words between them.</summary>
    private static double Likeness(List<string> one, List<string> other)
    {
        var common = new int[other.Count + 1];
        foreach (var word in one)
        {
            var before = 0;
            for (var i = 1; i <= other.Count; i++)
            {
                (before, common[i]) = (common[i], word == other[i - 1] ? before + 1 : Math.Max(common[i], common[i - 1]));
            }
        }

        return 2.0 * common[^1] / (one.Count + other.Count);
    }

    /// <summary>
    /// The kind of each word (letters; letters and digits, which may be a hexadecimal number; marks), and the separators between words.
    /// </summary>
    private static List<string> Kinds(string line)
    {
        var separator = line.Contains(' ', StringComparison.Ordinal) ? ' ' : ',';
        var words = line.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. words.Select(word => Kind(word) + separator)];
    }

    private static string Kind(string word)
    {
        var kinds = new System.Text.StringBuilder();
        foreach (var letter in word)
        {
            var kind = char.IsAsciiDigit(letter) ? '0' : char.IsLetter(letter) ? 'a' : letter;
            var last = kinds.Length == 0 ? '\0' : kinds[^1];
            if (kind == '0' && last == 'a')
            {
                kinds[^1] = '0';
            }
            else if (kind != last && !(kind == 'a' && last == '0'))
            {
                kinds.Append(kind);
            }
        }

        return kinds.ToString();
    }
}
