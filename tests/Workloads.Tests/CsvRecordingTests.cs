using System.Globalization;
using Lookups;
using Workloads.Recordings;
using Xunit;

namespace Workloads.Tests;

/// <summary>The formats of comma-separated values, on lines made up as their documents have them: no real file could be had.</summary>
public class CsvRecordingTests
{
    [Fact]
    public void Msr_times_are_ticks_of_100_ns_and_a_device_is_a_host_and_a_disk() => AssertSample(
        "made_up.msr.csv",
        "msr",
        new RecordedBio(12816637200306162900, 0, BioOp.Read, 7014609920, 24576),
        new RecordedBio(12816637201638215500, 0, BioOp.Write, 1317441536, 8192),
        new RecordedBio(12816637202638224500, 1, BioOp.Write, 2436440064, 4096),
        new RecordedBio(12816637202638224600, 2, BioOp.Read, 0, 512),
        new RecordedBio(12816637201638215600, 0, BioOp.Read, 7014634496, 4608));

    [Fact]
    public void Spc_blocks_are_of_512_bytes_and_rows_may_have_blanks_and_more_fields() => AssertSample(
        "made_up.spc",
        "spc",
        new RecordedBio(0, 0, BioOp.Write, 303567UL * 512, 3584),
        new RecordedBio(0, 1, BioOp.Write, 55590UL * 512, 3072),
        new RecordedBio(26_214_000, 0, BioOp.Read, 303574UL * 512, 3584),
        new RecordedBio(551_706_000, 2, BioOp.Read, 20939840UL * 512, 8192),
        new RecordedBio(1_500_000_000, 1, BioOp.Write, 240840UL * 512, 3072));

    [Fact]
    public void Alibaba_times_are_microseconds_and_rows_need_not_be_in_their_order() => AssertSample(
        "made_up.alibaba.csv",
        "alibaba",
        new RecordedBio(1577808000000626000, 0, BioOp.Read, 126703644672, 4096),
        new RecordedBio(1577808000000633000, 0, BioOp.Write, 126703648768, 16384),
        new RecordedBio(1577808000000634000, 1, BioOp.Write, 8192, 4096),
        new RecordedBio(1577808000001000000, 1, BioOp.Read, 0, 524288),
        new RecordedBio(1577808000000999000, 2, BioOp.Read, 1096, 512));

    [Fact]
    public void Tencent_rows_of_one_second_are_spread_evenly_over_it() => AssertSample(
        "made_up.tencent.csv",
        "tencent",
        new RecordedBio(1538323199000000000, 0, BioOp.Write, 4194304UL * 512, 4096),
        new RecordedBio(1538323200000000000, 1, BioOp.Read, 12910952UL * 512, 65536),
        new RecordedBio(1538323200333333333, 2, BioOp.Write, 6338688UL * 512, 4096),
        new RecordedBio(1538323200666666666, 3, BioOp.Read, 1904106400UL * 512, 196608),
        new RecordedBio(1538323201000000000, 0, BioOp.Read, 0, 512));

    [Fact]
    public void Systor_rows_without_an_answer_are_neither_reads_nor_writes() => AssertSample(
        "made_up.systor17.csv",
        "systor17",
        new RecordedBio(1456135200013118000, 0, BioOp.Read, 899056122368, 131072),
        new RecordedBio(1456135200013500000, 0, BioOp.Other, 4096, 4096),
        new RecordedBio(1456135200014000000, 0, BioOp.Write, 7014609920, 8192),
        new RecordedBio(1456135201000000000, 1, BioOp.Read, 0, 512));

    [Theory]
    [InlineData("Timestamp,Hostname,DiskNumber,Type,Offset,Size,ResponseTime\n1,a,0,Read,0,512,9\n", "msr")]
    [InlineData("device_id,opcode,offset,length,timestamp\r\n0,R,0,512,1\r\n", "alibaba")]
    [InlineData("Timestamp,Offset,Size,IOType,VolumeID\n1,0,1,0,7\n", "tencent")]
    [InlineData("1456135200.013118000,0.1,R,0,0,512\n", "systor17")]
    [InlineData("0,1,512,r,7\n", "spc")]
    public void A_header_may_be_there_or_not(string text, string format)
    {
        using var file = new TempFile(text);

        Assert.Single(Recorded.From(file.Path, out var identity).Bios);
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
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{bio.Device},{(bio.Op == BioOp.Read ? 'R' : 'W')},{bio.Offset},{bio.Bytes},{bio.TimeNs / 1000}\n")));

        Assert.Equal(bios.Select(bio => bio with { TimeNs = bio.TimeNs / 1000 * 1000 }), Recorded.FromText(text).Bios);
    }

    [Fact]
    public void A_row_that_straddles_any_number_of_reads_is_one_row()
    {
        var wide = string.Concat(Enumerable.Range(0, 2000).Select(i => $"0,{i},512,r,{i}.5,{new string('x', i * 7)}\n"));

        Assert.Equal(Enumerable.Range(0, 2000).Select(i => (ulong)i * 512), Recorded.FromText(wide).Bios.Select(bio => bio.Offset));
    }

    private static void AssertSample(string sample, string format, params RecordedBio[] bios)
    {
        var recorded = Recorded.From(Samples.Of(sample), out var identity);

        Assert.Equal(format, identity.FormatName);
        Assert.Equal(bios, recorded.Bios);
        Assert.All(recorded.Segments, Assert.Empty);
    }
}
