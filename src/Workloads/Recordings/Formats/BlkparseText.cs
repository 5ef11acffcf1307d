using Workloads.Recordings.BlockTrace;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The default output of blkparse: <c>maj,min cpu seq time pid action rwbs sector + sectors [comm]</c>. Each I/O leaves four to six lines;
/// one of them is read: Q, the bio as queued, before merging and splitting; without Q, D; without D, C.
/// </summary>
public readonly struct BlkparseText : IRecordingFormat
{
    private const ulong NsPerSecond = 1_000_000_000;
    private const int NanosecondDigits = 9;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "blkparse",
            "blkparse, default output format",
            "blkparse(1); process_default() in blktrace's blkparse_fmt.c",
            "Q lines (bios) count, or D lines (requests) where the head of the recording has no Q, else C lines; sectors of 512 bytes on "
                + "the whole disk, whatever partition was meant; stacked devices (dm, md) show a bio once per layer; times from the start "
                + "of the trace, nanoseconds; passthrough commands are read as other; output of blkparse -f is refused")
        { Line = "  8,0    1       22     0.000000001  4242  Q   W 2048 + 8 [fio]" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head) => ReadHeader(TextHead.FirstLine(head), out _) is null;

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var reader = new Reader(lines);
        reader.Choice.PreferAny(source.Head.Span, ReadHeader);
        lines.ReadAll(ref reader, ref sink, "Q, D or C lines", "none (was the trace limited with -a?)");

        reader.Choice.Say(source.Skipped);
    }

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

    /// <summary>Reads the common beginning of all event lines.</summary>
    /// <returns>The name of the field at fault, null when there is none.</returns>
    private static string? ReadHeader(ReadOnlySpan<byte> line, out BlkEvent traced)
    {
        traced = default;
        var rest = Blanks.Skip(line);
        var device = rest;
        if (!Words.TakeNumber(ref rest, (byte)',', out _) || !Words.TakeNumber(ref rest, (byte)' ', out _))
        {
            return "maj,min";
        }

        traced.Device = device[..(device.Length - rest.Length - 1)];
        if (!Words.TakeNumber(ref rest, (byte)' ', out _))
        {
            return "cpu";
        }

        if (!Words.TakeNumber(ref rest, (byte)' ', out _))
        {
            return "seq";
        }

        if (!Words.TakeNumber(ref rest, (byte)'.', out var seconds)
            || seconds >= ulong.MaxValue / NsPerSecond
            || rest.IndexOf((byte)' ') != NanosecondDigits
            || !Words.TakeNumber(ref rest, (byte)' ', out var nanoseconds))
        {
            return "time";
        }

        traced.TimeNs = (seconds * NsPerSecond) + nanoseconds;
        return Words.TakeNumber(ref rest, (byte)' ', out _) ? traced.TakeAction(rest) : "pid";
    }

    private struct Reader(TextLines lines) : ILineReader
    {
        private readonly DeviceNumbers devices = new(lines.Wrong);
        private bool summary;

        public EventChoice Choice { get; } = new();

        public bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            var wrong = ReadHeader(line, out var traced);
            if (wrong is not null)
            {
                summary |= IsSummary(line);
                return summary
                    ? lines.Skip(SkippedKind.Summary)
                    : lines.SkipOther(line, wrong, "'maj,min cpu seq time pid action rwbs ...'");
            }

            if (summary)
            {
                throw lines.Refused("line", "no more events after the summary (one run in a recording)", "another event");
            }

            return Choice.TryAdd(traced, lines, devices, ref sink);
        }
    }
}
