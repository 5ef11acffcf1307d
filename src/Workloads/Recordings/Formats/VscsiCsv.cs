using System.Runtime.CompilerServices;
using Workloads.Recordings.BlockTrace;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>The block traces of CloudPhysics as comma-separated values: <c>version,time,op,size,lbn</c>.</summary>
public readonly struct VscsiCsv : IRecordingFormat
{
    private const string Header = "version,time,op,size,lbn";
    private const int Version = 0, Time = 1, Op = 2, Size = 3, Lbn = 4;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "vscsi-csv",
            "block traces of CloudPhysics, CSV",
            "data/cloudPhysicsIO.csv of github.com/1a1a11a/libCacheSim; Waldspurger et al.: Efficient MRC Construction with SHARDS, FAST "
                + "'15",
            "time in microseconds; op is a SCSI operation code in hexadecimal; size in bytes; lbn in blocks of 512 bytes; commands that "
                + "move no blocks are read as other, at 0")
        { Line = "1,1000,2a,8192,4096" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var first = new CsvHead(head);
        return first.Is(Header)
            || (first.Count == 5 && first[Version] is [(byte)'1' or (byte)'2'] && first.AreNumbers(Time, Size, Lbn)
                && first[Op].Length == 2 && Digits.IsHex(first[Op]));
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct =>
        CsvRows.ReadAll<Row, TSink>(source, Header, ref sink);

    private readonly struct Row : IBioRow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static RecordedBio Read(CsvRows row, DeviceNumbers devices)
        {
            if (!Digits.IsHex(row.Text(Op)) || Digits.Hex(row.Text(Op), out var code) < 0 || code > byte.MaxValue)
            {
                throw row.Wrong(Op, "a SCSI operation code in hexadecimal");
            }

            var size = row.Decimal(Size);
            return size > uint.MaxValue ? throw row.Wrong(Size, "a decimal number up to 4294967295")
                : ScsiCommand.TryBio(row.Decimal(Time), (uint)code, row.Decimal(Lbn), (uint)size, out var bio) ? bio
                : throw row.Wrong(Lbn, "an end below 2^63 bytes, and a time below 2^64 ns");
        }
    }
}
