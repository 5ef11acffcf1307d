using System.Globalization;
using System.Text;
using CsvHelper;

namespace Workloads.Recordings.Reading;

/// <summary>
/// Reads the rows of a recording of comma-separated values in order. CsvHelper splits them; every error names line and field.
/// </summary>
/// <remarks>
/// None of these formats quotes fields, so a quote is an ordinary character and a row is a line. Lines that are known not to be rows are
/// skipped, and so is a line before the first row that contains only the names of the columns.
/// </remarks>
internal sealed class CsvRows : IDisposable
{
    private const int NanosecondDigits = 9;

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        Mode = CsvMode.NoEscape,

        // Makes the number of a row equal that of its line. Counting lines as well halves the speed, and so does trimming every field.
        SkipEmptyLines = false,
        MaxRecordSize = 2 * TextLines.LongestLine,
        Encoding = Encoding.UTF8,
        FormatProvider = CultureInfo.InvariantCulture,
    };

    private readonly RecordingSource source;
    private readonly string header;
    private readonly string[] columns;
    private readonly bool mayHaveMore;
    private readonly GuardedText text;
    private readonly CsvReader csv;
    private bool started;
    private bool failed;

    /// <summary>Starts in front of the first row.</summary>
    /// <param name="source">The recording.</param>
    /// <param name="header">The names of the columns, separated by commas: what errors call the fields.</param>
    /// <param name="mayHaveMore">Whether a row may have fields behind these.</param>
    public CsvRows(RecordingSource source, string header, bool mayHaveMore = false)
    {
        this.source = source;
        this.header = header;
        this.mayHaveMore = mayHaveMore;
        columns = header.Split(',');
        text = new GuardedText(source);
        csv = CsvReader.Create(text, Options, leaveOpen: true);
    }

    /// <summary>Reads all rows, each of which is one I/O.</summary>
    /// <param name="source">The recording.</param>
    /// <param name="header">The names of the columns, separated by commas: what errors call the fields.</param>
    /// <param name="sink">Receives every bio.</param>
    /// <param name="mayHaveMore">Whether a row may have fields behind these.</param>
    /// <exception cref="BadInputException">A row is damaged and damaged rows are errors, or there is no row.</exception>
    public static void ReadAll<TRow, TSink>(RecordingSource source, string header, ref TSink sink, bool mayHaveMore = false)
        where TRow : struct, IBioRow
        where TSink : IRecordingSink, allows ref struct
    {
        using var rows = new CsvRows(source, header, mayHaveMore);
        var devices = new DeviceNumbers(rows.Wrong);
        var bios = 0L;
        while (true)
        {
            try
            {
                ReadOn<TRow, TSink>(rows, devices, ref sink, ref bios);
                break;
            }
            catch (BadInputException damaged) when (source.TrySkip(damaged, bios))
            {
            }
        }

        if (bios == 0)
        {
            throw rows.Empty();
        }
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False at the end of the recording.</returns>
    /// <exception cref="BadInputException">
    /// The row has another number of fields, or its line is too long, holds a NUL byte, or is the last one and has no end.
    /// </exception>
    public bool TryNext()
    {
        while (TryRead())
        {
            if (csv.FieldCount == columns.Length || (mayHaveMore && csv.FieldCount > columns.Length))
            {
                if (started || !IsHeader())
                {
                    started = true;
                    return true;
                }

                source.Skipped.Add(SkippedKind.Heading);
            }
            else if (Chatter.KindOf(csv.RawRecord) is { } kind)
            {
                source.Skipped.Add(kind);
            }
            else
            {
                throw Wrong("line", mayHaveMore ? $"'{header}' and perhaps more" : $"'{header}'", csv.RawRecord);
            }
        }

        return false;
    }

    /// <summary>An error about a recording without a row.</summary>
    public BadInputException Empty() => new(source.Name, 0, "recording", $"rows of '{header}'", "none");

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
            : throw Wrong(column, $"a decimal number from 1 to {uint.MaxValue / unit}");

    /// <summary>Where an I/O of so many bytes starts, in bytes, as a count of <paramref name="unit"/> bytes.</summary>
    public ulong Offset(int column, uint bytes, uint unit = 1) =>
        Sectors.TryOffset(Decimal(column), unit, bytes, out var offset) ? offset : throw Wrong(column, "an end below 2^63 bytes");

    /// <summary>A time in ticks of <paramref name="nsPerTick"/> nanoseconds, in nanoseconds.</summary>
    public ulong Ticks(int column, uint nsPerTick)
    {
        var ticks = Decimal(column);

        // The whole tick must fit, because a caller may spread the I/Os of one tick over it.
        return ticks < ulong.MaxValue / nsPerTick ? ticks * nsPerTick : throw Wrong(column, "a time below 2^64 ns");
    }

    /// <summary>A time in seconds, with a fraction or without, in nanoseconds; digits behind the ninth are left out.</summary>
    public ulong Seconds(int column) => Fraction(column, NanosecondDigits, "seconds as 12 or 12.345, below 2^64 ns");

    /// <summary>A time in milliseconds, with a fraction or without, in nanoseconds; digits behind the sixth are left out.</summary>
    public ulong Milliseconds(int column) => Fraction(column, NanosecondDigits - 3, "milliseconds as 12 or 12.345, below 2^64 ns");

    /// <summary>An error about a field of the current row.</summary>
    public BadInputException Wrong(int column, string expected) =>
        Text(column) is { IsEmpty: false } found
            ? Wrong(columns[column], expected, found)
            : new BadInputException(source.Name, csv.RowNumber, columns[column], expected, "nothing") { MaySkipLine = true };

    /// <summary>An error at the current row about bytes of the file.</summary>
    public BadInputException Wrong(string field, string expected, ReadOnlySpan<byte> found) =>
        new(source.Name, csv.RowNumber, field, expected, Encoding.UTF8.GetString(found[..Math.Min(found.Length, 80)]))
        {
            MaySkipLine = true,
        };

    public void Dispose()
    {
        csv.Dispose();
        text.Dispose();
    }

    /// <summary>A separate method, because the runtime optimises a loop inside an exception handler less.</summary>
    private static void ReadOn<TRow, TSink>(CsvRows rows, DeviceNumbers devices, ref TSink sink, ref long bios)
        where TRow : struct, IBioRow
        where TSink : IRecordingSink, allows ref struct
    {
        while (rows.TryNext())
        {
            sink.Add(TRow.Read(rows, devices), []);
            bios++;
        }
    }

    private ulong Fraction(int column, int digits, string expected) =>
        Digits.TryFraction(Text(column), digits, out var ns) ? ns : throw Wrong(column, expected);

    private bool TryRead()
    {
        bool read;
        try
        {
            read = csv.Read();
        }
        catch (CsvFormatException error)
        {
            throw new BadInputException(source.Name, error.RecordNumber, "line", $"'{header}'", error.Message);
        }

        // The row in which the text ends is incomplete.
        if (text.Failure is null || (read && csv.RowNumber < text.FailedLine))
        {
            return read;
        }

        // After a skipped line that was cut off, the text has ended.
        var failure = failed ? null : text.Failure;
        failed = true;
        return failure is null ? false : throw failure;
    }

    private bool IsHeader() => columns.Index().All(column => Ascii.Equals(Text(column.Index), column.Item));
}
