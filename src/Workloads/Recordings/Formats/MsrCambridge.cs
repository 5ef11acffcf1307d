using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The block traces of Microsoft Research Cambridge, 2007: <c>Timestamp,Hostname,DiskNumber,Type,Offset,Size,ResponseTime</c>.
/// </summary>
/// <remarks>
/// Times keep the file's epoch, 1601: in nanoseconds they fit 64 bits until 2185, rows need not be in order, and the files of several
/// volumes keep their common clock.
/// </remarks>
public readonly struct MsrCambridge : IRecordingFormat
{
    private const string Header = "Timestamp,Hostname,DiskNumber,Type,Offset,Size,ResponseTime";
    private const int Time = 0, Host = 1, Disk = 2, Type = 3, Start = 4, Size = 5;
    private const uint NsPerTick = 100;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "msr",
            "block traces of Microsoft Research Cambridge (SNIA IOTTA 388), CSV",
            "README.txt of the distribution, iotta.snia.org/traces/block-io/388; Narayanan, Donnelly, Rowstron: Write Off-Loading, FAST "
                + "'08",
            "times in Windows file time, ticks of 100 ns since 1601, given in ns of that same zero; offsets and sizes in bytes; a "
                + "device is a host and a disk number; the response time is not read; rows without data are refused")
        { Line = "128166372003061629,usr,0,Read,7014609920,24576,41286" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var first = new CsvHead(head);
        return first.Is(Header) || (first.Count == 7 && first.AreNumbers(Time, Disk, Start, Size) && OpOf(first[Type]) is not null);
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct =>
        CsvRows.ReadAll<Row, TSink>(source, Header, ref sink);

    /// <summary>Host and disk number are adjacent, so one slice of the row holds both.</summary>
    private static ReadOnlySpan<byte> DiskOf(CsvRows rows)
    {
        rows.Decimal(Disk);
        return rows.Text(Host, Disk);
    }

    private static BioOp? OpOf(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("Read"u8) ? BioOp.Read : type.SequenceEqual("Write"u8) ? BioOp.Write : null;

    private readonly struct Row : IBioRow
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static RecordedBio Read(CsvRows row, DeviceNumbers devices)
        {
            var bytes = row.Bytes(Size);
            return new RecordedBio(
                row.Ticks(Time, NsPerTick),
                devices.Of("Hostname,DiskNumber", DiskOf(row)),
                OpOf(row.Text(Type)) ?? throw row.Wrong(Type, "Read or Write"),
                row.Offset(Start, bytes),
                bytes);
        }
    }
}
