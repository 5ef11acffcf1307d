using System.Buffers.Binary;
using Workloads.Recordings.BlockTrace;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The block traces of CloudPhysics, recorded by VMware's vscsiStats: records of 32 bytes (version 1) or 40 (version 2), little-endian.
/// </summary>
public readonly struct VscsiBinary : IRecordingFormat
{
    // Version 1: sn, len, nSG (4 bytes each), cmd, ver (2 each), lbn, ts (8 each).
    // Version 2: cmd, ver (2 each), sn, len, nSG (4 each), lbn, ts, rt (8 each).
    private const int Bytes1 = 32;
    private const int Bytes2 = 40;
    private const int MostLookedAt = 64;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "vscsi",
            "block traces of CloudPhysics, binary (vscsiStats), versions 1 and 2",
            "vscsi.h of github.com/1a1a11a/libCacheSim; Waldspurger et al.: Efficient MRC Construction with SHARDS, FAST '15",
            "time in microseconds; lengths in bytes; lbn in blocks of 512 bytes; nSG is the number of physical segments, whose addresses "
                + "are not known; commands that move no blocks are read as other, at 0");

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head) => RecordBytes(head) > 0;

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var records = new BinaryRecords(source);
        var length = RecordBytes(source.Head.Span) == Bytes2 ? Bytes2 : Bytes1;
        while (records.TryNext(length, out var record))
        {
            if (!IsOf(record))
            {
                var ver = BinaryPrimitives.ReadUInt16LittleEndian(record[(length == Bytes1 ? 14 : 2)..]);
                throw records.Wrong("ver", "that of the first record", $"{ver:x4}");
            }

            var fields = record[(length == Bytes1 ? 4 : 8)..];
            var code = BinaryPrimitives.ReadUInt16LittleEndian(record[(length == Bytes1 ? 12 : 0)..]);
            var places = record[16..];
            var segments = BinaryPrimitives.ReadUInt32LittleEndian(fields[4..]);
            if (segments > ushort.MaxValue)
            {
                throw records.Wrong("nSG", "at most 65535", $"{segments}");
            }

            if (!ScsiCommand.TryBio(
                BinaryPrimitives.ReadUInt64LittleEndian(places[8..]),
                code,
                BinaryPrimitives.ReadUInt64LittleEndian(places),
                BinaryPrimitives.ReadUInt32LittleEndian(fields),
                out var bio))
            {
                throw records.Wrong("lbn", "an end below 2^63 bytes, and a time below 2^64 ns", "a larger one");
            }

            sink.Add(bio.Bytes > 0 ? bio with { SegmentCount = (ushort)segments } : bio, []);
        }
    }

    /// <summary>The length of a file's records; 0 for another format. Without a header, the version in each record tells.</summary>
    private static int RecordBytes(ReadOnlySpan<byte> head)
    {
        foreach (var length in (ReadOnlySpan<int>)[Bytes1, Bytes2])
        {
            var count = Math.Min(head.Length / length, MostLookedAt);
            var right = 0;
            while (right < count && IsOf(head.Slice(right * length, length)))
            {
                right++;
            }

            if (count > 0 && right == count)
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The upper half of ver is the version (in some copies, the lower half); the code of a command has 8 bits.</summary>
    private static bool IsOf(ReadOnlySpan<byte> record)
    {
        var (cmd, ver, version) = record.Length == Bytes1 ? (12, 14, 1) : (0, 2, 2);
        return record[cmd + 1] == 0 && (record[ver + 1] == version || (record[ver + 1] == 0 && record[ver] == version));
    }
}
