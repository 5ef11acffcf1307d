using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The block traces of Florida International University: <c>time pid process lba sectors W|R major minor md5</c>, one request per line.
/// </summary>
public readonly struct FiuTrace : IRecordingFormat
{
    private const int Md5Digits = 32;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "fiu",
            "block traces of Florida International University (SNIA IOTTA 391), with hashes of the content",
            "README of the distribution, iotta.snia.org/traces/block-io/391; Koller, Rangaswami: I/O Deduplication, FAST '10",
            "time in ns; lba and sectors of 512 bytes; most lines are of 4096 bytes, each with its own hash, so that a larger request is "
                + "several lines; the name of a process may hold blanks; the hash is not read")
        { Line = "89967404213 4892 syslogd 904265560 8 W 6 0 00112233445566778899aabbccddeeff" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var rest = TextHead.FirstLine(head).TrimEnd((byte)' ');
        return Words.TakeLast(ref rest) is { Length: Md5Digits } hash && Digits.IsHex(hash)
            && Words.IsNumber(Words.TakeLast(ref rest)) && Words.IsNumber(Words.TakeLast(ref rest))
            && OpOf(Words.TakeLast(ref rest)) is not null;
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var lines = new TextLines(source);
        var reader = new Reader(lines);
        lines.ReadAll(ref reader, ref sink, "lines of 'time pid process lba sectors W|R major minor md5'");
    }

    private static BioOp? OpOf(ReadOnlySpan<byte> type) => type switch
    {
        [(byte)'R'] => BioOp.Read,
        [(byte)'W'] => BioOp.Write,
        _ => null,
    };

    private readonly struct Reader(TextLines lines) : ILineReader
    {
        private readonly DeviceNumbers devices = new(lines.Wrong);

        public bool TryRead<TSink>(ReadOnlySpan<byte> line, ref TSink sink) where TSink : IRecordingSink, allows ref struct
        {
            if (!Words.StartsWithDigit(line))
            {
                return lines.SkipOther(line, "line", "a request");
            }

            // From the right, because a process may have any name.
            var rest = line.TrimEnd((byte)' ');
            var withoutHash = Words.TakeLast(ref rest).Length == Md5Digits ? rest : line.TrimEnd((byte)' ');
            rest = withoutHash;
            Words.TakeLast(ref rest);
            Words.TakeLast(ref rest);
            var device = withoutHash[rest.Length..].TrimStart((byte)' ');
            var type = Words.TakeLast(ref rest);
            var op = OpOf(type) ?? throw lines.Wrong("type", "W or R", type);
            var bytes = new LineFields(Words.TakeLast(ref rest), lines).SectorsAsBytes("sectors");
            var lba = new LineFields(Words.TakeLast(ref rest), lines);
            var offset = lba.Offset("lba", lba.Decimal("lba"), Sectors.Bytes, bytes);
            var fields = new LineFields(rest, lines);
            var timeNs = fields.Decimal("time");
            fields.Decimal("pid");
            fields.Word("process", "a name");
            sink.Add(new RecordedBio(timeNs, devices.Of("major minor", device), op, offset, bytes), []);
            return true;
        }
    }
}
