using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>The block traces of Alibaba Cloud, 2020: <c>device_id,opcode,offset,length,timestamp</c>.</summary>
public readonly struct AlibabaBlock : IRecordingFormat
{
    private const string Header = "device_id,opcode,offset,length,timestamp";
    private const int Device = 0, Opcode = 1, Start = 2, Length = 3, Time = 4;
    private const uint NsPerTick = 1000;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } = new(
        "alibaba",
        "block traces of Alibaba Cloud (io_traces.csv), CSV",
        "README.md of github.com/alibaba/block-traces, \"Schema\"",
        "times in microseconds since 1970, given in ns of that same zero, as the server received the I/O; offsets and lengths in bytes; "
            + "only reads and writes were traced; rows without data are refused")
    { Line = "419,W,8792731648,16384,1577808144360767" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var first = new CsvHead(head);
        return first.Is(Header) || (first.Count == 5 && first.AreNumbers(Device, Start, Length, Time) && OpOf(first[Opcode]) is not null);
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct =>
        CsvRows.ReadAll<Row, TSink>(source, Header, ref sink);

    private static BioOp? OpOf(ReadOnlySpan<byte> opcode) => opcode switch
    {
        [(byte)'R'] => BioOp.Read,
        [(byte)'W'] => BioOp.Write,
        _ => null,
    };

    private readonly struct Row : IBioRow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static RecordedBio Read(CsvRows row, DeviceNumbers devices)
        {
            var bytes = row.Bytes(Length);
            row.Decimal(Device);
            return new RecordedBio(
                row.Ticks(Time, NsPerTick),
                devices.Of("device_id", row.Text(Device)),
                OpOf(row.Text(Opcode)) ?? throw row.Wrong(Opcode, "R or W"),
                row.Offset(Start, bytes),
                bytes);
        }
    }
}
