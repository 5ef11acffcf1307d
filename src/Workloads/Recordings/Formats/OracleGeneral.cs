using System.Buffers.Binary;
using Lookups;
using Workloads.Recordings.BlockTrace;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The traces of libCacheSim: records of 24 bytes without a header, little-endian: time (4 bytes), object (8), its size (4), and its
/// next access (8).
/// </summary>
public readonly struct OracleGeneral : IRecordingFormat
{
    private const int RecordBytes = 24;
    private const int MostLookedAt = 256;
    private const ulong NsPerSecond = 1_000_000_000;

    // As many sectors as Linux can address, and half of them, so that the end of an object fits too.
    private const int SectorBits = 53;

    // Far more requests than any trace has.
    private const long MostRequests = 1L << 40;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "oracle-general",
            "traces of libCacheSim (oracleGeneral)",
            "oracleGeneralBin.h and FAQ.md of github.com/1a1a11a/libCacheSim",
            "whole seconds, so gaps below one mean nothing; whether an object was read or written is not recorded: all are read as reads; "
                + "the lower 53 bits of an object's id are read as its sector: ids are often hashes, so reuse is right, but the order "
                + "of addresses may not be");

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var count = Math.Min(head.Length / RecordBytes, MostLookedAt);
        var lastTime = 0u;
        for (var i = 0; i < count; i++)
        {
            var record = head[(i * RecordBytes)..];
            var time = BinaryPrimitives.ReadUInt32LittleEndian(record);
            var next = BinaryPrimitives.ReadInt64LittleEndian(record[16..]);
            var isNone = next is -1 or -2 or long.MaxValue;
            if (time < lastTime
                || BinaryPrimitives.ReadUInt32LittleEndian(record[12..]) == 0
                || !(isNone || (next > i && next < MostRequests)))
            {
                return false;
            }

            lastTime = time;
        }

        return count > 0 && (head.Length % RecordBytes == 0 || count == MostLookedAt)
            && head.Contains((byte)0) && !BlktracePart.Detect(head) && !VscsiBinary.Detect(head);
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var records = new BinaryRecords(source);
        while (records.TryNext(RecordBytes, out var record))
        {
            var bytes = BinaryPrimitives.ReadUInt32LittleEndian(record[12..]);
            var sector = BinaryPrimitives.ReadUInt64LittleEndian(record[4..]) & ((1UL << SectorBits) - 1);
            if (bytes == 0)
            {
                throw records.Wrong("obj_size", "at least 1", "0");
            }

            var timeNs = BinaryPrimitives.ReadUInt32LittleEndian(record) * NsPerSecond;
            sink.Add(new RecordedBio(timeNs, 0, BioOp.Read, sector * Sectors.Bytes, bytes), []);
        }
    }
}
