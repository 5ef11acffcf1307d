using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The trace format of the Storage Performance Council, used by the OLTP and search engine traces of the UMass repository:
/// <c>ASU,LBA,Size,Opcode,Timestamp</c>, then optional fields of the writer.
/// </summary>
public readonly struct SpcTrace : IRecordingFormat
{
    private const string Header = "ASU,LBA,Size,Opcode,Timestamp";
    private const int Asu = 0, Lba = 1, Size = 2, Opcode = 3, Time = 4;

    // The specification leaves the block size to the description of each trace; the traces of UMass have blocks of 512 bytes.
    private const uint BlockBytes = 512;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "spc",
            "SPC trace files (UMass Financial and WebSearch), CSV without a header",
            "SPC Trace File Format Specification 1.0.1, Storage Performance Council 2002; traces.cs.umass.edu, Storage",
            "LBA in blocks of 512 bytes from the start of its ASU (application specific unit), which is the device here; size in "
                + "bytes and not always whole blocks; opcode in either case; time in seconds from the start of the trace, digits "
                + "behind the ninth left out; optional fields are not read; rows without data are refused")
        { Line = "0,303567,3584,w,0.026214" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var first = new CsvHead(head);
        return first.Count >= 5 && first.AreNumbers(Asu, Lba, Size) && OpOf(first[Opcode]) is not null
            && (first.IsFraction(Time) || first.AreNumbers(Time));
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct =>
        CsvRows.ReadAll<Row, TSink>(source, Header, ref sink, mayHaveMore: true);

    private static BioOp? OpOf(ReadOnlySpan<byte> opcode) => opcode switch
    {
        [(byte)'R' or (byte)'r'] => BioOp.Read,
        [(byte)'W' or (byte)'w'] => BioOp.Write,
        _ => null,
    };

    private readonly struct Row : IBioRow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static RecordedBio Read(CsvRows row, DeviceNumbers devices)
        {
            var bytes = row.Bytes(Size);
            row.Decimal(Asu);
            return new RecordedBio(
                row.Seconds(Time),
                devices.Of("ASU", row.Text(Asu)),
                OpOf(row.Text(Opcode)) ?? throw row.Wrong(Opcode, "R or W"),
                row.Offset(Lba, bytes, BlockBytes),
                bytes);
        }
    }
}
