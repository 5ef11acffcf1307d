using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>The block traces of a virtual desktop infrastructure, SYSTOR '17: <c>Timestamp,Response,IOType,LUN,Offset,Size</c>.</summary>
public readonly struct Systor17 : IRecordingFormat
{
    private const string Header = "Timestamp,Response,IOType,LUN,Offset,Size";
    private const int Time = 0, IOType = 2, Lun = 3, Start = 4, Size = 5;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "systor17",
            "block traces of the SYSTOR '17 VDI study (SNIA IOTTA 4964), CSV",
            "README.txt of the distribution, iotta.snia.org/traces/block-io/4964; Lee et al.: Understanding Storage Traffic "
                + "Characteristics on Enterprise Virtual Desktop Infrastructure, SYSTOR '17",
            "times in decimal seconds since 1970, given in ns of that same zero, true to the microsecond only; offsets and sizes in "
                + "bytes; a blank IOType is an I/O whose answer was lost, read as neither read nor write; the response, which may be "
                + "blank, is not read; rows without data are refused")
        { Line = "1456135200.013118000,0.0133,R,0,899056122368,131072" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var first = new CsvHead(head);
        return first.Is(Header)
            || (first.Count == 6 && first.IsFraction(Time) && OpOf(first[IOType]) is not null && first.AreNumbers(Lun, Start, Size));
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct =>
        CsvRows.ReadAll<Row, TSink>(source, Header, ref sink);

    private static BioOp? OpOf(ReadOnlySpan<byte> type) => type switch
    {
        [(byte)'R'] => BioOp.Read,
        [(byte)'W'] => BioOp.Write,
        [] => BioOp.Other,
        _ => null,
    };

    private readonly struct Row : IBioRow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static RecordedBio Read(CsvRows row, DeviceNumbers devices)
        {
            var bytes = row.Bytes(Size);
            row.Decimal(Lun);
            return new RecordedBio(
                row.Seconds(Time),
                devices.Of("LUN", row.Text(Lun)),
                OpOf(row.Text(IOType)) ?? throw row.Wrong(IOType, "R, W or nothing"),
                row.Offset(Start, bytes),
                bytes);
        }
    }
}
