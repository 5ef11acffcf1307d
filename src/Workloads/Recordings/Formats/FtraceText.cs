using Workloads.Recordings.BlockTrace;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The block events in the output of <c>cat trace</c> or <c>cat trace_pipe</c>: <c>comm-pid [cpu] flags time: event: fields</c>.
/// </summary>
public readonly struct FtraceText : IRecordingFormat, ITraceDialect
{
    // "(" and ")" around a number of 7 digits at most, or as many dashes, padded.
    private const int LongestGroup = 16;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "ftrace",
            "ftrace's trace or trace_pipe with the events block_bio_queue or block_rq_issue",
            "Documentation/trace/ftrace.rst; kernel/trace/trace_output.c; include/trace/events/block.h",
            "time in microseconds of the trace clock (since boot); sectors of 512 bytes on the whole disk; queued bios count, or "
                + "issued requests where the head of the recording has none, or completed ones; a recording that says it lost events is "
                + "refused; passthrough commands are read as other")
        { Line = "          fio-4242    [001] .....    50.000001: block_bio_queue: 8,0 W 2048 + 8 [fio]" };

    static string ITraceDialect.Shape => "'comm-pid [cpu] flags seconds.decimals: event: ...'";

    static string ITraceDialect.Remedy => "write a larger number to buffer_size_kb";

    private static ReadOnlySpan<byte> Entries => "# entries-in-buffer/entries-written: "u8;

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head) =>
        (head.StartsWith("# tracer: "u8) && !head.StartsWith("# tracer: blk"u8)) || TraceText.Detect<FtraceText>(head);

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct =>
        TraceText.Read<FtraceText, TSink>(source, ref sink);

    /// <summary><c>comm-pid</c>, an optional thread group in parentheses, <c>[cpu]</c>, then optional letters about interrupts.</summary>
    static bool ITraceDialect.IsPrefix(ReadOnlySpan<byte> prefix)
    {
        var word = Words.TakeLast(ref prefix);
        if (!TraceLine.IsCpu(word))
        {
            word = Words.TakeLast(ref prefix);
        }

        return TraceLine.IsCpu(word) && IsTask(prefix);
    }

    static bool ITraceDialect.IsLoss(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith("CPU:"u8))
        {
            return line.Contains((byte)'[') && (line.EndsWith(" EVENTS]"u8) || line.EndsWith(" EVENTS DROPPED]"u8));
        }

        if (!line.StartsWith(Entries))
        {
            return false;
        }

        var counts = line[Entries.Length..];
        var slash = Digits.Decimal(counts, out var kept);
        return slash > 0 && slash < counts.Length && Digits.Decimal(counts[(slash + 1)..], out var written) > 0 && kept < written;
    }

    private static bool IsTask(ReadOnlySpan<byte> prefix)
    {
        if (prefix is [.., (byte)')'])
        {
            var near = Math.Max(0, prefix.Length - LongestGroup);
            prefix = prefix[..(near + Math.Max(0, prefix[near..].LastIndexOf((byte)'(')))].TrimEnd((byte)' ');
        }

        var task = prefix[..(prefix.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1)];
        return task.Length < prefix.Length && task is [.., (byte)'-'];
    }
}
