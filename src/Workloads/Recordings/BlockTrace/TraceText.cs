using System.Globalization;
using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.BlockTrace;

/// <summary>
/// The block layer's events in the text of a tracer: <c>block_bio_queue</c>, or <c>block_rq_issue</c> where the recording has no bios.
/// Their fields look the same whichever tracer prints them (include/trace/events/block.h).
/// </summary>
internal static class TraceText
{
    private static ReadOnlySpan<byte> Queued => "block_bio_queue"u8;

    private static ReadOnlySpan<byte> Issued => "block_rq_issue"u8;

    /// <summary>Whether the first line that is no comment looks like this tracer's.</summary>
    public static bool Detect<TDialect>(ReadOnlySpan<byte> head) where TDialect : ITraceDialect =>
        TraceLine.TryParse<TDialect>(TextHead.FirstLine(head, static line => TDialect.IsComment(line) || TDialect.IsLoss(line)), out _);

    /// <summary>Reads the whole recording.</summary>
    public static void Read<TDialect, TSink>(RecordingSource source, ref TSink sink)
        where TDialect : ITraceDialect
        where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var devices = new DeviceNumbers(lines);
        var choice = new EventChoice(source.Head.Span.IndexOf("block_bio_queue:"u8) >= 0);
        var any = false;
        while (lines.TryNext(out var line))
        {
            if (TDialect.IsLoss(line))
            {
                throw lines.Wrong("line", $"a complete recording ({TDialect.Remedy})", line.Trim((byte)' '));
            }

            if (TDialect.IsComment(line))
            {
                continue;
            }

            if (!TraceLine.TryParse<TDialect>(line, out var traced))
            {
                throw lines.Wrong("line", TDialect.Shape, line);
            }

            var queued = traced.Event.SequenceEqual(Queued);
            if (!queued && !traced.Event.SequenceEqual(Issued))
            {
                continue;
            }

            if (!choice.TryTake(queued, out var counts))
            {
                throw lines.Wrong(
                    "event",
                    "no block_bio_queue this late in a recording of block_rq_issue (remove the lines of one of the two)",
                    traced.Event);
            }

            if (counts)
            {
                any = true;
                sink.Add(ReadBio(traced, queued, lines, devices), []);
            }
        }

        if (!any)
        {
            throw lines.Empty("block_bio_queue or block_rq_issue events", "neither");
        }
    }

    /// <summary>
    /// <c>maj,min rwbs sector + sectors [comm]</c>; a request has <c>bytes (command)</c> in front of the sector and, on newer kernels, its
    /// priority behind the sectors.
    /// </summary>
    private static RecordedBio ReadBio(TraceLine traced, bool queued, TextLines lines, DeviceNumbers devices)
    {
        var fields = new LineFields(traced.Fields, lines);
        var device = fields.Word("maj,min", "maj,min");
        var major = Digits.Decimal(device, out _);
        if (major <= 0 || major == device.Length || device[major] != ',' || !TraceLine.IsNumber(device[(major + 1)..]))
        {
            throw lines.Wrong("maj,min", "maj,min", device);
        }

        var rwbs = fields.Word("rwbs", Rwbs.Expected);
        if (!Rwbs.TryParse(rwbs, out var op, out var flushes))
        {
            throw lines.Wrong("rwbs", Rwbs.Expected, rwbs);
        }

        var dataBytes = 0u;
        if (!queued)
        {
            dataBytes = fields.Decimal32("bytes");
            fields.Parenthesised("command");
        }

        var sector = fields.Decimal("sector");
        if (!fields.TryWord("+"u8))
        {
            throw lines.Wrong("sectors", "'sector + sectors'", traced.Fields);
        }

        var sectors = fields.Decimal("sectors");
        if (!queued && !fields.StartsWith((byte)'['))
        {
            fields.Word("ioprio", "a priority or [command]");
        }

        if (!fields.StartsWith((byte)'['))
        {
            throw lines.Wrong("comm", "[command]", traced.Fields);
        }

        var number = devices.Of("maj,min", device);
        if (sectors > Sectors.MostPerIo)
        {
            throw lines.Wrong("sectors", "at most 8388607 (below 4 GiB)", sectors.ToString(CultureInfo.InvariantCulture));
        }

        if (sectors > 0)
        {
            var bytes = (uint)sectors * Sectors.Bytes;
            return new RecordedBio(traced.TimeNs, number, op, fields.Offset("sector", sector, Sectors.Bytes, bytes), bytes);
        }

        if (op == BioOp.Other || dataBytes > 0)
        {
            // A passthrough command: it has data, but its address is in the command.
            return new RecordedBio(traced.TimeNs, number, BioOp.Other, 0, dataBytes);
        }

        return flushes || op is BioOp.Flush or BioOp.Write
            ? new RecordedBio(traced.TimeNs, number, BioOp.Flush, 0, 0)
            : throw lines.Wrong("sectors", "at least 1 for this operation", "0");
    }
}
