using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The trace log of QEMU's emulated NVMe drive: <c>pci_nvme_read</c> and <c>pci_nvme_write</c>, each followed by the addresses of its data,
/// <c>pci_nvme_map_addr addr 0x12345000 len 4096</c>.
/// </summary>
public readonly struct QemuNvme : IRecordingFormat
{
    // BIO_MAX_VECS, include/linux/bio.h; a command may have more pieces.
    private const int MostSegments = 256;

    private const ulong NsPerMicrosecond = 1000;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "qemu-nvme",
            "QEMU with -trace 'pci_nvme_map_addr*' and, better, 'pci_nvme_read' and 'pci_nvme_write' (log)",
            "hw/nvme/trace-events and hw/nvme/ctrl.c of QEMU; docs/devel/tracing.rst, \"Log\"",
            "a command of the drive is a bio; its segments are the guest's addresses, of which the first 256 are kept; where neither reads "
                + "nor writes are traced, each address is a read of one segment at sector 0; time in microseconds with -msg timestamp=on, "
                + "else 0; several drives of one QEMU cannot be told apart; a namespace is a device")
        { Line = "4242@1700000000.000001:pci_nvme_map_addr addr 0x12345000 len 4096" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head) => TryEvent(TextHead.FirstLine(head), out _, out _, out _);

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var commands = source.Head.Span.IndexOf("pci_nvme_read "u8) >= 0 || source.Head.Span.IndexOf("pci_nvme_write "u8) >= 0;
        var reader = new Reader(lines, commands);
        if (!(lines.TryReadAll(ref reader, ref sink) | reader.TryEnd(ref sink)))
        {
            throw lines.Empty("pci_nvme_read, pci_nvme_write or pci_nvme_map_addr events", "none");
        }

        if (!commands)
        {
            source.Skipped.Remark("no pci_nvme_read or pci_nvme_write in the recording: each address was taken for a read of one segment");
        }
    }

    /// <summary><c>[process@seconds.microseconds:]event fields</c>.</summary>
    private static bool TryEvent(
        ReadOnlySpan<byte> line, out ulong timeNs, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> fields)
    {
        timeNs = 0;
        var rest = line;
        var word = Words.Take(ref rest);
        var colon = word.IndexOf((byte)':');
        var at = word.IndexOf((byte)'@');
        name = word[(colon + 1)..];
        fields = rest;
        return name.StartsWith("pci_nvme_"u8)
            && (colon < 0
                || (at > 0 && at < colon && Words.IsNumber(word[..at])
                    && Digits.TryFraction(word[(at + 1)..colon], 6, out timeNs) && timeNs <= ulong.MaxValue / NsPerMicrosecond));
    }

    private struct Reader(TextLines lines, bool commands) : ILineReader
    {
        private readonly DeviceNumbers devices = new(lines.Wrong);
        private readonly Segment[] segments = new Segment[MostSegments];
        private RecordedBio pending;
        private int count;
        private ulong mapped;

        public bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            if (!TryEvent(line, out var time, out var name, out var text))
            {
                return lines.SkipOther(line, "line", "'pci_nvme_map_addr addr 0x... len ...'");
            }

            if (name.SequenceEqual("pci_nvme_map_addr"u8))
            {
                return ReadAddress(text, time * NsPerMicrosecond, ref sink);
            }

            var reads = name.SequenceEqual("pci_nvme_read"u8);
            if (!reads && !name.SequenceEqual("pci_nvme_write"u8))
            {
                return lines.Skip(name.StartsWith("pci_nvme_map_"u8) ? SkippedKind.OtherStage : SkippedKind.OtherEvent);
            }

            var before = TryEnd(ref sink);
            pending = ReadCommand(text, time * NsPerMicrosecond, reads);
            return before;
        }

        /// <summary>Passes the pending command to the sink: its number of addresses is known only when the next command comes.</summary>
        public bool TryEnd<TSink>(ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            var (bio, known, sum) = (pending, count, mapped);
            (pending, count, mapped) = (default, 0, 0);
            if (bio.Bytes == 0)
            {
                return false;
            }

            // If an address is missing, the other addresses do not describe the bio.
            sink.Add(bio, sum == bio.Bytes ? segments.AsSpan(0, known) : []);
            return true;
        }

        private bool ReadAddress<TSink>(ReadOnlySpan<byte> text, ulong timeNs, ref TSink sink)
            where TSink : IRecordingSink, allows ref struct
        {
            var fields = new LineFields(text, lines);
            fields.Keyword("addr"u8, "addr");
            var address = fields.HexNumber("addr");
            fields.Keyword("len"u8, "len");
            var bytes = fields.Decimal32("len");
            if (bytes == 0 || address > ProviderTable.PhysAddrEnd - bytes)
            {
                throw lines.Wrong("addr", "an end below 2^52, and at least 1 byte", text);
            }

            if (!commands)
            {
                segments[0] = new Segment(address, bytes);
                sink.Add(new RecordedBio(timeNs, 0, BioOp.Read, 0, bytes), segments.AsSpan(0, 1));
                return true;
            }

            if (pending.Bytes == 0)
            {
                // Belongs to a command that moves no blocks of the disk.
                return lines.Skip(SkippedKind.OtherEvent);
            }

            mapped += bytes;
            if (count < MostSegments)
            {
                segments[count++] = new Segment(address, bytes);
            }

            return false;
        }

        /// <summary><c>cid n [opname 'x'] nsid n nlb n count n lba 0xn</c>: count is bytes, which gives the size of nlb blocks.</summary>
        private readonly RecordedBio ReadCommand(ReadOnlySpan<byte> text, ulong timeNs, bool reads)
        {
            var fields = new LineFields(text, lines);
            fields.Keyword("cid"u8, "cid");
            fields.Decimal("cid");
            var zeroes = false;
            if (fields.TryWord("opname"u8))
            {
                zeroes = fields.Word("opname", "a name").IndexOf("ZEROES"u8) >= 0;
            }

            fields.Keyword("nsid"u8, "nsid");
            var nsid = fields.Word("nsid", "a number");
            fields.Keyword("nlb"u8, "nlb");
            var blocks = fields.Decimal32("nlb");
            fields.Keyword("count"u8, "count");
            var bytes = fields.Decimal32("count");
            fields.Keyword("lba"u8, "lba");
            var lba = fields.HexNumber("lba");
            if (blocks == 0 || bytes == 0 || bytes / blocks == 0)
            {
                throw lines.Wrong("count", "bytes of nlb blocks", text);
            }

            var op = zeroes ? BioOp.WriteZeroes : reads ? BioOp.Read : BioOp.Write;
            return new RecordedBio(timeNs, devices.Of("nsid", nsid), op, fields.Offset("lba", lba, bytes / blocks, bytes), bytes);
        }
    }
}
