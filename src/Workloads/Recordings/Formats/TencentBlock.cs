using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Recordings.Formats;

/// <summary>The traces of Tencent's cloud block storage, 2018: <c>Timestamp,Offset,Size,IOType,VolumeID</c>.</summary>
/// <remarks>
/// The clock counts whole seconds and is shared by all I/Os of 5 584 volumes. Unchanged, the times would look like one burst and then a
/// second without I/O. So consecutive rows of one second are spread evenly over it: row k of n is delayed by k/n of a second. The order
/// is the recorded one; the gaps inside a second are unknown and have no meaning.
/// </remarks>
public readonly struct TencentBlock : IRecordingFormat
{
    /// <summary>Maximum number of I/Os in one second, which bounds the memory for them to 24 MiB.</summary>
    internal const int MostPerSecond = 1 << 20;

    private const string Header = "Timestamp,Offset,Size,IOType,VolumeID";
    private const int Time = 0, Start = 1, Size = 2, IOType = 3, Volume = 4;
    private const uint NsPerSecond = 1_000_000_000;

    // Five numbers could be anything. The first one, a Unix time between 2001 and 2286, identifies these files.
    private const int UnixTimeDigits = 10;

    /// <inheritdoc/>
    public static RecordingFormatInfo Info { get; } =
        new(
            "tencent",
            "traces of Tencent's cloud block storage (SNIA IOTTA 27917), CSV",
            "README.txt of the distribution, iotta.snia.org/traces/parallel/27917; Zhang et al.: OSCA, USENIX ATC '20",
            "times in whole seconds since 1970, given in ns of that same zero: the I/Os of a second are spread evenly over it, so "
                + "that gaps below a second mean nothing; offsets and sizes in sectors of 512 bytes; IOType 0 reads, 1 writes; at "
                + "most 1048576 I/Os in one second; rows without data are refused")
        { Line = "1538323199,4194304,8,1,1283" };

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var first = new CsvHead(head);
        return first.Is(Header)
            || (
                first.Count == 5
                && first[Time].Length == UnixTimeDigits
                && first.AreNumbers(Time, Start, Size, Volume)
                && OpOf(first[IOType]) is not null);
    }

    /// <inheritdoc/>
    public static void Read<TSink>(RecordingSource source, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        using var rows = new CsvRows(source, Header);
        var volumes = new DeviceNumbers(rows.Wrong);
        var second = new List<Io>();
        var secondNs = 0UL;
        var bios = 0L;
        while (true)
        {
            try
            {
                while (rows.TryNext())
                {
                    var timeNs = ReadRow(rows, volumes, out var io);
                    bios++;
                    if (timeNs != secondNs)
                    {
                        Spread(secondNs, second, ref sink);
                        secondNs = timeNs;
                    }

                    second.Add(
                        second.Count < MostPerSecond ? io : throw rows.Wrong(Time, $"at most {MostPerSecond} I/Os in one second"));
                }

                break;
            }
            catch (BadInputException damaged) when (source.TrySkip(damaged, bios))
            {
            }
        }

        Spread(secondNs, second, ref sink);
        if (bios == 0)
        {
            throw rows.Empty();
        }
    }

    private static ulong ReadRow(CsvRows rows, DeviceNumbers volumes, out Io io)
    {
        var bytes = rows.Bytes(Size, Sectors.Bytes);
        rows.Decimal(Volume);
        var timeNs = rows.Ticks(Time, NsPerSecond);
        io = new Io(
            rows.Offset(Start, bytes, Sectors.Bytes),
            bytes,
            volumes.Of("VolumeID", rows.Text(Volume)),
            OpOf(rows.Text(IOType)) ?? throw rows.Wrong(IOType, "0 or 1"));
        return timeNs;
    }

    private static void Spread<TSink>(ulong secondNs, List<Io> second, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        for (var i = 0; i < second.Count; i++)
        {
            var timeNs = secondNs + ((ulong)i * NsPerSecond / (ulong)second.Count);
            sink.Add(new RecordedBio(timeNs, second[i].Volume, second[i].Op, second[i].Offset, second[i].Bytes), []);
        }

        second.Clear();
    }

    private static BioOp? OpOf(ReadOnlySpan<byte> type) => type switch
    {
        [(byte)'0'] => BioOp.Read,
        [(byte)'1'] => BioOp.Write,
        _ => null,
    };

    /// <summary>A bio whose time is not known yet.</summary>
    private readonly record struct Io(ulong Offset, uint Bytes, uint Volume, BioOp Op);
}
