using Workloads.Recordings.Formats;
using Xunit;

namespace Workloads.Tests;

public class CsvRecordingErrorTests
{
    private const string Msr = "1,usr,0,Read,0,512,9\n";
    private const string Alibaba = "0,R,0,512,1\n";
    private const string Spc = "0,0,512,r,0.0\n";
    private const string Systor = "1456135200.0,0.1,R,0,0,512\n";
    private const string Tencent = "1538323199,0,1,0,7\n";

    [Theory]
    [InlineData(Msr, "x,usr,0,Read,0,512,9\n", "Timestamp: expected a decimal number of at most 64 bits, found x")]
    [InlineData(Msr, "184467440737095517,usr,0,Read,0,512,9\n", "Timestamp: expected a time below 2^64 ns, found 184467440737095517")]
    [InlineData(Msr, "1,usr,a,Read,0,512,9\n", "DiskNumber: expected a decimal number of at most 64 bits, found a")]
    [InlineData(Msr, "1,usr,0,read,0,512,9\n", "Type: expected Read or Write, found read")]
    [InlineData(Msr, "1,usr,0,Read,-1,512,9\n", "Offset: expected a decimal number of at most 64 bits, found -1")]
    [InlineData(Msr, "1,usr,0,Read,9223372036854775807,512,9\n", "Offset: expected an end below 2^63 bytes, found 9223372036854775807")]
    [InlineData(Msr, "1,usr,0,Read,0,0,9\n", "Size: expected a decimal number from 1 to 4294967295, found 0")]
    [InlineData(Msr, "1,usr,0,Read,0,4294967296,9\n", "Size: expected a decimal number from 1 to 4294967295, found 4294967296")]
    [InlineData(Msr, "1,usr,0,Read,0,,9\n", "Size: expected a decimal number from 1 to 4294967295, found nothing")]
    [InlineData(
        Msr,
        "1,\"u,r\",0,Read,0,512,9\n",
        "line: expected 'Timestamp,Hostname,DiskNumber,Type,Offset,Size,ResponseTime', found 1,\"u,r\",0,Read,0,512,9")]
    [InlineData(
        Msr,
        "1,usr,0,Read,0,512\n",
        "line: expected 'Timestamp,Hostname,DiskNumber,Type,Offset,Size,ResponseTime', found 1,usr,0,Read,0,512")]
    [InlineData(Msr, "1,usr,0,Read,0,512,9", "end of line: expected a newline (the recording was cut off), found the end of the file")]
    [InlineData(Msr, "1,u\0sr,0,Read,0,512,9\n", "line: expected text, found a NUL byte")]
    [InlineData(Alibaba, "0,r,0,512,1\n", "opcode: expected R or W, found r")]
    [InlineData(Alibaba, "0,R,0,512,18446744073709552\n", "timestamp: expected a time below 2^64 ns, found 18446744073709552")]
    [InlineData(Alibaba, "0,R,0,512,1,1\n", "line: expected 'device_id,opcode,offset,length,timestamp', found 0,R,0,512,1,1")]
    [InlineData(
        Alibaba, "device_id,opcode,offset,length,timestamp\n", "length: expected a decimal number from 1 to 4294967295, found length")]
    [InlineData(Spc, "0,0,512,r\n", "line: expected 'ASU,LBA,Size,Opcode,Timestamp' and perhaps more, found 0,0,512,r")]
    [InlineData(Spc, "0,18014398509481984,512,r,0\n", "LBA: expected an end below 2^63 bytes, found 18014398509481984")]
    [InlineData(Spc, "0,0,512,rw,0\n", "Opcode: expected R or W, found rw")]
    [InlineData(Spc, "0,0,512,r,1e3\n", "Timestamp: expected seconds as 12 or 12.345, below 2^64 ns, found 1e3")]
    [InlineData(Spc, "0,0,512,r,1.\n", "Timestamp: expected seconds as 12 or 12.345, below 2^64 ns, found 1.")]
    [InlineData(Spc, "0,0,512,r,.5\n", "Timestamp: expected seconds as 12 or 12.345, below 2^64 ns, found .5")]
    [InlineData(Spc, "0,0,512,r,1.2.3\n", "Timestamp: expected seconds as 12 or 12.345, below 2^64 ns, found 1.2.3")]
    [InlineData(Spc, "0,0,512,r,1.0000000001x\n", "Timestamp: expected seconds as 12 or 12.345, below 2^64 ns, found 1.0000000001x")]
    [InlineData(
        Spc,
        "0,0,512,r,18446744073.709551616\n",
        "Timestamp: expected seconds as 12 or 12.345, below 2^64 ns, found 18446744073.709551616")]
    [InlineData(Systor, "1.0,,X,0,0,512\n", "IOType: expected R, W or nothing, found X")]
    [InlineData(Systor, "1.0,,R,,0,512\n", "LUN: expected a decimal number of at most 64 bits, found nothing")]
    [InlineData(Tencent, "1538323199,0,8388608,0,7\n", "Size: expected a decimal number from 1 to 8388607, found 8388608")]
    [InlineData(Tencent, "1538323199,0,1,2,7\n", "IOType: expected 0 or 1, found 2")]
    [InlineData(Tencent, "18446744073,0,1,0,7\n", "Timestamp: expected a time below 2^64 ns, found 18446744073")]
    public void A_bad_row_is_named_with_its_line_and_field(string good, string bad, string message)
    {
        Assert.Equal($"FILE: line 2: {message}", Recorded.ErrorOf(good + bad));
        Assert.Equal($"FILE: line 4: {message}", Recorded.ErrorOf(good + "\r\n" + good + bad));
    }

    [Fact]
    public void The_first_thing_wrong_is_what_is_reported() =>
        Assert.Equal("FILE: line 2: opcode: expected R or W, found x", Recorded.ErrorOf(Alibaba + "0,x,0,512,1\n" + Alibaba + "\0"));

    [Fact]
    public void A_line_of_1_MiB_is_read() =>
        Assert.Equal(2, Recorded.FromText(Spc + Spc[..^1] + new string(',', (1 << 20) - Spc.Length + 1) + "\n").Bios.Count);

    [Fact]
    public void A_second_of_more_than_1048576_tencent_rows_is_refused()
    {
        var second = string.Concat(Enumerable.Repeat(Tencent, TencentBlock.MostPerSecond));

        Assert.Equal(TencentBlock.MostPerSecond, Recorded.FromText(second).Bios.Count);
        Assert.Equal(
            "FILE: line 1048577: Timestamp: expected at most 1048576 I/Os in one second, found 1538323199",
            Recorded.ErrorOf(second + Tencent));
    }
}
