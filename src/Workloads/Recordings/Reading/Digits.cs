using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Workloads.Recordings.Reading;

/// <summary>Parses numbers from bytes without an intermediate string. Signs, blanks and prefixes are not part of a number.</summary>
internal static class Digits
{
    /// <summary>What the parsers return for a number that does not fit 64 bits.</summary>
    public const int TooLarge = -1;

    private const int EightDigits = 8;
    private const ulong NsPerSecond = 1_000_000_000;

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    private static ReadOnlySpan<ulong> PowersOf10 =>
        [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    /// <summary>Reads the decimal digits that a text starts with.</summary>
    /// <returns>Number of bytes of the digits: 0 without digits, <see cref="TooLarge"/> if the number is over 64 bits.</returns>
    public static int Decimal(ReadOnlySpan<byte> text, out ulong value)
    {
        if (text.Length < EightDigits)
        {
            return DecimalByDigit(text, 0, 0, out value);
        }

        var length = UpToEight(BinaryPrimitives.ReadUInt64LittleEndian(text), out value);
        if (length < EightDigits || text.Length < 2 * EightDigits)
        {
            return length < EightDigits ? length : DecimalByDigit(text, EightDigits, value, out value);
        }

        var more = UpToEight(BinaryPrimitives.ReadUInt64LittleEndian(text[EightDigits..]), out var low);
        value = (value * PowersOf10[more]) + low;
        return more < EightDigits ? EightDigits + more : DecimalByDigit(text, 2 * EightDigits, value, out value);
    }

    /// <summary>Parses a text that consists of one decimal number.</summary>
    /// <returns>False if it does not, or the number is over 64 bits.</returns>
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

    /// <summary>Whether a text consists of hexadecimal digits only.</summary>
    public static bool IsHex(ReadOnlySpan<byte> text) => !text.IsEmpty && !text.ContainsAnyExcept(HexDigits);

    /// <summary>Reads the seconds that a text starts with, with 6 or 9 decimals, as tracers print them.</summary>
    /// <returns>Number of bytes of the seconds: 0 if there are none, or if the nanoseconds are over 64 bits.</returns>
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

    /// <summary>Parses a text that is a number with or without a fraction, as a count of decimal fractions.</summary>
    /// <param name="text">The text, as 12 or 12.345.</param>
    /// <param name="digits">Number of significant digits after the point, 1 to 9; further digits are dropped.</param>
    /// <param name="parts">The number times 10 to the power of <paramref name="digits"/>.</param>
    /// <returns>False if the text is not such a number, or the count is over 64 bits.</returns>
    public static bool TryFraction(ReadOnlySpan<byte> text, int digits, out ulong parts)
    {
        parts = 0;
        var scale = PowersOf10[digits];
        var whole = Decimal(text, out var number);
        var fraction = 0UL;
        if (whole > 0 && whole < text.Length && text[whole] == '.')
        {
            var behind = text[(whole + 1)..];
            var counted = behind[..Math.Min(behind.Length, digits)];
            if (!TryDecimal(counted, out fraction) || behind.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            {
                return false;
            }

            fraction *= PowersOf10[digits - counted.Length];
            whole = text.Length;
        }

        if (whole <= 0 || whole != text.Length || number > (ulong.MaxValue - fraction) / scale)
        {
            return false;
        }

        parts = (number * scale) + fraction;
        return true;
    }

    /// <summary>Continues digit by digit after the digits already read.</summary>
    private static int DecimalByDigit(ReadOnlySpan<byte> text, int length, ulong start, out ulong value)
    {
        value = start;
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

    /// <summary>Parses the digits at the start of eight bytes of text, all at once in one register.</summary>
    /// <param name="text">The bytes, the first one lowest.</param>
    /// <param name="value">Their number.</param>
    /// <returns>How many digits there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int UpToEight(ulong text, out ulong value)
    {
        // A digit becomes 0 to 9; adding 0x76 sets the top bit of each other byte that lacked it. Carries only affect bytes after the
        // first such byte.
        var digits = text ^ 0x3030303030303030;
        var others = (digits | (digits + 0x7676767676767676)) & 0x8080808080808080;
        var length = BitOperations.TrailingZeroCount(others) / 8;
        if (length == 0)
        {
            value = 0;
            return 0;
        }

        // Shifts the last digit to the top, with zeros first; then joins neighbours to pairs, pairs to fours, fours to eight.
        digits <<= 64 - (8 * length);
        digits = (digits * 10) + (digits >> 8);
        value = (((digits & 0x000000ff000000ff) * 0x000f424000000064) + (((digits >> 16) & 0x000000ff000000ff) * 0x0000271000000001)) >> 32;
        return length;
    }
}
