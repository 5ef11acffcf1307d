using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>The ASCII traces of DiskSim: <c>time device block size flags</c>, a request a line.</summary>
public sealed class DisksimTrace : IRecordingFormat
{
    private const uint ReadFlag = 1;

    // Five numbers of 64 bits and what may be between them.
    private const int LongestLine = 160;

    private DisksimTrace()
    {
    }

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "disksim",
            "ASCII traces of DiskSim",
            "The DiskSim Simulation Environment, version 4.0 reference manual, \"Traces\": the default format",
            "time in milliseconds with a point, which tells it from mqsim; block and size in 512 bytes; the lowest bit of flags says read, "
                + "the others are not read")
        { Line = "0.541000 0 4096 16 1" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var rest = Words.Untabbed(TextHead.FirstLine(head), stackalloc byte[LongestLine]);
        var time = Words.Take(ref rest);
        return time.Contains((byte)'.') && Digits.TryFraction(time, 6, out _) && Words.AreNumbers(rest, 4);
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var reader = new Reader(lines);
        if (!lines.ReadAll(ref reader, ref sink))
        {
            throw lines.Empty("lines of 'time device block size flags'", "none");
        }
    }

    private readonly struct Reader(TextLines lines) : ILineReader
    {
        private readonly DeviceNumbers devices = new(lines);

        public bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            if (!Words.StartsWithDigit(line))
            {
                return lines.SkipOther(line, "line", "a request");
            }

            var fields = new LineFields(Words.Untabbed(line, stackalloc byte[LongestLine]), lines);
            var timeNs = fields.Milliseconds("time");
            var device = devices.Of("device", fields.Word("device", "a number"));
            var block = fields.Decimal("block");
            var bytes = fields.SectorsAsBytes("size");
            var op = (fields.Decimal32("flags") & ReadFlag) != 0 ? BioOp.Read : BioOp.Write;
            fields.End();
            sink.Add(new RecordedBio(timeNs, device, op, fields.Offset("block", block, Sectors.Bytes, bytes), bytes), []);
            return true;
        }
    }
}
