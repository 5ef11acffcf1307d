using Lookups;
using Workloads.Recordings.BlockTrace;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The default output of blkparse: <c>maj,min cpu seq time pid action rwbs sector + sectors [comm]</c>. Of the four to six lines that
/// each I/O leaves, only action Q is read: the bio as it was queued, before merging and splitting.
/// </summary>
public sealed class BlkparseText : IRecordingFormat
{
    private const ulong NsPerSecond = 1_000_000_000;
    private const int NanosecondDigits = 9;

    private BlkparseText()
    {
    }

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "blkparse",
            "blkparse, default output format",
            "blkparse(1); process_default() in blktrace's blkparse_fmt.c",
            "only Q lines (bios) count; sectors of 512 bytes on the whole disk, whatever partition was meant; stacked devices (dm, "
                + "md) show a bio once per layer; times from the start of the trace, nanoseconds; passthrough commands and output of "
                + "blkparse -f are refused");

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head) => ReadHeader(TextHead.FirstLine(head, IsChatter), out _) is null;

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var devices = new DeviceNumbers(lines);
        var any = false;
        var summary = false;
        while (lines.TryNext(out var line))
        {
            if (IsChatter(line))
            {
                continue;
            }

            var wrong = ReadHeader(line, out var traced);
            if (summary && wrong is null)
            {
                throw lines.Wrong("line", "no more events after the summary (one run in a recording)", line);
            }

            summary |= wrong is not null && IsSummary(line);
            if (summary)
            {
                continue;
            }

            if (wrong is not null)
            {
                throw lines.Wrong(wrong, "'maj,min cpu seq time pid action rwbs ...'", line);
            }

            if (traced.Action is [(byte)'Q'])
            {
                any = true;
                sink.Add(ReadBio(traced, lines, devices), []);
            }
        }

        if (!any)
        {
            throw lines.Empty("Q lines (bios)", "none (was the trace limited with -a?)");
        }
    }

    /// <summary>blkparse names the files it opened, and leaves blank lines.</summary>
    private static bool IsChatter(ReadOnlySpan<byte> line) => Blanks.Skip(line).IsEmpty || line.StartsWith("Input file "u8);

    /// <summary>The summary starts with <c>CPU0 (name):</c>, <c>Total (name):</c> or, under -s, a process: <c>name (pid)</c>.</summary>
    private static bool IsSummary(ReadOnlySpan<byte> line)
    {
        var open = line.LastIndexOf(" ("u8);
        if (open <= 0 || line[0] == ' ')
        {
            return false;
        }

        var name = line[..open];
        var inside = line[(open + 2)..];
        return (inside.EndsWith("):"u8) && (name.StartsWith("CPU"u8) || name.SequenceEqual("Total"u8)))
            || (inside.Length > 1 && Digits.Decimal(inside, out _) == inside.Length - 1 && inside[^1] == ')');
    }

    private static RecordedBio ReadBio(Traced traced, TextLines lines, DeviceNumbers devices)
    {
        if (!Rwbs.TryParse(traced.Rwbs, out var op, out var flushes))
        {
            throw lines.Wrong("rwbs", Rwbs.Expected, traced.Rwbs);
        }

        var device = devices.Of("maj,min", traced.Device);
        if (traced.Rest is [(byte)'[', ..])
        {
            return flushes || op is BioOp.Flush or BioOp.Write
                ? new RecordedBio(traced.TimeNs, device, BioOp.Flush, 0, 0)
                : throw lines.Wrong("sector", "'sector + sectors' for this operation", traced.Rest);
        }

        var fields = new LineFields(traced.Rest, lines);
        var sector = fields.Decimal("sector");
        if (!fields.TryWord("+"u8))
        {
            throw lines.Wrong("sectors", "'sector + sectors'", traced.Rest);
        }

        var sectors = fields.Decimal("sectors");
        if (sectors is 0 or > Sectors.MostPerIo)
        {
            throw lines.Wrong("sectors", "from 1 to 8388607 (below 4 GiB)", traced.Rest);
        }

        var bytes = (uint)sectors * Sectors.Bytes;
        if (!fields.Word("comm", "[command]").StartsWith("["u8))
        {
            throw lines.Wrong("comm", "[command]", traced.Rest);
        }

        return new RecordedBio(traced.TimeNs, device, op, fields.Offset("sector", sector, Sectors.Bytes, bytes), bytes);
    }

    /// <summary>What every line of an event starts with.</summary>
    /// <returns>The name of the field at fault, null when there is none.</returns>
    private static string? ReadHeader(ReadOnlySpan<byte> line, out Traced traced)
    {
        traced = default;
        var rest = Blanks.Skip(line);
        var device = rest;
        if (!TakeNumber(ref rest, (byte)',', out _) || !TakeNumber(ref rest, (byte)' ', out _))
        {
            return "maj,min";
        }

        traced.Device = device[..(device.Length - rest.Length - 1)];
        if (!TakeNumber(ref rest, (byte)' ', out _))
        {
            return "cpu";
        }

        if (!TakeNumber(ref rest, (byte)' ', out _))
        {
            return "seq";
        }

        if (!TakeNumber(ref rest, (byte)'.', out var seconds)
            || seconds >= ulong.MaxValue / NsPerSecond
            || rest.IndexOf((byte)' ') != NanosecondDigits
            || !TakeNumber(ref rest, (byte)' ', out var nanoseconds)
            || nanoseconds >= NsPerSecond)
        {
            return "time";
        }

        traced.TimeNs = (seconds * NsPerSecond) + nanoseconds;
        if (!TakeNumber(ref rest, (byte)' ', out _))
        {
            return "pid";
        }

        traced.Action = TakeWord(ref rest);
        if (traced.Action.Length is 0 or > 2)
        {
            return "action";
        }

        traced.Rwbs = TakeWord(ref rest);
        traced.Rest = Blanks.Skip(rest);
        return traced.Rwbs.IsEmpty ? "rwbs" : null;
    }

    private static bool TakeNumber(ref ReadOnlySpan<byte> rest, byte terminator, out ulong value)
    {
        rest = Blanks.Skip(rest);
        var length = Digits.Decimal(rest, out value);
        if (length <= 0 || length == rest.Length || rest[length] != terminator)
        {
            return false;
        }

        rest = rest[(length + 1)..];
        return true;
    }

    private static ReadOnlySpan<byte> TakeWord(scoped ref ReadOnlySpan<byte> rest)
    {
        rest = Blanks.Skip(rest);
        var blank = rest.IndexOf((byte)' ');
        var word = blank < 0 ? rest : rest[..blank];
        rest = rest[word.Length..];
        return word;
    }

    private ref struct Traced
    {
        public ReadOnlySpan<byte> Device;
        public ulong TimeNs;
        public ReadOnlySpan<byte> Action;
        public ReadOnlySpan<byte> Rwbs;
        public ReadOnlySpan<byte> Rest;
    }
}
