using System.Globalization;
using System.Text;
using CsvHelper;

namespace Workloads.Recordings.Reading;

/// <summary>
/// The rows of a recording of comma-separated values, one after the other, split by CsvHelper; every error names line and field.
/// </summary>
/// <remarks>
/// None of these formats quotes anything, so a quote is a character like any other and a row is a line. Blank lines are passed over, and so
/// is a first line that holds nothing but the names of the columns.
/// </remarks>
internal sealed class CsvRows : IReadingPlace, IDisposable
{
    private const ulong NsPerSecond = 1_000_000_000;
    private const int NanosecondDigits = 9;

    private static readonly ulong[] Scale = [1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        Mode = CsvMode.NoEscape,

        // Then the number of a row is that of its line; counting lines beside rows halves the speed, and so does trimming every field.
        SkipEmptyLines = false,
        MaxRecordSize = 2 * TextLines.LongestLine,
        Encoding = Encoding.UTF8,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    private readonly string name;
    private readonly string header;
    private readonly string[] columns;
    private readonly bool mayHaveMore;
    private readonly GuardedText text;
    private readonly CsvReader csv;
    private bool any;

    /// <summary>Starts in front of the first row.</summary>
    /// <param name="source">The recording.</param>
    /// <param name="header">The names of the columns, separated by commas: what errors call the fields.</param>
    /// <param name="mayHaveMore">Whether a row may have fields behind these.</param>
    public CsvRows(RecordingSource source, string header, bool mayHaveMore = false)
    {
        name = source.Name;
        this.header = header;
        this.mayHaveMore = mayHaveMore;
        columns = header.Split(',');
        text = new GuardedText(source);
        csv = CsvReader.Create(text, Options, leaveOpen: true);
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False at the end of the recording.</returns>
    /// <exception cref="BadInputException">
    /// The row has another number of fields, or its line is too long, holds a NUL byte, or is the last one and has no end; or there is no
    /// row.
    /// </exception>
    public bool TryNext()
    {
        if (!TryRead() || (csv.RowNumber == 1 && IsHeader() && !TryRead()))
        {
            return any ? false : throw new BadInputException(name, 0, "recording", $"rows of '{header}'", "none");
        }

        any = true;

        if (csv.FieldCount != columns.Length && !(mayHaveMore && csv.FieldCount > columns.Length))
        {
            throw Wrong("line", mayHaveMore ? $"'{header}' and perhaps more" : $"'{header}'", csv.RawRecord);
        }

        return true;
    }

    /// <summary>The field as it is, without blanks around it; valid until the next row.</summary>
    public ReadOnlySpan<byte> Text(int column)
    {
        var field = csv.GetSpan(column);
        return field is [> (byte)' ', .., > (byte)' '] or [> (byte)' '] ? field : field.Trim(" \t"u8);
    }

    /// <summary>Neighbouring fields as they are, with the commas between them; valid until the next row.</summary>
    public ReadOnlySpan<byte> Text(int first, int last)
    {
        var start = 0;
        for (var i = 0; i < first; i++)
        {
            start += csv.GetRawSpan(i).Length + 1;
        }

        var length = csv.GetRawSpan(first).Length;
        for (var i = first + 1; i <= last; i++)
        {
            length += 1 + csv.GetRawSpan(i).Length;
        }

        return csv.RawRecord.Slice(start, length);
    }

    /// <summary>A decimal number of at most 64 bits.</summary>
    public ulong Decimal(int column) =>
        Digits.TryDecimal(Text(column), out var value) ? value : throw Wrong(column, "a decimal number of at most 64 bits");

    /// <summary>A number of bytes: from 1 to 4 GiB - 1, as a count of <paramref name="unit"/> bytes.</summary>
    public uint Bytes(int column, uint unit = 1) =>
        Digits.TryDecimal(Text(column), out var count) && count != 0 && count <= uint.MaxValue / unit
            ? (uint)count * unit
            : throw Wrong(column, string.Create(CultureInfo.InvariantCulture, $"a decimal number from 1 to {uint.MaxValue / unit}"));

    /// <summary>Where an I/O of so many bytes starts, in bytes, as a count of <paramref name="unit"/> bytes.</summary>
    public ulong Offset(int column, uint bytes, uint unit = 1) =>
        Sectors.TryOffset(Decimal(column), unit, bytes, out var offset) ? offset : throw Wrong(column, "an end below 2^63 bytes");

    /// <summary>A time in ticks of <paramref name="nsPerTick"/> nanoseconds, in nanoseconds.</summary>
    public ulong Ticks(int column, uint nsPerTick)
    {
        var ticks = Decimal(column);

        // All of the tick must fit, for whoever spreads what shares one.
        return ticks < ulong.MaxValue / nsPerTick ? ticks * nsPerTick : throw Wrong(column, "a time below 2^64 ns");
    }

    /// <summary>A time in seconds, with a fraction or without, in nanoseconds; digits behind the ninth are left out.</summary>
    public ulong Seconds(int column)
    {
        const string Expected = "seconds as 12 or 12.345, below 2^64 ns";
        var field = Text(column);
        var whole = Digits.Decimal(field, out var seconds);
        var ns = 0UL;
        if (whole > 0 && whole < field.Length && field[whole] == '.')
        {
            var fraction = field[(whole + 1)..];
            var counted = fraction[..Math.Min(fraction.Length, NanosecondDigits)];
            if (!Digits.TryDecimal(counted, out var parts) || fraction.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            {
                throw Wrong(column, Expected);
            }

            ns = parts * Scale[counted.Length];
            whole = field.Length;
        }

        return whole > 0 && whole == field.Length && seconds <= (ulong.MaxValue - ns) / NsPerSecond
            ? (seconds * NsPerSecond) + ns
            : throw Wrong(column, Expected);
    }

    /// <summary>An error about a field of the current row.</summary>
    public BadInputException Wrong(int column, string expected) =>
        Text(column) is { IsEmpty: false } found
            ? Wrong(columns[column], expected, found)
            : new BadInputException(name, csv.RowNumber, columns[column], expected, "nothing");

    /// <inheritdoc/>
    public BadInputException Wrong(string field, string expected, ReadOnlySpan<byte> found) =>
        new(name, csv.RowNumber, field, expected, Encoding.UTF8.GetString(found[..Math.Min(found.Length, 80)]));

    public void Dispose()
    {
        csv.Dispose();
        text.Dispose();
    }

    private bool TryRead()
    {
        bool read;
        try
        {
            do
            {
                read = csv.Read();
            }
            while (read && csv.RawRecord.IsEmpty);
        }
        catch (CsvFormatException error)
        {
            throw new BadInputException(name, error.RecordNumber, "line", $"'{header}'", error.Message);
        }

        // The row that the text ends in is not whole.
        return text.Failure is null || (read && csv.RowNumber < text.FailedLine) ? read : throw text.Failure;
    }

    private bool IsHeader()
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (!Encoding.ASCII.GetBytes(columns[i]).AsSpan().SequenceEqual(Text(i)))
            {
                return false;
            }
        }

        return true;
    }
}
