using System.Buffers.Binary;
using System.Text;
using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.BlockTrace;

/// <summary>The counted events of one file of a blktrace recording, in file order.</summary>
/// <remarks>All constants are those of <c>struct blk_io_trace</c> and its enums in include/uapi/linux/blktrace_api.h.</remarks>
internal sealed class BlktracePart(RecordingSource source, Skipped skipped) : IDisposable
{
    private const int TimeAt = 8;
    private const int SectorAt = 16;
    private const int BytesAt = 24;
    private const int ActionAt = 28;
    private const int DeviceAt = 36;
    private const int PduLengthAt = 46;
    private const int HeaderBytes = 48;
    private const uint Magic = 0x65617400;
    private const uint Version = 7;

    // Actions, in the lower half of "action" (the bit only says that a cgroup id stands in front of the rest).
    private const uint ActionMask = 0xffff & ~(1u << 8);
    private const uint Queue = 1;
    private const uint Issue = 7;
    private const uint Complete = 8;

    // Categories, in its upper half.
    private const uint Write = 1u << 17;
    private const uint Flush = 1u << 18;
    private const uint Passthrough = 1u << 25;
    private const uint Notify = 1u << 26;
    private const uint Discard = 1u << 29;

    private readonly BinaryRecords records = new(source);
    private readonly bool bigEndian = IsBigEndian(source.Head.Span);

    /// <summary>The bio of the current event. The code that merges the parts numbers the device.</summary>
    public RecordedBio Bio { get; private set; }

    /// <summary>The current event's device as the kernel numbers it, the minor number in its lower 20 bits.</summary>
    public uint Device { get; private set; }

    /// <summary>Whether a file that starts with these bytes is a blktrace recording of any version.</summary>
    public static bool Detect(ReadOnlySpan<byte> head) => head is [0x65, 0x61, 0x74, < 9, ..] or [< 9, 0x74, 0x61, 0x65, ..];

    /// <summary>Lets the whole records of a head decide which events count.</summary>
    public static void Prefer(ReadOnlySpan<byte> head, EventChoice choice)
    {
        var bigEndian = IsBigEndian(head);
        while (head.Length >= HeaderBytes)
        {
            choice.Prefer(StageOf(UInt32(head[ActionAt..], bigEndian)));
            head = head[Math.Min(head.Length, HeaderBytes + UInt16(head[PduLengthAt..], bigEndian))..];
        }
    }

    /// <summary>Goes to the next event that counts.</summary>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="BadInputException">A record is invalid, or the file ends inside one.</exception>
    public bool TryNext(EventChoice choice)
    {
        while (records.TryNext(HeaderBytes, out var header))
        {
            var magic = UInt32(header, bigEndian);
            if (magic != (Magic | Version))
            {
                throw (magic & ~0xffu) == Magic
                    ? records.Wrong("magic", "version 7 of the format", $"version {magic & 0xff}")
                    : records.Wrong("magic", "65617407", $"{magic:x8}");
            }

            var action = UInt32(header[ActionAt..], bigEndian);
            if (!choice.TryTake(StageOf(action), out var wanted))
            {
                throw records.Wrong("action", choice.Expected, StageOf(action).ToString());
            }

            if (wanted)
            {
                Device = UInt32(header[DeviceAt..], bigEndian);
                Bio = ReadBio(header, action);
            }

            records.Take(UInt16(header[PduLengthAt..], bigEndian));
            if (wanted)
            {
                return true;
            }

            skipped.Add((action & Notify) != 0 ? SkippedKind.Note : SkippedKind.OtherStage);
        }

        return false;
    }

    /// <summary>An error at the current record about bytes of the file.</summary>
    public BadInputException Wrong(string field, string expected, ReadOnlySpan<byte> found) =>
        records.Wrong(field, expected, Encoding.UTF8.GetString(found));

    public void Dispose() => records.Dispose();

    private static Stage StageOf(uint action) => (action & Notify) != 0 ? Stage.Other : (action & ActionMask) switch
    {
        Queue => Stage.Queued,
        Issue => Stage.Issued,
        Complete => Stage.Completed,
        _ => Stage.Other,
    };

    private RecordedBio ReadBio(ReadOnlySpan<byte> header, uint action)
    {
        var time = UInt64(header[TimeAt..], bigEndian);
        var sector = UInt64(header[SectorAt..], bigEndian);
        var bytes = UInt32(header[BytesAt..], bigEndian);
        if (bytes == 0)
        {
            // A flush has no data and, between kernel versions, one of several sectors; what has neither data nor a flush is about zones.
            return (action & Discard) == 0
                ? new RecordedBio(time, 0, (action & (Flush | Write)) != 0 ? BioOp.Flush : BioOp.Other, 0, 0)
                : throw records.Wrong("bytes", "at least 1 for a discard", "0");
        }

        if ((action & Passthrough) != 0)
        {
            return new RecordedBio(time, 0, BioOp.Other, 0, bytes);
        }

        var op = (action & Discard) != 0 ? BioOp.Discard : (action & Write) != 0 ? BioOp.Write : BioOp.Read;
        return Sectors.TryOffset(sector, Sectors.Bytes, bytes, out var offset)
            ? new RecordedBio(time, 0, op, offset, bytes)
            : throw records.Wrong("sector", "an end below 2^63 bytes", $"{sector}");
    }

    private static bool IsBigEndian(ReadOnlySpan<byte> head) => head is [0x65, ..];

    private static ushort UInt16(ReadOnlySpan<byte> from, bool bigEndian) =>
        bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(from) : BinaryPrimitives.ReadUInt16LittleEndian(from);

    private static uint UInt32(ReadOnlySpan<byte> from, bool bigEndian) =>
        bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(from) : BinaryPrimitives.ReadUInt32LittleEndian(from);

    private static ulong UInt64(ReadOnlySpan<byte> from, bool bigEndian) =>
        bigEndian ? BinaryPrimitives.ReadUInt64BigEndian(from) : BinaryPrimitives.ReadUInt64LittleEndian(from);
}
