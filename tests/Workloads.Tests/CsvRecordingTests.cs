using Lookups;
using Workloads.Recordings;
using Xunit;

namespace Workloads.Tests;

/// <summary>The formats of comma-separated values: what their samples (see MoreFormatTests) do not show.</summary>
public class CsvRecordingTests
{
    [Theory]
    [InlineData("Timestamp,Hostname,DiskNumber,Type,Offset,Size,ResponseTime\n1,a,0,Read,0,512,9\n", "msr")]
    [InlineData("device_id,opcode,offset,length,timestamp\r\n0,R,0,512,1\r\n", "alibaba")]
    [InlineData("Timestamp,Offset,Size,IOType,VolumeID\n1,0,1,0,7\n", "tencent")]
    [InlineData("1456135200.013118000,0.1,R,0,0,512\n", "systor17")]
    [InlineData("0,1,512,r,7\n", "spc")]
    public void A_header_may_be_there_or_not(string text, string format)
    {
        Assert.Single(Recorded.FromText(text, out var identity).Bios);
        Assert.Equal(format, identity.FormatName);
    }

    [Theory]
    [InlineData("1,2,3,4,5\n")]
    [InlineData("1538323199,4194304,8,2,1283\n")]
    [InlineData("0,536870912000\n")]
    [InlineData("0,1,512,x,7\n")]
    [InlineData("1456135200.0,,,\n")]
    [InlineData("device_id,capacity\n")]
    public void Other_csv_is_not_taken_for_a_recording(string text) =>
        Assert.StartsWith("FILE: line 1: format: expected a recording", Recorded.ErrorOf(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("0", 0UL)]
    [InlineData("1.1", 1_100_000_000UL)]
    [InlineData("0.000000001", 1UL)]
    [InlineData("0.0000000019", 1UL)]
    [InlineData("00.123456789", 123_456_789UL)]
    [InlineData("18446744073.709551615", ulong.MaxValue)]
    public void Seconds_are_read_exactly(string seconds, ulong ns) =>
        Assert.Equal(ns, Assert.Single(Recorded.FromText($"0,0,512,r,{seconds}\n").Bios).TimeNs);

    [Fact]
    public void Text_round_trips_through_rows_of_every_number()
    {
        var bios = Enumerable
            .Range(0, 5000)
            .Select(i => new RecordedBio(
                (ulong)i * 123_456_789_123UL,
                (uint)i % 17,
                i % 3 == 0 ? BioOp.Write : BioOp.Read,
                (ulong)i * 1_234_567_890_123,
                (uint)(i * 853_201) + 1))
            .ToList();
        var text = string.Concat(
            bios.Select(bio =>
                $"{bio.Device},{(bio.Op == BioOp.Read ? 'R' : 'W')},{bio.Offset},{bio.Bytes},{bio.TimeNs / 1000}\n"));

        Assert.Equal(bios.Select(bio => bio with { TimeNs = bio.TimeNs / 1000 * 1000 }), Recorded.FromText(text).Bios);
    }

    [Fact]
    public void A_row_that_straddles_any_number_of_reads_is_one_row()
    {
        var wide = string.Concat(Enumerable.Range(0, 2000).Select(i => $"0,{i},512,r,{i}.5,{new string('x', i * 7)}\n"));

        Assert.Equal(Enumerable.Range(0, 2000).Select(i => (ulong)i * 512), Recorded.FromText(wide).Bios.Select(bio => bio.Offset));
    }
}
