using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>The input of MQSim and SSDSim: <c>time device lba sectors type</c>, one request per line.</summary>
public readonly struct MqsimTrace : IRecordingFormat
{
    // Five numbers of 64 bits and the blanks between them.
    internal const int LongestLine = 160;

    private const uint ReadFlag = 1;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "mqsim",
            "ASCII traces of MQSim and SSDSim",
            "ASCII_Trace_Definition.h and traces/README.md of github.com/CMU-SAFARI/MQSim",
            "time in ns; lba and sectors of 512 bytes; type 0 writes and 1 reads; DiskSim has the same columns with milliseconds, which "
                + "have a point")
        { Line = "1000 0 4096 16 0" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var line = TextHead.FirstLine(head).TrimEnd(" \t"u8);
        return Words.AreNumbers(line, 5) && line is [.., (byte)' ' or (byte)'\t', (byte)'0' or (byte)'1'];
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct =>
        Read(source, isDisksim: false, ref sink);

    /// <summary>Also reads DiskSim's input, which has times in milliseconds and other bits in the last column.</summary>
    internal static void Read<TSink>(RecordingSource source, bool isDisksim, ref TSink sink)
        where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var reader = new Reader(lines, isDisksim);
        lines.ReadAll(ref reader, ref sink, "lines of 'time device lba sectors type'");
    }

    private readonly struct Reader(TextLines lines, bool isDisksim) : ILineReader
    {
        private readonly DeviceNumbers devices = new(lines.Wrong);

        public bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            if (!Words.StartsWithDigit(line))
            {
                return lines.SkipOther(line, "line", "a request");
            }

            var fields = new LineFields(Words.Untabbed(line, stackalloc byte[LongestLine]), lines);
            var timeNs = isDisksim ? fields.Milliseconds("time") : fields.Decimal("time");
            var device = devices.Of("device", fields.Word("device", "a number"));
            var lba = fields.Decimal("lba");
            var bytes = fields.SectorsAsBytes("sectors");
            var type = fields.Decimal32("type");
            fields.End();
            if (!isDisksim && type > ReadFlag)
            {
                throw lines.Wrong("type", "0 (write) or 1 (read)", line);
            }

            var op = (type & ReadFlag) != 0 ? BioOp.Read : BioOp.Write;
            sink.Add(new RecordedBio(timeNs, device, op, fields.Offset("lba", lba, Sectors.Bytes, bytes), bytes), []);
            return true;
        }
    }
}
