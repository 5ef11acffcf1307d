using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The output of <c>--write_iolog</c> in fio before version 1.20: <c>rw,offset,length</c>, one I/O per line, without a header.
/// </summary>
public readonly struct FioIologV1 : IRecordingFormat
{
    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "fio-iolog-v1",
            "fio --write_iolog, version 1 (fio before 1.20-rc3)",
            "fio HOWTO, \"Trace file format v1\"",
            "rw is 0 for a read and 1 for a write; offset and length in bytes of the one file that fio worked on; no times: all I/Os have "
                + "time 0")
        { Line = "1,1048576,4096" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var line = TextHead.FirstLine(head);
        return line is [(byte)'0' or (byte)'1', (byte)',', ..] && TrySplit(line, out _, out var offset, out var length)
            && Digits.TryDecimal(offset, out _) && Digits.TryDecimal(length, out _);
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var reader = new Reader(lines);
        lines.ReadAll(ref reader, ref sink, "lines of 'rw,offset,length'");
    }

    private static bool TrySplit(
        ReadOnlySpan<byte> line, out ReadOnlySpan<byte> rw, out ReadOnlySpan<byte> offset, out ReadOnlySpan<byte> length)
    {
        offset = length = default;
        var first = line.IndexOf((byte)',');
        rw = first < 0 ? default : line[..first].Trim((byte)' ');
        var rest = line[(first + 1)..];
        var second = rest.IndexOf((byte)',');
        if (first < 0 || second < 0)
        {
            return false;
        }

        offset = rest[..second].Trim((byte)' ');
        length = rest[(second + 1)..].Trim((byte)' ');
        return !length.Contains((byte)',');
    }

    private static ulong Number(string field, ReadOnlySpan<byte> text, TextLines lines) =>
        Digits.TryDecimal(text, out var value) ? value : throw lines.Wrong(field, "a decimal number of at most 64 bits", text);

    private readonly struct Reader(TextLines lines) : ILineReader
    {
        public bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            if (!TrySplit(line, out var rw, out var offsetText, out var lengthText))
            {
                return lines.SkipOther(line, "line", "'rw,offset,length'");
            }

            var op = rw switch
            {
                [(byte)'0'] => BioOp.Read,
                [(byte)'1'] => BioOp.Write,
                _ => throw lines.Wrong("rw", "0 (read) or 1 (write)", rw),
            };
            var offset = Number("offset", offsetText, lines);
            var bytes = Number("length", lengthText, lines);
            if (bytes is 0 or > uint.MaxValue)
            {
                throw lines.Wrong("length", "a decimal number from 1 to 4294967295", lengthText);
            }

            if (!Sectors.TryOffset(offset, 1, (uint)bytes, out offset))
            {
                throw lines.Wrong("offset", "an end below 2^63 bytes", offsetText);
            }

            sink.Add(new RecordedBio(0, 0, op, offset, (uint)bytes), []);
            return true;
        }
    }
}
