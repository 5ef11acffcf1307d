using Lookups;
using Workloads.Recordings;
using Xunit;

namespace Workloads.Tests;

/// <summary>One run seen by several tools must be the same bios, whichever tool's output is read.</summary>
public class CrossFormatTests
{
    private static readonly string[] FioRandrw = ["fio_randrw.blkparse.txt.gz", "fio_randrw.blktrace.0.gz", "fio_randrw.ftrace.txt.gz"];
    private static readonly string[] Host =
    [
        "host.blkparse.txt.gz",
        "host.blktrace.0.gz",
        "host.blktrace.1.gz",
        "host.ftrace.txt.gz",
        "host.perf.txt.gz",
    ];

    [Fact]
    public void One_fio_job_in_four_formats_is_the_same_list()
    {
        var fio = Read("fio_randrw.v3.iolog.gz");
        var recorders = FioRandrw.Select(Read).ToArray();

        Assert.Equal(401, fio.Count);
        Assert.All(recorders, recorded => Assert.Equal(fio.Select(OpAndBytes), recorded.Select(OpAndBytes)));
        // fio counts from the start of its file, the block layer from the start of the disk.
        Assert.All(recorders, recorded => Assert.Equal(recorders[0].Select(b => b.Offset), recorded.Select(b => b.Offset)));
        Assert.NotEqual(fio[0].Offset, recorders[0][0].Offset);
        // The clocks of fio and of blkparse run at the same speed from different zeros; fio's is of microseconds.
        Assert.InRange(Duration(fio) / Duration(recorders[0]), 0.9, 1.1);
    }

    [Fact]
    public void One_run_on_two_processors_in_five_formats_is_the_same_bios()
    {
        var fio = Read("host.0.v3.iolog.gz").Concat(Read("host.1.v3.iolog.gz")).Select(Place).Order().ToArray();
        var recorders = Host.Select(Read).ToArray();

        Assert.Equal(400, fio.Length);
        Assert.All(recorders, recorded => Assert.Equal(fio, recorded.Select(Place).Order()));
        // The clocks of blkparse, blktrace and the tracers start elsewhere, but all see the bios in one order.
        Assert.All(recorders, recorded => Assert.Equal(recorders[0].Select(Place), recorded.Select(Place)));
    }

    [Fact]
    public void Requests_of_that_run_are_the_bios_that_were_neither_merged_nor_split()
    {
        string[] issued =
        [
            .. Samples.Text("host.perf.txt.gz").Split('\n').Where(line => !line.Contains("block_bio_queue", StringComparison.Ordinal)),
        ];
        var requests = Recorded.FromText(string.Join('\n', issued)).Bios;

        Assert.Equal(Read("host.perf.txt.gz").Select(Place).Order(), requests.Select(Place).Order());
    }

    private static List<RecordedBio> Read(string sample) => Recorded.From(Samples.Of(sample), out _).Bios;

    private static double Duration(List<RecordedBio> bios) => bios[^1].TimeNs - bios[0].TimeNs;

    private static (BioOp Op, uint Bytes) OpAndBytes(RecordedBio bio) => (bio.Op, bio.Bytes);

    private static (ulong Offset, uint Bytes, BioOp Op) Place(RecordedBio bio) => (bio.Offset, bio.Bytes, bio.Op);
}
