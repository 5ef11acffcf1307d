using Lookups;
using Workloads.Recordings;
using Xunit;

namespace Workloads.Tests;

/// <summary>Formats whose samples are lines as their documents have them: time, device, operation, offset, bytes, segments.</summary>
public class MoreFormatTests
{
    [Theory]
    // Times are ticks of 100 ns, and a device is a host and a disk.
    [InlineData(
        "made_up.msr.csv", "msr",
        "12816637200306162900 0 Read 7014609920 24576", "12816637201638215500 0 Write 1317441536 8192",
        "12816637202638224500 1 Write 2436440064 4096", "12816637202638224600 2 Read 0 512",
        "12816637201638215600 0 Read 7014634496 4608")]
    // Blocks are of 512 bytes, and rows may have blanks and more fields.
    [InlineData(
        "made_up.spc", "spc",
        "0 0 Write 155426304 3584", "0 1 Write 28462080 3072", "26214000 0 Read 155429888 3584",
        "551706000 2 Read 10721198080 8192", "1500000000 1 Write 123310080 3072")]
    // Times are microseconds, and rows need not be in their order.
    [InlineData(
        "made_up.alibaba.csv", "alibaba",
        "1577808000000626000 0 Read 126703644672 4096", "1577808000000633000 0 Write 126703648768 16384",
        "1577808000000634000 1 Write 8192 4096", "1577808000001000000 1 Read 0 524288", "1577808000000999000 2 Read 1096 512")]
    // Rows of one second are spread evenly over it.
    [InlineData(
        "made_up.tencent.csv", "tencent",
        "1538323199000000000 0 Write 2147483648 4096", "1538323200000000000 1 Read 6610407424 65536",
        "1538323200333333333 2 Write 3245408256 4096", "1538323200666666666 3 Read 974902476800 196608",
        "1538323201000000000 0 Read 0 512")]
    // Rows without an answer are neither reads nor writes.
    [InlineData(
        "made_up.systor17.csv", "systor17",
        "1456135200013118000 0 Read 899056122368 131072", "1456135200013500000 0 Other 4096 4096",
        "1456135200014000000 0 Write 7014609920 8192", "1456135201000000000 1 Read 0 512")]
    [InlineData(
        "made_up.ftrace-blk.txt", "ftrace-blk",
        "50000001000 0 Write 2097152 8192", "50000006000 0 Flush 0 0", "50000007000 1 Read 4194304 4096",
        "50000009000 0 Discard 1048576 1048576", "50000011000 0 Other 0 36")]
    [InlineData(
        "made_up.perf-trace.txt", "perf-trace",
        "0 0 Write 2097152 8192", "1491000 1 Flush 0 0", "1550000 1 Read 4194304 4096", "2402000 0 Read 0 512")]
    [InlineData("made_up.perf-trace-old.txt", "perf-trace", "0 0 Write 2097152 8192", "11000 1 Read 4194304 4096")]
    [InlineData(
        "made_up.iosnoop.txt", "iosnoop",
        "5982800302061000 0 Write 8724275200 4096", "5982800302423000 0 Write 8724279296 8192", "5982801000000000 1 Read 4194304 4096",
        "5982801100000000 1 Flush 0 0")]
    [InlineData("made_up.iosnoop-plain.txt", "iosnoop", "0 0 Write 8724275200 4096", "0 1 Read 4194304 4608")]
    [InlineData("made_up.biosnoop-headless.txt", "biosnoop", "0 0 Write 2097152 8192", "10000 1 Read 4194304 4096")]
    [InlineData(
        "made_up.mqsim.trace", "mqsim",
        "1000 0 Write 2097152 8192", "2000 0 Read 4194304 4096", "2500 1 Read 0 512", "3000 1 Write 9444732928 4608")]
    [InlineData(
        "made_up.disksim.trace", "disksim",
        "541000 0 Write 2097152 8192", "1000001 0 Read 4194304 4096", "2000000 1 Read 0 512", "2500000 1 Write 39424 4608")]
    [InlineData(
        "made_up.fiu.blkparse", "fiu",
        "89967404213 0 Write 462983966720 4096", "89967404999 0 Read 2097152 8192", "89967405000 1 Write 4194304 4096")]
    [InlineData(
        "made_up.msr-preprocessed.csv", "msr-preprocessed",
        "42132400 0 Read 7014609920 24576", "42132401 0 Write 1317441536 8192", "43500000 1 Read 512 4608")]
    [InlineData(
        "made_up.vscsi.csv", "vscsi-csv",
        "1000000 0 Write 2097152 8192", "2000000 0 Read 4194304 4096", "3000000 0 Read 0 512", "3001000 0 Flush 0 0",
        "3002000 0 Other 0 0")]
    [InlineData(
        "made_up.vscsi1", "vscsi",
        "1000000 0 Write 2097152 8192 2", "2000000 0 Read 4194304 4096 1", "2500000 0 Read 0 65536 16", "2600000 0 Flush 0 0",
        "2700000 0 Other 0 0")]
    [InlineData(
        "made_up.vscsi2", "vscsi", "1000000 0 Write 2097152 8192 2", "2000000 0 Read 4194304 4096 1", "2500000 0 Write 39424 524288 17")]
    [InlineData(
        "made_up.oracle-general", "oracle-general",
        "0 0 Read 2097152 8192", "1000000000 0 Read 4140269225432588288 4096", "1000000000 0 Read 2097152 8192",
        "2000000000 0 Read 2097152 8192", "7000000000 0 Read 2560 512")]
    [InlineData(
        "made_up.qemu.log", "qemu-nvme",
        "1700000000000002000 0 Write 2097152 8192 12345000+1000 fe000000+1000", "1700000000000007000 0 Read 4194304 4096 33345000+1000",
        "1700000000000010000 1 WriteZeroes 0 4096")]
    [InlineData("made_up.qemu-addresses.log", "qemu-nvme", "0 0 Read 0 4096 12345000+1000", "0 0 Read 0 8192 fe000000+2000")]
    public void Documented_lines_give_their_bios(string sample, string format, params string[] bios)
    {
        var recorded = Recorded.From(Samples.Of(sample), out var identity);

        Assert.Equal(format, identity.FormatName);
        Assert.Equal(bios, recorded.Bios.Zip(recorded.Segments, Describe));
    }

