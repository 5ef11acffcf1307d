using System.Text;
using Lookups;
using Workloads.Recordings.BlockTrace;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The table of biosnoop, of BCC's Python tools or of libbpf-tools: <c>TIME(s) COMM PID DISK T SECTOR BYTES ... LAT(ms)</c>, a request a
/// line.
/// </summary>
/// <remarks>
/// A command may contain blanks, so the columns after it are found from the right. Their number comes from the header, because options
/// add columns after BYTES. The bpftrace tool of the same name prints neither sector nor size and is refused by name.
/// </remarks>
public readonly struct Biosnoop : IRecordingFormat
{
    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "biosnoop",
            "biosnoop of BCC or libbpf-tools",
            "tools/biosnoop.py and libbpf-tools/biosnoop.c in github.com/iovisor/bcc",
            "a line is a request, printed when it completes: time in seconds, with microseconds, from the completion of the first one "
                + "printed (LAT before it was issued to the driver); one that completed before that is read as at 0; sectors of 512 "
                + "bytes on the whole disk, lengths in bytes; the Python tool shows discards as R and flushes as R with 0 bytes: what "
                + "has no bytes is read as a flush; requests whose issuer or sector was not known (? or -1) are read as other; "
                + "the header may be missing")
        { Line = "0.000000    fio            4242   nvme0n1   W 2048       4096      0.21" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var line = TextHead.FirstLine(head);
        return (line.StartsWith("TIME"u8) && line.IndexOf(" LAT(ms)"u8) >= 0) || IsRequest(line);
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var reader = new Reader(lines);
        lines.ReadAll(ref reader, ref sink, "lines below the header");
    }

    /// <summary>Whether a line is a request, for a recording without a header.</summary>
    private static bool IsRequest(ReadOnlySpan<byte> line)
    {
        var rest = line.TrimEnd((byte)' ');
        var time = Words.Take(ref rest);
        for (var fractions = CountFractions(line); fractions > 0; fractions--)
        {
            Words.TakeLast(ref rest);
        }

        return rest.Length < line.TrimEnd((byte)' ').Length - time.Length
            && Digits.Seconds(time, out _) == time.Length
            && Words.IsNumber(Words.TakeLast(ref rest))
            && Words.TakeLast(ref rest) is var sector
            && (Words.IsNumber(sector) || sector.SequenceEqual("-1"u8))
            && Rwbs.TryParse(Words.TakeLast(ref rest), out _, out _);
    }

    /// <summary>Number of last words with a decimal point: LAT(ms), and the column that -Q adds before it.</summary>
    private static int CountFractions(ReadOnlySpan<byte> line)
    {
        var rest = line.TrimEnd((byte)' ');
        var count = 0;
        while (Words.TakeLast(ref rest) is { IsEmpty: false } word && word.Contains((byte)'.'))
        {
            count++;
        }

        return count;
    }

    /// <returns>Number of columns after BYTES.</returns>
    private static int ReadHeader(ReadOnlySpan<byte> line, TextLines lines)
    {
        var fields = new LineFields(line, lines);
        if (!(fields.TryWord("TIME(s)"u8) && fields.TryWord("COMM"u8) && fields.TryWord("PID"u8) && fields.TryWord("DISK"u8)
            && fields.TryWord("T"u8) && fields.TryWord("SECTOR"u8) && fields.TryWord("BYTES"u8)))
        {
            throw lines.Refused(
                "header",
                "TIME(s) COMM PID DISK T SECTOR BYTES (of BCC's or libbpf-tools' biosnoop, without -t; bpftrace's has no sectors)",
                Encoding.UTF8.GetString(line));
        }

        var columns = 0;
        while (!fields.AtEnd)
        {
            fields.Word("header", "a column");
            columns++;
        }

        return columns;
    }

    private struct Reader(TextLines lines) : ILineReader
    {
        private readonly DeviceNumbers devices = new(lines.Wrong);
        private int behindBytes = -1;

        public bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            if (line.StartsWith("TIME"u8))
            {
                behindBytes = ReadHeader(line, lines);
                return lines.Skip(SkippedKind.Heading);
            }

            if (!Words.StartsWithDigit(line) && Chatter.KindOf(line) is not null)
            {
                return lines.SkipOther(line, "line", "a request");
            }

            behindBytes = behindBytes < 0 ? CountFractions(line) : behindBytes;
            sink.Add(ReadRequest(line, behindBytes, lines, devices), []);
            return true;
        }
    }

    private static RecordedBio ReadRequest(ReadOnlySpan<byte> line, int behindBytes, TextLines lines, DeviceNumbers devices)
    {
        var rest = line.TrimEnd((byte)' ');
        for (var column = 0; column < behindBytes; column++)
        {
            Words.TakeLast(ref rest);
        }

        var bytesText = Words.TakeLast(ref rest);
        var sectorText = Words.TakeLast(ref rest);
        var letters = Words.TakeLast(ref rest);
        if (!Rwbs.TryParse(letters, out var op, out _))
        {
            throw lines.Wrong("T", $"{Rwbs.Expected} (or two columns ran together)", letters);
        }

        var disk = ReadTask(ref rest, lines, out var unknown);
        var timeNs = ReadTime(rest, lines);
        if (!Digits.TryDecimal(bytesText, out var bytes) || bytes > uint.MaxValue)
        {
            throw lines.Wrong("BYTES", "a decimal number up to 4294967295", bytesText);
        }

        var sectorKnown = !sectorText.SequenceEqual("-1"u8);
        var sector = 0UL;
        if (sectorKnown && !Digits.TryDecimal(sectorText, out sector))
        {
            throw lines.Wrong("SECTOR", "a decimal number of at most 64 bits, or -1", sectorText);
        }

        var device = devices.Of("DISK", disk);
        if (bytes == 0)
        {
            return new RecordedBio(timeNs, device, op == BioOp.Other ? op : BioOp.Flush, 0, 0);
        }

        if (unknown || !sectorKnown)
        {
            return new RecordedBio(timeNs, device, BioOp.Other, 0, (uint)bytes);
        }

        return Sectors.TryOffset(sector, Sectors.Bytes, (uint)bytes, out var offset)
            ? new RecordedBio(timeNs, device, op, offset, (uint)bytes)
            : throw lines.Wrong("SECTOR", "an end below 2^63 bytes", sectorText);
    }

    /// <summary>Takes DISK, PID and COMM. Some versions leave an unknown DISK empty; COMM is then ?.</summary>
    private static ReadOnlySpan<byte> ReadTask(ref ReadOnlySpan<byte> rest, TextLines lines, out bool unknown)
    {
        var disk = Words.TakeLast(ref rest);
        var pid = Words.IsNumber(disk) ? disk : Words.TakeLast(ref rest);
        if (!Words.IsNumber(pid))
        {
            throw lines.Wrong("PID", "a number", pid);
        }

        var blank = rest.IndexOf((byte)' ');
        unknown = blank >= 0 && rest[blank..].Trim((byte)' ').SequenceEqual("?"u8);
        rest = blank < 0 ? rest : rest[..blank];
        return disk == pid ? "?"u8 : disk;
    }

    /// <summary>The tools show a time before their first as negative, or as the unsigned value of its 64 bits.</summary>
    private static ulong ReadTime(ReadOnlySpan<byte> text, TextLines lines)
    {
        var negative = text is [(byte)'-', ..];
        var digits = negative ? text[1..] : text;
        if (digits.StartsWith("18446744073."u8) && digits.Length == "18446744073.709551".Length && Words.IsNumber(digits[12..]))
        {
            return 0;
        }

        return Digits.Seconds(digits, out var ns) == digits.Length && digits.Length > 0
            ? negative || ns > long.MaxValue ? 0 : ns
            : throw lines.Wrong("TIME(s)", "seconds with 6 or 9 decimals", text);
    }
}
