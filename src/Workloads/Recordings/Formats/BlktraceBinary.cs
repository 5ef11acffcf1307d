using Workloads.Recordings.BlockTrace;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The output of blktrace, one file per processor: records of <c>struct blk_io_trace</c>. The files of all processors are read together.
/// </summary>
/// <remarks>
/// The parts are merged by the time of each part's next record; ties follow the order of the processors. blktrace writes a part in order
/// of time. A part out of order keeps its own order: sorting records inside a part would take memory.
/// </remarks>
public readonly struct BlktraceBinary : IRecordingFormat
{
    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "blktrace",
            "blktrace, one binary file per processor, or ftrace's blk tracer with the bin option",
            "struct blk_io_trace in Linux' include/uapi/linux/blktrace_api.h, version 7 of the format in either byte order; blktrace(8)",
            "given one of NAME.blktrace.0, NAME.blktrace.1 ... or NAME, all are read, merged by time; time in ns of the tracer's "
                + "clock (since boot); sectors of 512 bytes on the whole disk, but lengths in bytes; queued bios (Q) count, or issued "
                + "requests (D) where there is no Q, or completed ones (C); write zeroes cannot be told from a write; passthrough commands "
                + "and zone management are read as other; events that blktrace dropped (it says so itself) are not noticed; a processor "
                + "whose file is missing is reported");

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head) => BlktracePart.Detect(head);

    /// <inheritdoc/>
    public static IReadOnlyList<string> PartsOf(string path) => BlktraceParts.Find(path);

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        var parts = source.Parts.Select(part => new BlktracePart(part, source.Skipped)).ToArray();
        try
        {
            Merge(source, parts, ref sink);
        }
        finally
        {
            Array.ForEach(parts, part => part.Dispose());
        }
    }

    private static void Merge<TSink>(RecordingSource source, BlktracePart[] parts, ref TSink sink)
        where TSink : IRecordingSink, allows ref struct
    {
        var choice = new EventChoice();
        foreach (var part in source.Parts)
        {
            BlktracePart.Prefer(part.Head.Span, choice);
        }

        var next = new PriorityQueue<int, (ulong TimeNs, int Part)>(parts.Length);
        for (var part = 0; part < parts.Length; part++)
        {
            if (parts[part].TryNext(choice))
            {
                next.Enqueue(part, (parts[part].Bio.TimeNs, part));
            }
        }

        if (next.Count == 0)
        {
            throw new BadInputException(source.Name, 0, "recording", "queued bios (Q), issued (D) or completed requests (C)", "none");
        }

        var devices = new MergedDevices();
        while (next.TryPeek(out var first, out _))
        {
            var part = parts[first];
            sink.Add(part.Bio with { Device = devices.Of(part) }, []);
            if (part.TryNext(choice))
            {
                next.DequeueEnqueue(first, (part.Bio.TimeNs, first));
            }
            else
            {
                next.Dequeue();
            }
        }

        choice.Say(source.Skipped);
        foreach (var missing in BlktraceParts.Missing(source.Name))
        {
            source.Skipped.Remark($"{missing} is missing, and with it the bios of its processor");
        }
    }

    /// <summary>Numbers the devices over all parts. An error names the part that is being read.</summary>
    private sealed class MergedDevices
    {
        private readonly DeviceNumbers numbers;
        private BlktracePart? current;
        private uint? last;
        private uint lastNumber;

        public MergedDevices() =>
            numbers = new DeviceNumbers((field, expected, found) => current!.Wrong(field, expected, found));

        public uint Of(BlktracePart part)
        {
            if (part.Device != last)
            {
                current = part;
                lastNumber = numbers.Of("device", part.Device);
                last = part.Device;
            }

            return lastNumber;
        }
    }
}
