using System.Runtime.CompilerServices;

namespace Workloads.Recordings.Reading;

/// <summary>The fields of one line, separated by blanks, taken from left to right; every error names the field.</summary>
internal ref struct LineFields(ReadOnlySpan<byte> line, TextLines lines)
{
    private ReadOnlySpan<byte> rest = line;

    /// <summary>Whether nothing but blanks is left.</summary>
    public bool AtEnd
    {
        get
        {
            SkipBlanks();
            return rest.IsEmpty;
        }
    }

    /// <summary>Takes a word of any bytes but blanks.</summary>
    public ReadOnlySpan<byte> Word(string field, string expected)
    {
        SkipBlanks();
        var word = FirstWord();
        if (word.IsEmpty)
        {
            throw lines.Wrong(field, expected, word);
        }

        rest = rest[word.Length..];
        return word;
    }

    /// <summary>Takes a decimal number of at most 64 bits.</summary>
    public ulong Decimal(string field)
    {
        SkipBlanks();
        return Take(field, "a decimal number of at most 64 bits", Digits.Decimal(rest, out var value), value);
    }

    /// <summary>Takes a decimal number of at most 32 bits.</summary>
    public uint Decimal32(string field)
    {
        SkipBlanks();
        const string Expected = "a decimal number up to 4294967295";
        var at = rest;
        var value = Take(field, Expected, Digits.Decimal(rest, out var parsed), parsed);
        return value <= uint.MaxValue ? (uint)value : throw lines.Wrong(field, Expected, at[..(at.Length - rest.Length)]);
    }

    /// <summary>Takes a count of sectors: at least 1, and below 4 GiB in bytes.</summary>
    /// <returns>The same length in bytes.</returns>
    public uint SectorsAsBytes(string field)
    {
        var sectors = Decimal(field);
        return sectors is 0 or > Sectors.MostPerIo
            ? throw lines.Wrong(field, "from 1 to 8388607 (below 4 GiB)", $"{sectors}")
            : (uint)sectors * Sectors.Bytes;
    }

    /// <summary>Takes a time in milliseconds, with a fraction or without.</summary>
    /// <returns>The same in nanoseconds; digits behind the sixth are left out.</returns>
    public ulong Milliseconds(string field)
    {
        const string Expected = "milliseconds as 12 or 12.345, below 2^64 ns";
        var word = Word(field, Expected);
        return Digits.TryFraction(word, 6, out var ns) ? ns : throw lines.Wrong(field, Expected, word);
    }

    /// <summary>Takes a hexadecimal number of at most 32 bits, without prefix.</summary>
    public uint Hex32(string field)
    {
        SkipBlanks();
        const string Expected = "a hexadecimal number up to ffffffff";
        var at = rest;
        var value = Take(field, Expected, Digits.Hex(rest, out var parsed), parsed);
        return value <= uint.MaxValue ? (uint)value : throw lines.Wrong(field, Expected, at[..(at.Length - rest.Length)]);
    }

    /// <summary>Takes the word if it is this one.</summary>
    public bool TryWord(ReadOnlySpan<byte> wanted)
    {
        SkipBlanks();
        if (!FirstWord().SequenceEqual(wanted))
        {
            return false;
        }

        rest = rest[wanted.Length..];
        return true;
    }

    /// <summary>Takes this word, which must be the next.</summary>
    public void Keyword(ReadOnlySpan<byte> wanted, string field)
    {
        if (!TryWord(wanted))
        {
            throw lines.Wrong(field, $"'{field}'", FirstWord());
        }
    }

    /// <summary>Takes a hexadecimal number of at most 64 bits behind <c>0x</c>.</summary>
    public ulong HexNumber(string field)
    {
        var word = Word(field, "0x and a hexadecimal number");
        return word.StartsWith("0x"u8) && word.Length > 2 && Digits.Hex(word[2..], out var value) == word.Length - 2
            ? value
            : throw lines.Wrong(field, "0x and a hexadecimal number of at most 64 bits", word);
    }

    /// <summary>Takes a text in parentheses, which may contain blanks.</summary>
    public void Parenthesised(string field)
    {
        SkipBlanks();
        var end = rest is [(byte)'(', ..] ? rest.IndexOf((byte)')') : -1;
        if (end < 0)
        {
            throw lines.Wrong(field, "something in parentheses", FirstWord());
        }

        rest = rest[(end + 1)..];
    }

    /// <summary>Whether the next word starts with this character.</summary>
    public bool StartsWith(byte character)
    {
        SkipBlanks();
        return !rest.IsEmpty && rest[0] == character;
    }

    /// <summary>Makes sure that nothing is left.</summary>
    public void End()
    {
        if (!AtEnd)
        {
            throw lines.Wrong("end of line", "no more fields", FirstWord());
        }
    }

    /// <summary>A byte offset from a count of units.</summary>
    /// <returns><paramref name="count"/> times <paramref name="unit"/>.</returns>
    public readonly ulong Offset(string field, ulong count, uint unit, uint bytes) =>
        Sectors.TryOffset(count, unit, bytes, out var offset)
            ? offset
            : throw lines.Wrong(field, "an end below 2^63 bytes", $"{count}");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Take(string field, string expected, int length, ulong value)
    {
        if (length <= 0 || (length < rest.Length && rest[length] != ' '))
        {
            throw lines.Wrong(field, expected, FirstWord());
        }

        rest = rest[length..];
        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipBlanks() => rest = Blanks.Skip(rest);

    private readonly ReadOnlySpan<byte> FirstWord()
    {
        var blank = rest.IndexOf((byte)' ');
        return blank < 0 ? rest : rest[..blank];
    }
}
