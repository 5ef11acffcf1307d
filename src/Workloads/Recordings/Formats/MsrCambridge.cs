using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>
/// The block traces of Microsoft Research Cambridge, 2007: <c>Timestamp,Hostname,DiskNumber,Type,Offset,Size,ResponseTime</c>.
/// </summary>
/// <remarks>
/// Times stay those of the file, from 1601 on: they fit 64 bits in nanoseconds until 2185, rows need not be in order, and the files of
/// several volumes keep their common clock.
/// </remarks>
public sealed class MsrCambridge : IRecordingFormat
{
    private const string Header = "Timestamp,Hostname,DiskNumber,Type,Offset,Size,ResponseTime";
    private const int Time = 0, Host = 1, Disk = 2, Type = 3, Start = 4, Size = 5;
    private const uint NsPerTick = 100;

    private MsrCambridge()
    {
    }

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "msr",
            "block traces of Microsoft Research Cambridge (SNIA IOTTA 388), CSV",
            "README.txt of the distribution, iotta.snia.org/traces/block-io/388; Narayanan, Donnelly, Rowstron: Write Off-Loading, FAST "
                + "'08",
            "times in Windows file time, ticks of 100 ns since 1601, given in ns of that same zero; offsets and sizes in bytes; a "
                + "device is a host and a disk number; the response time is not read; rows without data are refused");

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var first = new CsvHead(head);
        return first.Is(Header) || (first.Count == 7 && first.AreNumbers(Time, Disk, Start, Size) && OpOf(first[Type]) is not null);
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var rows = new CsvRows(source, Header);
        var disks = new DeviceNumbers(rows);
        while (rows.TryNext())
        {
            var bytes = rows.Bytes(Size);
            sink.Add(
                new RecordedBio(
                    rows.Ticks(Time, NsPerTick),
                    disks.Of("Hostname,DiskNumber", DiskOf(rows)),
                    OpOf(rows.Text(Type)) ?? throw rows.Wrong(Type, "Read or Write"),
                    rows.Offset(Start, bytes),
                    bytes),
                []);
        }
    }

    /// <summary>Host and disk number are neighbours, so their text is one piece of the row.</summary>
    private static ReadOnlySpan<byte> DiskOf(CsvRows rows)
    {
        rows.Decimal(Disk);
        return rows.Text(Host, Disk);
    }

    private static BioOp? OpOf(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("Read"u8) ? BioOp.Read : type.SequenceEqual("Write"u8) ? BioOp.Write : null;
}
