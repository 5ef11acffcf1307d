using System.Text;
using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// Bios as the kernel received them, with the physical address of every segment: <c>B time_ns dev opf sector bytes vcnt phys+len ...</c>,
/// one bio per line. This project's recorder prints them from <c>submit_bio_noacct</c>.
/// </summary>
/// <remarks>
/// Two cases need care. A write without data is a flush: REQ_PREFLUSH on an empty bio. The bit of that flag differs between kernel
/// versions, so the reader checks for the absence of data instead. A bio whose segments sum to more than its bytes is the rest of a bio
/// that the block layer split and submitted again, with the whole segment list still attached. The whole bio was recorded before, so the
/// reader skips the rest.
/// </remarks>
public readonly struct BiosRecording : IRecordingFormat
{
    // BIO_MAX_VECS, include/linux/bio.h.
    private const int MostSegments = 256;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "bios",
            "bios with physical addresses, printed by the recorder of this project (bpftrace, submit_bio_noacct)",
            "docs/bios-format.md; enum req_op and struct bio in include/linux/blk_types.h",
            "time in ns since boot; sectors of 512 bytes; opf, phys and len are hexadecimal; the rest of a split bio is left out, "
                + "the whole having been seen before; of a bio marked !cut only the first segments are known, which sum to less than its "
                + "bytes")
        { Line = "B 98112786905 271581185 1 2048 8192 2 12345000+1000 abcde000+1000" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        // A recording without bios is valid if bpftrace has printed something.
        var line = TextHead.FirstLine(head);
        return line.IsEmpty ? head.StartsWith("Attach"u8) : line is [(byte)'B', (byte)' ', >= (byte)'0' and <= (byte)'9', ..];
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var reader = new Reader(lines);
        lines.ReadAll(ref reader, ref sink, "lines that start with B", "no bio");
    }

    /// <returns>False for the rest of a split bio.</returns>
    private static bool ReadBio<TSink>(ReadOnlySpan<byte> line, TextLines lines, DeviceNumbers devices, Segment[] segments, ref TSink sink)
        where TSink : IRecordingSink, allows ref struct
    {
        var fields = new LineFields(line, lines);
        var time = fields.Decimal("time_ns");
        var device = fields.Word("dev", "a device number");
        if (Digits.Decimal(device, out _) != device.Length)
        {
            throw lines.Wrong("dev", "a decimal number of at most 64 bits", device);
        }

        var op = OpOf(fields.Hex32("opf") & 0xff);
        var sector = fields.Decimal("sector");
        var bytes = fields.Decimal32("bytes");
        var vcnt = fields.Decimal32("vcnt");
        var (count, sum, cut) = ReadSegments(ref fields, lines, segments);
        if (cut ? count > vcnt : count != vcnt)
        {
            throw lines.Wrong("vcnt", $"{count}, the number of segments listed", $"{vcnt}");
        }

        if (bytes == 0)
        {
            op = op switch
            {
                BioOp.Write or BioOp.Flush => BioOp.Flush,
                BioOp.Other => BioOp.Other,
                _ => throw lines.Wrong("bytes", "at least 1 for this operation", "0"),
            };
        }

        var carriesData = op is BioOp.Read or BioOp.Write or BioOp.Other && count > 0;
        if (carriesData && sum > bytes)
        {
            return false;
        }

        if (carriesData && sum < bytes && !cut)
        {
            throw lines.Wrong("segments", $"lengths that sum to {bytes}", $"{sum}");
        }

        // A flush concerns the whole device; kernels put 0 or all ones in its sector.
        var offset = op == BioOp.Flush ? 0 : fields.Offset("sector", sector, Sectors.Bytes, bytes);
        var known = carriesData ? count : 0;
        sink.Add(
            new RecordedBio(time, devices.Of("dev", device), op, offset, bytes)
            {
                SegmentCount = known == 0 && cut ? (ushort)Math.Min(vcnt, ushort.MaxValue) : (ushort)0,
            },
            segments.AsSpan(0, known));
        return true;
    }

    private static (int Count, ulong Sum, bool Cut) ReadSegments(ref LineFields fields, TextLines lines, Segment[] segments)
    {
        var count = 0;
        var sum = 0UL;
        while (!fields.AtEnd)
        {
            if (fields.TryWord("!cut"u8))
            {
                fields.End();
                return (count, sum, true);
            }

            var word = fields.Word("segment", "phys+len");
            if (count == MostSegments)
            {
                throw lines.Wrong("segments", "at most 256", "more");
            }

            segments[count] = ReadSegment(word, lines);
            sum += segments[count].Bytes;
            count++;
        }

        return (count, sum, false);
    }

    private static Segment ReadSegment(ReadOnlySpan<byte> word, TextLines lines)
    {
        var digits = Digits.Hex(word, out var phys);
        if (digits <= 0 || digits == word.Length || word[digits] != '+')
        {
            throw lines.Wrong("segment", "phys+len in hexadecimal", word);
        }

        var length = word[(digits + 1)..];
        if (Digits.Hex(length, out var bytes) != length.Length || bytes is 0 or > uint.MaxValue)
        {
            throw lines.Wrong("segment length", "a hexadecimal number from 1 to ffffffff", length);
        }

        if (phys > ProviderTable.PhysAddrEnd - bytes)
        {
            throw lines.Wrong("segment address", "an end below 2^52", word);
        }

        return new Segment(phys, (uint)bytes);
    }

    /// <summary>From <c>enum req_op</c>; a zone append (7) carries data like a write.</summary>
    private static BioOp OpOf(uint op) => op switch
    {
        0 => BioOp.Read,
        1 or 7 => BioOp.Write,
        2 => BioOp.Flush,
        3 or 5 => BioOp.Discard,
        9 => BioOp.WriteZeroes,
        _ => BioOp.Other,
    };

    private readonly struct Reader(TextLines lines) : ILineReader
    {
        private readonly DeviceNumbers devices = new(lines.Wrong);
        private readonly Segment[] segments = new Segment[MostSegments];

        public bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            if (line.StartsWith("B "u8))
            {
                return ReadBio(line[2..], lines, devices, segments, ref sink) || lines.Skip(SkippedKind.SplitRest);
            }

            return line.StartsWith("Lost "u8)
                ? throw lines.Refused(
                    "line", "a complete recording (give bpftrace a larger BPFTRACE_PERF_RB_PAGES)", Encoding.UTF8.GetString(line))
                : lines.SkipOther(line, "line", "'B time_ns dev opf sector bytes vcnt phys+len ...'");
        }
    }
}
