using Workloads.Recordings.BlockTrace;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The block events in the output of <c>perf script</c>: <c>comm tid [cpu] time: event: fields</c>, with or without the processor.
/// </summary>
public readonly struct PerfScript : IRecordingFormat, ITraceDialect
{
    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "perf-script",
            "perf script after perf record -e block:block_bio_queue or block:block_rq_issue",
            "perf-script(1); tools/perf/builtin-script.c; include/trace/events/block.h",
            "time in microseconds of perf's clock (since boot), in nanoseconds with --ns; sectors of 512 bytes on the whole disk; "
                + "queued bios count, or issued requests where the head of the recording has none; losses show with "
                + "--show-lost-events only; passthrough commands are read as other")
        { Line = "          fio  4242 [001]    50.000001: block:block_bio_queue: 8,0 W 2048 + 8 [fio]" };

    static string ITraceDialect.Shape => "'comm tid [cpu] seconds.decimals: event: ...'";

    static string ITraceDialect.Remedy => "give perf record a larger -m";

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head) => TraceText.Detect<PerfScript>(head);

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct =>
        TraceText.Read<PerfScript, TSink>(source, ref sink);

    /// <summary><c>comm tid</c> or <c>comm pid/tid</c>, then an optional <c>[cpu]</c>.</summary>
    static bool ITraceDialect.IsPrefix(ReadOnlySpan<byte> prefix)
    {
        var word = Words.TakeLast(ref prefix);
        if (TraceLine.IsCpu(word))
        {
            word = Words.TakeLast(ref prefix);
        }

        var slash = word.IndexOf((byte)'/');
        return (slash < 0 || Words.IsNumber(word[..slash])) && Words.IsNumber(word[(slash + 1)..]);
    }

    static bool ITraceDialect.IsLoss(ReadOnlySpan<byte> line) => line.IndexOf(": PERF_RECORD_LOST"u8) >= 0;
}