    public static TheoryData<string> Lines =>
        [.. RecordingFile.Formats.Where(format => format.Line.Length > 0).Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_line_that_stands_for_a_format_is_of_that_format(string name)
    {
        var line = RecordingFile.Formats.Single(format => format.Name == name).Line;

        Assert.Single(Recorded.FromText($"{line}\n{(name == "fio-iolog" ? "1 /a read 0 512\n" : "")}", out var identity).Bios);
        Assert.Equal(name, identity.FormatName);
    }

    [Theory]
    [InlineData("1000 0 4096 16 0\n1000 0 4096 0 0\n", "line 2: sectors: expected from 1 to 8388607 (below 4 GiB), found 0")]
    [InlineData("1000 0 4096 16 0\n1000 0 4096 8 2\n", "line 2: type: expected 0 (write) or 1 (read), found 1000 0 4096 8 2")]
    [InlineData("1000 0 4096 16 0\n1000 0 4096 8 1 7\n", "line 2: end of line: expected no more fields, found 7")]
    [InlineData(
        "1000 0 4096 16 0\n1000 0 18014398509481983 8 1\n", "line 2: lba: expected an end below 2^63 bytes, found 18014398509481983")]
    [InlineData("0.5 0 4096 16 0\n1.x 0 4096 16 0\n", "line 2: time: expected milliseconds as 12 or 12.345, below 2^64 ns, found 1.x")]
    [InlineData("1,1000,2a,8192,4096\n1,1000,zz,8192,4096\n", "line 2: op: expected a SCSI operation code in hexadecimal, found zz")]
    [InlineData("0.5,0,0,512,1\n0.6,0,0,512,2\n", "line 2: type: expected 0 (write) or 1 (read), found 2")]
    [InlineData(
        "pci_nvme_map_addr addr 0x1000 len 4096\npci_nvme_map_addr addr 0x len 4096\n",
        "line 2: addr: expected 0x and a hexadecimal number of at most 64 bits, found 0x")]
    [InlineData(
        "pci_nvme_map_addr addr 0x1000 len 4096\npci_nvme_map_addr addr 0x1000 len 0\n",
        "line 2: addr: expected an end below 2^52, and at least 1 byte, found  addr 0x1000 len 0")]
    [InlineData(
        "     0.000 a/1 block:block_bio_queue(dev: 1, sector: 1, nr_sector: 1, rwbs: \"W\")\n"
            + "     0.000 a/1 block:block_bio_queue(dev: 1)\n",
        "line 2: rwbs: expected R, W, D, F, N or Z, after an F or not, found the end of the line")]
    public void A_bad_line_is_named_with_its_field(string text, string message) =>
        Assert.Equal($"FILE: {message}", Recorded.ErrorOf(text));

    private static string Describe(RecordedBio bio, Segment[] segments)
    {
        var known = segments.Length > 0
            ? string.Concat(segments.Select(
                segment => $" {segment.PhysAddr:x}+{segment.Bytes:x}"))
            : bio.SegmentCount > 0 ? $" {bio.SegmentCount}" : "";
        return $"{bio.TimeNs} {bio.Device} {bio.Op} {bio.Offset} {bio.Bytes}{known}";
    }
}
