using System.Runtime.CompilerServices;

namespace Workloads.Recordings.Reading;

/// <summary>Takes words, separated by blanks, off a line.</summary>
internal static class Words
{
    /// <summary>Takes the first word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Take(scoped ref ReadOnlySpan<byte> rest)
    {
        rest = Blanks.Skip(rest);
        var blank = rest.IndexOf((byte)' ');
        var word = blank < 0 ? rest : rest[..blank];
        rest = rest[word.Length..];
        return word;
    }

    /// <summary>Takes the last word, and the blanks in front of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> TakeLast(scoped ref ReadOnlySpan<byte> line)
    {
        var blank = line.LastIndexOf((byte)' ');
        var word = line[(blank + 1)..];
        line = line[..Math.Max(blank, 0)].TrimEnd((byte)' ');
        return word;
    }

    /// <summary>Replaces the tabs of a line by blanks, for formats that are written with either.</summary>
    /// <param name="line">The line.</param>
    /// <param name="room">The destination; a line longer than this is returned unchanged.</param>
    public static ReadOnlySpan<byte> Untabbed(ReadOnlySpan<byte> line, Span<byte> room)
    {
        if (line.Length > room.Length || !line.Contains((byte)'\t'))
        {
            return line;
        }

        line.Replace(room, (byte)'\t', (byte)' ');
        return room[..line.Length];
    }

    /// <summary>Whether a line starts with a digit: in many formats events do, and lines from elsewhere do not.</summary>
    public static bool StartsWithDigit(ReadOnlySpan<byte> line) => Blanks.Skip(line) is [>= (byte)'0' and <= (byte)'9', ..];

    /// <summary>Takes a decimal number and the character behind it.</summary>
    /// <returns>False when there is no number, or another character.</returns>
    public static bool TakeNumber(ref ReadOnlySpan<byte> rest, byte terminator, out ulong value)
    {
        rest = Blanks.Skip(rest);
        var length = Digits.Decimal(rest, out value);
        if (length <= 0 || length == rest.Length || rest[length] != terminator)
        {
            return false;
        }

        rest = rest[(length + 1)..];
        return true;
    }

    /// <summary>Whether a word is a decimal number.</summary>
    public static bool IsNumber(ReadOnlySpan<byte> word) => Digits.TryDecimal(word, out _);

    /// <summary>Whether a line consists of this number of decimal numbers, separated by blanks or tabs.</summary>
    public static bool AreNumbers(ReadOnlySpan<byte> line, int count)
    {
        var rest = line.Trim(" \t"u8);
        for (; count > 0; count--)
        {
            var digits = Digits.Decimal(rest, out _);
            if (digits <= 0 || (digits < rest.Length && rest[digits] is not ((byte)' ' or (byte)'\t')))
            {
                return false;
            }

            rest = rest[digits..].TrimStart(" \t"u8);
        }

        return rest.IsEmpty;
    }

    /// <summary>Whether a word is a device as the kernel shows it, <c>maj,min</c>.</summary>
    public static bool IsDevice(ReadOnlySpan<byte> word)
    {
        var major = Digits.Decimal(word, out _);
        return major > 0 && major < word.Length && word[major] == ',' && IsNumber(word[(major + 1)..]);
    }
}
