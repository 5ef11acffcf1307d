using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>Traces of Microsoft Research Cambridge, converted for replay tools: <c>time,disk,offset,size,type</c>.</summary>
public readonly struct MsrPreprocessed : IRecordingFormat
{
    private const string Header = "time,disk,offset,size,type";
    private const int Time = 0, Disk = 1, Start = 2, Size = 3, Type = 4;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "msr-preprocessed",
            "traces of Microsoft Research Cambridge, preprocessed for replayers, CSV",
            "\"input trace file format\" in replayer/README.md of github.com/huaicheng/replayer; others write other columns",
            "time in milliseconds with a point; offset and size in bytes; type 1 reads and 0 writes; rows without data are refused")
        { Line = "42.132400,0,7014609920,24576,1" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var first = new CsvHead(head);
        return first.Count == 5 && first.IsFraction(Time) && first.AreNumbers(Disk, Start, Size) && OpOf(first[Type]) is not null;
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct =>
        CsvRows.ReadAll<Row, TSink>(source, Header, ref sink);

    private static BioOp? OpOf(ReadOnlySpan<byte> type) => type switch
    {
        [(byte)'0'] => BioOp.Write,
        [(byte)'1'] => BioOp.Read,
        _ => null,
    };

    private readonly struct Row : IBioRow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static RecordedBio Read(CsvRows row, DeviceNumbers devices)
        {
            var bytes = row.Bytes(Size);
            return new RecordedBio(
                row.Milliseconds(Time),
                devices.Of("disk", row.Text(Disk)),
                OpOf(row.Text(Type)) ?? throw row.Wrong(Type, "0 (write) or 1 (read)"),
                row.Offset(Start, bytes),
                bytes);
        }
    }
}
