namespace Workloads.Recordings;

/// <summary>Numbers in text, read from bytes without a string in between. Neither signs, blanks nor prefixes are numbers.</summary>
internal static class Digits
{
    /// <summary>What the parsers return for a number that does not fit 64 bits.</summary>
    public const int TooLarge = -1;

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
}
