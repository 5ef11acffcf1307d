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
    /// <summary>Maximum number of I/Os in one second, which bounds the memory for them to 32 MiB.</summary>
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
        var second = new List<RecordedBio>();
        var bios = 0L;
        while (true)
        {
            try
            {
                while (rows.TryNext())
                {
                    var bio = ReadRow(rows, volumes);
                    bios++;
                    if (second is [var first, ..] && first.TimeNs != bio.TimeNs)
                    {
                        Spread(second, ref sink);
                    }

                    second.Add(
                        second.Count < MostPerSecond ? bio : throw rows.Wrong(Time, $"at most {MostPerSecond} I/Os in one second"));
                }

                break;
            }
            catch (BadInputException damaged) when (source.TrySkip(damaged, bios))
            {
            }
        }

        Spread(second, ref sink);
        if (bios == 0)
        {
            throw rows.Empty();
        }
    }

    /// <summary>The bio of the current row, at the start of its second.</summary>
    private static RecordedBio ReadRow(CsvRows rows, DeviceNumbers volumes)
    {
        var bytes = rows.Bytes(Size, Sectors.Bytes);
        rows.Decimal(Volume);
        var timeNs = rows.Ticks(Time, NsPerSecond);
        var offset = rows.Offset(Start, bytes, Sectors.Bytes);
        return new RecordedBio(
            timeNs,
            volumes.Of("VolumeID", rows.Text(Volume)),
            OpOf(rows.Text(IOType)) ?? throw rows.Wrong(IOType, "0 or 1"),
            offset,
            bytes);
    }

    private static void Spread<TSink>(List<RecordedBio> second, ref TSink sink) where TSink : IRecordingSink, allows ref struct
    {
        for (var i = 0; i < second.Count; i++)
        {
            sink.Add(second[i] with { TimeNs = second[i].TimeNs + ((ulong)i * NsPerSecond / (ulong)second.Count) }, []);
        }

        second.Clear();
    }

    private static BioOp? OpOf(ReadOnlySpan<byte> type) => type switch
    {
        [(byte)'0'] => BioOp.Read,
        [(byte)'1'] => BioOp.Write,
        _ => null,
    };
}
