using Lookups;
using Workloads.Recordings.BlockTrace;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>The table of iosnoop of perf-tools: <c>[STARTs] [ENDs] COMM PID TYPE DEV BLOCK BYTES LATms</c>, one request per line.</summary>
public readonly struct Iosnoop : IRecordingFormat
{
    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "iosnoop",
            "iosnoop of perf-tools",
            "iosnoop in github.com/brendangregg/perf-tools",
            "a line is a request, printed when it completes; BLOCK in sectors of 512 bytes, BYTES in bytes; the time is STARTs (iosnoop "
                + "-s), else ENDs (-t), else there is none: all I/Os have time 0; requests without bytes are read as flushes")
        { Line = "fio              4242   W    8,0      2048         4096       0.21" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var line = TextHead.FirstLine(head);
        var rest = line.TrimEnd((byte)' ');
        return IsHeader(line)
            || (Digits.TryFraction(Words.TakeLast(ref rest), 2, out _)
                && Words.IsNumber(Words.TakeLast(ref rest))
                && Words.IsNumber(Words.TakeLast(ref rest))
                && Words.IsDevice(Words.TakeLast(ref rest))
                && Rwbs.TryParse(Words.TakeLast(ref rest), out _, out _)
                && Words.IsNumber(Words.TakeLast(ref rest)));
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var reader = new Reader(lines);
        lines.ReadAll(ref reader, ref sink, "lines below the header");
    }

    private static bool IsHeader(ReadOnlySpan<byte> line) => line.TrimEnd((byte)' ').EndsWith(" LATms"u8) && line.IndexOf("COMM "u8) >= 0;

    private struct Reader(TextLines lines) : ILineReader
    {
        private readonly DeviceNumbers devices = new(lines.Wrong);
        private bool timed;

        public bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            if (IsHeader(line))
            {
                timed = !line.StartsWith("COMM "u8);
                return lines.Skip(SkippedKind.Heading);
            }

            if (Chatter.KindOf(line) is not null)
            {
                return lines.SkipOther(line, "line", "a request");
            }

            // From the right, because a command may have any name.
            var rest = line.TrimEnd((byte)' ');
            Words.TakeLast(ref rest);
            var bytes = new LineFields(Words.TakeLast(ref rest), lines).Decimal32("BYTES");
            var block = new LineFields(Words.TakeLast(ref rest), lines);
            var sector = block.Decimal("BLOCK");
            var device = Words.TakeLast(ref rest);
            var type = Words.TakeLast(ref rest);
            if (!Words.IsDevice(device) || !Rwbs.TryParse(type, out var op, out _))
            {
                throw lines.Wrong("TYPE DEV", $"{Rwbs.Expected}, and maj,min", type);
            }

            var timeNs = 0UL;
            var time = Words.Take(ref rest);
            if (timed && Digits.Seconds(time, out timeNs) != time.Length)
            {
                throw lines.Wrong("STARTs", "seconds with 6 or 9 decimals", time);
            }

            var number = devices.Of("DEV", device);
            sink.Add(
                bytes == 0
                    ? new RecordedBio(timeNs, number, op == BioOp.Other ? op : BioOp.Flush, 0, 0)
                    : new RecordedBio(timeNs, number, op, block.Offset("BLOCK", sector, Sectors.Bytes, bytes), bytes),
                []);
            return true;
        }
    }
}
