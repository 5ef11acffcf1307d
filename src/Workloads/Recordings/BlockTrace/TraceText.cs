using System.Text;
using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.BlockTrace;

/// <summary>
/// The block layer's events in the text of a tracer: <c>block_bio_queue</c>, or <c>block_rq_issue</c> where the recording has no bios, or
/// <c>block_rq_complete</c> where it has neither.
/// Their fields look the same whichever tracer prints them (include/trace/events/block.h).
/// </summary>
internal static class TraceText
{
    /// <summary>Whether the first line of the recording looks like this tracer's.</summary>
    public static bool Detect<TDialect>(ReadOnlySpan<byte> head) where TDialect : ITraceDialect =>
        TraceLine.TryParse<TDialect>(TextHead.FirstLine(head), out _);

    /// <summary>Reads the whole recording.</summary>
    public static void Read<TDialect, TSink>(RecordingSource source, ref TSink sink)
        where TDialect : ITraceDialect
        where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var reader = new Reader<TDialect>(lines);
        foreach (var stage in (ReadOnlySpan<Stage>)[Stage.Queued, Stage.Issued, Stage.Completed])
        {
            if (source.Head.Span.IndexOf(NameOf(stage)) >= 0)
            {
                reader.Choice.Prefer(stage);
            }
        }

        lines.ReadAll(ref reader, ref sink, "block_bio_queue, block_rq_issue or block_rq_complete events");

        reader.Choice.Say(source.Skipped);
    }

    /// <summary>Skips a line without an event of this tracer where it is known to be none.</summary>
    /// <exception cref="BadInputException">It may have been an event, or says that events were lost.</exception>
    public static bool SkipOther<TDialect>(TextLines lines, ReadOnlySpan<byte> line, string field, string expected)
        where TDialect : ITraceDialect
    {
        if (TDialect.IsLoss(line))
        {
            throw lines.Refused("line", $"a complete recording ({TDialect.Remedy})", Encoding.UTF8.GetString(line.Trim((byte)' ')));
        }

        // Only function tracers have a task and a time, and an arrow behind them, or a bar between columns.
        return !line.StartsWith("#"u8) && (line.IndexOf(" <-"u8) > 0 || line.IndexOf(" | "u8) > 0) ? lines.Skip(SkippedKind.FunctionCall)
            : line.EndsWith("stack trace>"u8) ? lines.Skip(SkippedKind.StackTrace)
            : lines.SkipOther(line, field, expected);
    }

    private static ReadOnlySpan<byte> NameOf(Stage stage) => stage switch
    {
        Stage.Queued => "block_bio_queue:"u8,
        Stage.Issued => "block_rq_issue:"u8,
        _ => "block_rq_complete:"u8,
    };

    /// <summary>The stage that an event without its subsystem is about.</summary>
    public static Stage StageOf(ReadOnlySpan<byte> name) => name switch
    {
        _ when name.SequenceEqual("block_bio_queue"u8) => Stage.Queued,
        _ when name.SequenceEqual("block_rq_issue"u8) => Stage.Issued,
        _ when name.SequenceEqual("block_rq_complete"u8) => Stage.Completed,
        _ => Stage.Other,
    };

    private readonly struct Reader<TDialect>(TextLines lines) : ILineReader where TDialect : ITraceDialect
    {
        private readonly DeviceNumbers devices = new(lines.Wrong);

        public EventChoice Choice { get; } = new();

        public bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            if (!TraceLine.TryParse<TDialect>(line, out var traced))
            {
                return SkipOther<TDialect>(lines, line, "line", TDialect.Shape);
            }

            var stage = StageOf(traced.Event);
            if (!Choice.TryTake(stage, out var counts))
            {
                throw lines.Refused("event", Choice.Expected, Encoding.UTF8.GetString(traced.Event));
            }

            if (!counts)
            {
                var isBlock = stage != Stage.Other || traced.Event.StartsWith("block_"u8);
                return lines.Skip(isBlock ? SkippedKind.OtherStage : SkippedKind.OtherEvent);
            }

            sink.Add(ReadBio(traced.TimeNs, traced.Fields, stage, lines, devices), []);
            return true;
        }
    }

    /// <summary>
    /// <c>maj,min rwbs sector + sectors [comm]</c>; a request has <c>bytes (command)</c> in front of the sector (a completed one no bytes)
    /// and, on newer kernels, its priority behind the sectors.
    /// </summary>
    public static RecordedBio ReadBio(ulong timeNs, ReadOnlySpan<byte> text, Stage stage, TextLines lines, DeviceNumbers devices)
    {
        var fields = new LineFields(text, lines);
        var device = fields.Word("maj,min", "maj,min");
        if (!Words.IsDevice(device))
        {
            throw lines.Wrong("maj,min", "maj,min", device);
        }

        var rwbs = fields.Word("rwbs", Rwbs.Expected);
        if (!Rwbs.TryParse(rwbs, out var op, out var flushes))
        {
            throw lines.Wrong("rwbs", Rwbs.Expected, rwbs);
        }

        var dataBytes = 0u;
        if (stage != Stage.Queued)
        {
            dataBytes = stage == Stage.Issued ? fields.Decimal32("bytes") : 0;
            fields.Parenthesised("command");
        }

        var sector = fields.Decimal("sector");
        if (!fields.TryWord("+"u8))
        {
            throw lines.Wrong("sectors", "'sector + sectors'", text);
        }

        var sectors = fields.Decimal("sectors");
        if (stage != Stage.Queued && !fields.StartsWith((byte)'[') && !fields.AtEnd)
        {
            fields.Word("ioprio", "a priority or [command]");
        }

        // A line that was copied may have lost its command.
        if (!fields.StartsWith((byte)'[') && !fields.AtEnd)
        {
            throw lines.Wrong("comm", "[command]", text);
        }

        var number = devices.Of("maj,min", device);
        if (sectors > Sectors.MostPerIo)
        {
            throw lines.Wrong("sectors", "at most 8388607 (below 4 GiB)", $"{sectors}");
        }

        if (sectors > 0)
        {
            var bytes = (uint)sectors * Sectors.Bytes;
            return new RecordedBio(timeNs, number, op, fields.Offset("sector", sector, Sectors.Bytes, bytes), bytes);
        }

        if (op == BioOp.Other || dataBytes > 0 || (stage == Stage.Completed && !flushes))
        {
            // A passthrough command: it has data, but its address is in the command.
            return new RecordedBio(timeNs, number, BioOp.Other, 0, dataBytes);
        }

        return flushes
            ? new RecordedBio(timeNs, number, BioOp.Flush, 0, 0)
            : throw lines.Wrong("sectors", "at least 1 for this operation", "0");
    }
}
