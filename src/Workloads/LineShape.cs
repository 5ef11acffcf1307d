namespace Workloads;

/// <summary>
/// What a line of a format looks like: not precise enough to read one, but to say of a file that no format takes which one is nearest, and
/// in which line.
/// </summary>
/// <param name="Pattern">
/// H for hexadecimal digits, D for decimal ones, W for a word, a blank for any number of them, and all else for itself.
/// </param>
/// <param name="Expected">The same for people, as in "expected ...".</param>
public sealed record LineShape(string Pattern, string Expected)
{
    /// <summary>How much of the pattern a line has, from its start: 0 for nothing, 1 for all.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The share of the pattern's parts.</returns>
    public double Fit(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        var fitted = 0;
        foreach (var part in Pattern)
        {
            var length = part switch
            {
                'H' => Run(line, char.IsAsciiHexDigit),
                'D' => Run(line, char.IsAsciiDigit),
                'W' => Run(line, c => !char.IsWhiteSpace(c)),
                ' ' => Run(line, char.IsWhiteSpace),
                _ => line.StartsWith([part]) ? 1 : 0,
            };
            if (length == 0)
            {
                break;
            }

            line = line[length..];
            fitted++;
        }

        return (double)fitted / Pattern.Length;
    }

    private static int Run(ReadOnlySpan<char> line, Predicate<char> belongs)
    {
        var length = 0;
        while (length < line.Length && belongs(line[length]))
        {
            length++;
        }

        return length;
    }
}
