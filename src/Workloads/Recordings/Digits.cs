namespace Workloads.Recordings;

/// <summary>Numbers in text, read from bytes without a string in between. Neither signs, blanks nor prefixes are numbers.</summary>
internal static class Digits
{
    /// <summary>What the parsers return for a number that does not fit 64 bits.</summary>
    public const int TooLarge = -1;

    private const ulong NsPerSecond = 1_000_000_000;

    /// <summary>Reads the decimal digits that a text starts with.</summary>
    /// <returns>How many bytes they take: 0 when there is none, <see cref="TooLarge"/> when the number is over 64 bits.</returns>
    public static int Decimal(ReadOnlySpan<byte> text, out ulong value)
    {
        value = 0;
        var length = 0;
        for (; length < text.Length; length++)
        {
            var digit = (uint)text[length] - '0';
            if (digit > 9)
            {
                break;
            }

            // 19 digits always fit; from the 20th on each one is checked.
            if (length >= 19 && value > (ulong.MaxValue - digit) / 10)
            {
                return TooLarge;
            }

            value = (value * 10) + digit;
        }

        return length;
    }

    /// <summary>Reads a text that is a decimal number from its first byte to its last.</summary>
    /// <returns>False when it is not, or the number is over 64 bits.</returns>
    public static bool TryDecimal(ReadOnlySpan<byte> text, out ulong value) => Decimal(text, out value) == text.Length && text.Length > 0;

    /// <summary>Reads the hexadecimal digits, of either case, that a text starts with.</summary>
    /// <returns>As <see cref="Decimal"/>.</returns>
    public static int Hex(ReadOnlySpan<byte> text, out ulong value)
    {
        value = 0;
        var length = 0;
        for (; length < text.Length; length++)
        {
            var c = (uint)text[length];
            var digit = c - '0';
            if (digit > 9)
            {
                digit = (c | 0x20) - 'a';
                if (digit > 5)
                {
                    break;
                }

                digit += 10;
            }

            if (value >> 60 != 0)
            {
                return TooLarge;
            }

            value = (value << 4) | digit;
        }

        return length;
    }

    /// <summary>Reads the seconds that a text starts with, with 6 or 9 decimals, as tracers print them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ns">The same time in nanoseconds.</param>
    /// <returns>How many bytes they take: 0 when there are none, or more than 64 bits of nanoseconds.</returns>
    public static int Seconds(ReadOnlySpan<byte> text, out ulong ns)
    {
        ns = 0;
        var point = Decimal(text, out var seconds);
        if (point <= 0 || point == text.Length || text[point] != '.' || seconds >= ulong.MaxValue / NsPerSecond)
        {
            return 0;
        }

        var decimals = Decimal(text[(point + 1)..], out var fraction);
        if (decimals is not (6 or 9))
        {
            return 0;
        }

        ns = (seconds * NsPerSecond) + (decimals == 6 ? fraction * 1000 : fraction);
        return point + 1 + decimals;
    }
}
