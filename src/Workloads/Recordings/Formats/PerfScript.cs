using Workloads.Recordings.BlockTrace;

namespace Workloads.Recordings.Formats;

/// <summary>
/// What <c>perf script</c> prints of the block layer's events: <c>comm tid [cpu] time: event: fields</c>, with or without the processor.
/// </summary>
public sealed class PerfScript : IRecordingFormat, ITraceDialect
{
    private PerfScript()
    {
    }

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "perf-script",
            "perf script after perf record -e block:block_bio_queue or block:block_rq_issue",
            "perf-script(1); tools/perf/builtin-script.c; include/trace/events/block.h",
            "time in microseconds of perf's clock (since boot), in nanoseconds with --ns; sectors of 512 bytes on the whole disk; "
                + "queued bios count, or issued requests where the head of the recording has none; losses show with "
                + "--show-lost-events only; passthrough commands are read as other");

    static string ITraceDialect.Shape => "'comm tid [cpu] seconds.decimals: event: ...'";

    static string ITraceDialect.Remedy => "give perf record a larger -m";

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head) => TraceText.Detect<PerfScript>(head);

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct =>
        TraceText.Read<PerfScript, TSink>(source, ref sink);

    /// <summary><c>comm tid</c> or <c>comm pid/tid</c>, then <c>[cpu]</c> or not.</summary>
    static bool ITraceDialect.IsPrefix(ReadOnlySpan<byte> prefix)
    {
        var word = TraceLine.TakeLastWord(ref prefix);
        if (TraceLine.IsCpu(word))
        {
            word = TraceLine.TakeLastWord(ref prefix);
        }

        var slash = word.IndexOf((byte)'/');
        return prefix.Length > 0 && (slash < 0 || TraceLine.IsNumber(word[..slash])) && TraceLine.IsNumber(word[(slash + 1)..]);
    }

    /// <summary>Comments come with <c>--header</c>; with call stacks, their lines start with a tab and a blank line ends each.</summary>
    static bool ITraceDialect.IsComment(ReadOnlySpan<byte> line) => line.IsEmpty || line[0] is (byte)'#' or (byte)'\t';

    static bool ITraceDialect.IsLoss(ReadOnlySpan<byte> line) => line.IndexOf(": PERF_RECORD_LOST"u8) >= 0;
}
