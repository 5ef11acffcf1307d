using Workloads.Recordings.BlockTrace;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The output of <c>cat trace</c> for ftrace's blk tracer: <c>comm-pid [cpu] flags time: maj,min action rwbs sector + sectors [comm]</c>.
/// </summary>
public readonly struct FtraceBlk : IRecordingFormat
{
    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "ftrace-blk",
            "ftrace's blk tracer as text (current_tracer is blk)",
            "blk_tracer_print_line() in Linux' kernel/trace/blktrace.c",
            "as ftrace and blkparse: time in microseconds of the trace clock; sectors of 512 bytes on the whole disk; Q lines (bios) "
                + "count, or D lines (requests) where the head of the recording has no Q, else C lines; the option blk_classic is refused")
        { Line = "          fio-4242    [001] d..1.    50.000001:   8,0    Q   W 2048 + 8 [fio]" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head) =>
        head.StartsWith("# tracer: blk\n"u8) || head.StartsWith("# tracer: blk\r"u8) || TryParse(TextHead.FirstLine(head), out _) is null;

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var reader = new Reader(lines);
        reader.Choice.PreferAny(source.Head.Span, TryParse);
        lines.ReadAll(ref reader, ref sink, "Q, D or C lines");

        reader.Choice.Say(source.Skipped);
    }

    /// <returns>The name of the field at fault, null when there is none.</returns>
    private static string? TryParse(ReadOnlySpan<byte> line, out BlkEvent traced)
    {
        traced = default;
        if (!TraceLine.TrySplit<FtraceText>(line, out var timeNs, out var rest))
        {
            return "line";
        }

        traced.TimeNs = timeNs;
        traced.Device = Words.Take(ref rest);
        return Words.IsDevice(traced.Device) ? traced.TakeAction(rest) : "maj,min";
    }

    private readonly struct Reader(TextLines lines) : ILineReader
    {
        private readonly DeviceNumbers devices = new(lines.Wrong);

        public EventChoice Choice { get; } = new();

        public bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            if (TryParse(line, out var traced) is { } wrong)
            {
                return TraceText.SkipOther<FtraceText>(
                    lines, line, wrong, "'comm-pid [cpu] flags seconds.decimals: maj,min action rwbs ...'");
            }

            return Choice.TryAdd(traced, lines, devices, ref sink);
        }
    }
}
