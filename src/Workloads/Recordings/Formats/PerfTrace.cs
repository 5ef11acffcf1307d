using System.Text;
using Lookups;
using Workloads.Recordings.BlockTrace;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The output of <c>perf trace -e block:...</c>: <c>time comm/tid block:event(dev: n, sector: n, nr_sector: n, rwbs: "W", ...)</c>, or, on
/// older versions, the fields in ftrace's format.
/// </summary>
public readonly struct PerfTrace : IRecordingFormat
{
    private const int MillisecondDigits = 6;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "perf-trace",
            "perf trace -e block:block_bio_queue or block:block_rq_issue",
            "perf-trace(1); tools/perf/builtin-trace.c; include/trace/events/block.h",
            "time in milliseconds from the first event; sectors of 512 bytes on the whole disk; queued bios count, or issued requests "
                + "where the head of the recording has none, or completed ones; perf leaves out fields that are 0; system calls are "
                + "skipped, as they do not say what the disk was asked for")
        { Line = "     0.000 fio/4242 block:block_bio_queue(dev: 8388608, sector: 2048, nr_sector: 8, rwbs: \"W\", comm: \"fio\")" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head) => TryParse(TextHead.FirstLine(head), out _);

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var reader = new Reader(lines);
        foreach (var range in source.Head.Span.Split((byte)'\n'))
        {
            if (TryParse(source.Head.Span[range], out var traced))
            {
                reader.Choice.Prefer(TraceText.StageOf(traced.Event));
            }
        }

        lines.ReadAll(ref reader, ref sink, "block_bio_queue, block_rq_issue or block_rq_complete events");

        reader.Choice.Say(source.Skipped);
    }

    /// <summary>A time with three decimals, an optional duration in parentheses, an optional task, then an event or a call.</summary>
    private static bool TryParse(ReadOnlySpan<byte> line, out Traced traced)
    {
        traced = default;
        var rest = line;
        var time = Words.Take(ref rest);
        if (time is not [.., (byte)'.', _, _, _] || !Digits.TryFraction(time, MillisecondDigits, out var timeNs))
        {
            return false;
        }

        rest = Blanks.Skip(rest);
        if (rest is [(byte)'(', ..])
        {
            var end = rest.IndexOf("):"u8);
            rest = end < 0 ? default : Blanks.Skip(rest[(end + 2)..]);
        }

        // A task may have any name, but none looks like an event.
        var block = rest.IndexOf("block:block_"u8);
        if (block >= 0)
        {
            rest = rest[(block + "block:"u8.Length)..];
            var end = rest.IndexOfAny((byte)'(', (byte)':');
            if (end < 0)
            {
                return false;
            }

            traced = new Traced { TimeNs = timeNs, Event = rest[..end], Named = rest[end] == '(', Fields = rest[(end + 1)..] };
            return true;
        }

        // A system call, or an event of another kind.
        var open = rest.IndexOf((byte)'(');
        traced.TimeNs = timeNs;
        return open > 0 && rest[open - 1] != ' ' && rest[..open].Contains((byte)'/') && rest[..open].Contains((byte)' ');
    }

    private static RecordedBio ReadNamed(in Traced traced, TextLines lines, DeviceNumbers devices)
    {
        // The text after the command belongs to the command.
        var command = traced.Fields.IndexOf(", comm: "u8);
        var fields = command < 0 ? traced.Fields : traced.Fields[..command];
        var device = Number(fields, "dev: "u8, "dev", lines);
        var sector = Number(fields, ", sector: "u8, "sector", lines);
        var sectors = Number(fields, ", nr_sector: "u8, "nr_sector", lines);
        var at = fields.IndexOf("rwbs: \""u8);
        var rwbs = at < 0 ? default : fields[(at + "rwbs: \""u8.Length)..];
        rwbs = rwbs[..Math.Max(rwbs.IndexOf((byte)'"'), 0)];
        if (!Rwbs.TryParse(rwbs, out var op, out var flushes))
        {
            throw lines.Wrong("rwbs", Rwbs.Expected, rwbs);
        }

        var number = devices.Of("dev", device);
        if (sectors is 0 or > Sectors.MostPerIo)
        {
            return sectors > 0 ? throw lines.Wrong("nr_sector", "at most 8388607 (below 4 GiB)", traced.Fields)
                : new RecordedBio(traced.TimeNs, number, flushes ? BioOp.Flush : BioOp.Other, 0, 0);
        }

        var bytes = (uint)sectors * Sectors.Bytes;
        return Sectors.TryOffset(sector, Sectors.Bytes, bytes, out var offset)
            ? new RecordedBio(traced.TimeNs, number, op, offset, bytes)
            : throw lines.Wrong("sector", "an end below 2^63 bytes", traced.Fields);
    }

    private static ulong Number(ReadOnlySpan<byte> fields, ReadOnlySpan<byte> key, string field, TextLines lines)
    {
        var at = fields.IndexOf(key);
        return at < 0 ? 0
            : Digits.Decimal(fields[(at + key.Length)..], out var value) > 0 ? value
            : throw lines.Wrong(field, "a decimal number of at most 64 bits", fields[at..]);
    }

    private ref struct Traced
    {
        public ulong TimeNs;
        public ReadOnlySpan<byte> Event;
        public bool Named;
        public ReadOnlySpan<byte> Fields;
    }

    private readonly struct Reader(TextLines lines) : ILineReader
    {
        private readonly DeviceNumbers devices = new(lines.Wrong);

        public EventChoice Choice { get; } = new();

        public bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            if (!TryParse(line, out var traced))
            {
                return lines.SkipOther(line, "line", "'time comm/tid block:event(...)'");
            }

            var stage = TraceText.StageOf(traced.Event);
            if (!Choice.TryTake(stage, out var counts))
            {
                throw lines.Refused("event", Choice.Expected, Encoding.UTF8.GetString(traced.Event));
            }

            if (!counts)
            {
                return lines.Skip(traced.Event.IsEmpty ? SkippedKind.OtherEvent : SkippedKind.OtherStage);
            }

            sink.Add(
                traced.Named
                    ? ReadNamed(traced, lines, devices)
                    : TraceText.ReadBio(traced.TimeNs, traced.Fields.TrimEnd((byte)')'), stage, lines, devices),
                []);
            return true;
        }
    }
}
