using Xunit;

namespace Workloads.Tests;

public class RecordingErrorTests
{
    private const string Bio = "B 1 8 1 0 4096 1 1000+1000\n";
    private const string Fio = "fio version 3 iolog\n1 /a add\n";
    private const string NoEvents = "recording: expected block_bio_queue, block_rq_issue or block_rq_complete events, found none";
    private const string Event = "  8,0    1       22     0.000000001  4242  Q   W 2048 + 8 [a]\n";

    [Theory]
    [InlineData("C\n", "line 2: line: expected 'B time_ns dev opf sector bytes vcnt phys+len ...', found C")]
    [InlineData("B 1x 8 1 0 4096 1 1000+1000\n", "line 2: time_ns: expected a decimal number of at most 64 bits, found 1x")]
    [InlineData("B -1 8 1 0 4096 1 1000+1000\n", "line 2: time_ns: expected a decimal number of at most 64 bits, found -1")]
    [InlineData(
        "B 18446744073709551616 8 1 0 4096 1 1000+1000\n",
        "line 2: time_ns: expected a decimal number of at most 64 bits, found 18446744073709551616")]
    [InlineData("B 1 8,0 1 0 4096 1 1000+1000\n", "line 2: dev: expected a decimal number of at most 64 bits, found 8,0")]
    [InlineData("B 1 8 0x1 0 4096 1 1000+1000\n", "line 2: opf: expected a hexadecimal number up to ffffffff, found 0x1")]
    [InlineData("B 1 8 100000000 0 4096 1 1000+1000\n", "line 2: opf: expected a hexadecimal number up to ffffffff, found 100000000")]
    [InlineData(
        "B 1 8 1 18446744073709551615 4096 1 1000+1000\n", "line 2: sector: expected an end below 2^63 bytes, found 18446744073709551615")]
    [InlineData("B 1 8 1 0 4294967296 1 1000+1000\n", "line 2: bytes: expected a decimal number up to 4294967295, found 4294967296")]
    [InlineData("B 1 8 0 0 0 0\n", "line 2: bytes: expected at least 1 for this operation, found 0")]
    [InlineData("B 1 8 1 0\n", "line 2: bytes: expected a decimal number up to 4294967295, found the end of the line")]
    [InlineData("B 1 8 1 0 4096 2 1000+1000\n", "line 2: vcnt: expected 1, the number of segments listed, found 2")]
    [InlineData("B 1 8 1 0 4096 1 1000+800\n", "line 2: segments: expected lengths that sum to 4096, found 2048")]
    [InlineData("B 1 8 1 0 4096 1 1000\n", "line 2: segment: expected phys+len in hexadecimal, found 1000")]
    [InlineData("B 1 8 1 0 4096 1 1000-1000\n", "line 2: segment: expected phys+len in hexadecimal, found 1000-1000")]
    [InlineData("B 1 8 1 0 4096 1 1000+0\n", "line 2: segment length: expected a hexadecimal number from 1 to ffffffff, found 0")]
    [InlineData(
        "B 1 8 1 0 4096 1 1000+\n", "line 2: segment length: expected a hexadecimal number from 1 to ffffffff, found the end of the line")]
    [InlineData("B 1 8 1 0 4096 1 fffffffffffff+1000\n", "line 2: segment address: expected an end below 2^52, found fffffffffffff+1000")]
    [InlineData("B 1 8 1 0 4096 1 1000+1000 !cut 1\n", "line 2: end of line: expected no more fields, found 1")]
    [InlineData("B 1 8 1 0 40", "line 2: end of line: expected a newline (the recording was cut off), found the end of the file")]
    [InlineData("B 1 8 \u0000 0\n", "line 2: line: expected text, found a NUL byte")]
    [InlineData(
        "Lost 34 events\n",
        "line 2: line: expected a complete recording (give bpftrace a larger BPFTRACE_PERF_RB_PAGES), found Lost 34 events")]
    public void A_bad_line_of_bios_is_named_with_its_field(string line, string message) =>
        Assert.Equal($"FILE: {message}", Recorded.ErrorOf(Bio + line));

    [Fact]
    public void More_segments_than_a_bio_can_have_are_refused()
    {
        var segments = string.Concat(Enumerable.Range(0, 257).Select(i => $" {i + 1:x}000+1000"));

        Assert.Equal("FILE: line 1: segments: expected at most 256, found more", Recorded.ErrorOf($"B 1 8 1 0 1052672 257{segments}\n"));
    }

    [Fact]
    public void A_256_segment_bio_is_read()
    {
        var segments = string.Concat(Enumerable.Range(0, 256).Select(i => $" {i + 1:x}000+1000"));

        Assert.Equal(256, Recorded.FromText($"B 1 8 1 0 1048576 256{segments}\n").Segments[0].Length);
    }

    [Theory]
    [InlineData(Bio)]
    [InlineData("1,usr,0,Read,0,512,9\n")]
    [InlineData("0,0,512,r,0.0\n")]
    public void A_line_over_1_MiB_is_refused(string good) => Assert.Equal(
        "FILE: line 3: line: expected at most 1048576 bytes, found a longer one",
        Recorded.ErrorOf(good + good + good[..^1] + new string(',', 2 << 20) + "\n"));

    [Fact]
    public void A_recording_may_name_8192_devices_and_no_more()
    {
        var lines = string.Concat(Enumerable.Range(0, 8192).Select(i => $"B 1 {i} 1 0 4096 1 1000+1000\n"));

        Assert.Equal(8192, Recorded.FromText(lines).Bios.Count);
        Assert.Equal(
            "FILE: line 8193: dev: expected at most 8192 devices in a recording, found 9999",
            Recorded.ErrorOf(lines + "B 1 9999 1 0 4096 1 1000+1000\n"));
    }

    [Fact]
    public void A_device_may_have_a_name_of_4096_bytes_and_no_longer()
    {
        var path = "/" + new string('a', 4095);

        Assert.Single(Recorded.FromText($"{Fio}2 {path} read 0 512\n").Bios);
        Assert.Contains(
            "line 3: file: expected a name of at most 4096 bytes, found /aaa",
            Recorded.ErrorOf($"{Fio}2 {path}a read 0 512\n"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Attaching 1 probe...\n", "recording: expected lines that start with B, found no bio")]
    [InlineData("fio version 2 iolog\n/a add\n", "recording: expected read, write, trim or sync lines, found no I/O")]
    [InlineData(
        "  8,0    1       22     0.000000001  4242  G   W 2048 + 8 [a]\n",
        "recording: expected Q, D or C lines, found none (was the trace limited with -a?)")]
    [InlineData("# tracer: nop\n#\n", NoEvents)]
    [InlineData("a-1 [000] 1.000001: block_rq_insert: 8,0 R 512 () 0 + 1 [a]\n", NoEvents)]
    [InlineData("a 1 [000] 1.000001: block:block_rq_insert: 8,0 R 512 () 0 + 1 [a]\n", NoEvents)]
    [InlineData(
        "TIME(s)     COMM           PID     DISK      T SECTOR     BYTES  LAT(ms)\n",
        "recording: expected lines below the header, found none")]
    [InlineData(
        "Timestamp,Response,IOType,LUN,Offset,Size\n",
        "recording: expected rows of 'Timestamp,Response,IOType,LUN,Offset,Size', found none")]
    [InlineData(
        "device_id,opcode,offset,length,timestamp\n\n",
        "recording: expected rows of 'device_id,opcode,offset,length,timestamp', found none")]
    public void A_recording_without_a_bio_is_refused(string text, string message) =>
        Assert.Equal($"FILE: {message}", Recorded.ErrorOf(text));

    [Theory]
    [InlineData("x /a read 0 512\n", "line 3: time: expected a decimal number of at most 64 bits, found x")]
    [InlineData("18446744073709552 /a read 0 512\n", "line 3: time: expected microseconds below 2^64 ns, found 18446744073709552")]
    [InlineData("2\n", "line 3: file: expected a file name, found the end of the line")]
    [InlineData(
        "2 /a\n",
        "line 3: action: expected add, open, close, unlink, read, write, trim, sync, datasync, syncfs, sync_file_range or wait, found the "
            + "end of the line")]
    [InlineData(
        "2 /a erase 0 1\n",
        "line 3: action: expected add, open, close, unlink, read, write, trim, sync, datasync, syncfs, sync_file_range or wait, found "
            + "erase")]
    [InlineData("2 /a wait 100\n", "line 3: action: expected no wait in a version 3 log, whose lines have times, found wait")]
    [InlineData("2 /a read -5 512\n", "line 3: offset: expected a decimal number of at most 64 bits, found -5")]
    [InlineData("2 /a read 9223372036854775807 512\n", "line 3: offset: expected an end below 2^63 bytes, found 9223372036854775807")]
    [InlineData("2 /a read 0 4294967296\n", "line 3: length: expected a decimal number up to 4294967295, found 4294967296")]
    [InlineData("2 /a read 0 0\n", "line 3: length: expected at least 1, found 0")]
    [InlineData("2 /a read 0\n", "line 3: length: expected a decimal number up to 4294967295, found the end of the line")]
    [InlineData("2 /a read 0 512 7\n", "line 3: end of line: expected no more fields, found 7")]
    [InlineData("2 /a open 1\n", "line 3: end of line: expected no more fields, found 1")]
    [InlineData(
        "fio version 4 iolog\n", "line 3: header: expected 'fio version 2 iolog' or 'fio version 3 iolog', found fio version 4 iolog")]
    [InlineData("2 /a read 0 5", "line 3: end of line: expected a newline (the recording was cut off), found the end of the file")]
    public void A_bad_line_of_an_iolog_is_named_with_its_field(string line, string message) =>
        Assert.Equal($"FILE: {message}", Recorded.ErrorOf(Fio + line));

    [Theory]
    [InlineData("hello\n", "line 2: maj,min: expected 'maj,min cpu seq time pid action rwbs ...', found hello")]
    [InlineData("8,0 x 1 0.000000001 1 Q W 1 + 1 [a]\n", "line 2: cpu: ")]
    [InlineData("8,0 1 -1 0.000000001 1 Q W 1 + 1 [a]\n", "line 2: seq: ")]
    [InlineData("8,0 1 1 0.000001 1 Q W 1 + 1 [a]\n", "line 2: time: ")]
    [InlineData(
        "  8,0    3        0     0.000001000     0  m   N cfq 1\n  8,0 3 1 0.1 1 G W 4 + 1 [a]\n", "line 3: time: expected")]
    [InlineData("8,0 1 1 18446744073.000000001 1 Q W 1 + 1 [a]\n", "line 2: time: ")]
    [InlineData("8,0 1 1 0.000000001 p Q W 1 + 1 [a]\n", "line 2: pid: ")]
    [InlineData("8,0 1 1 0.000000001 1 Queue W 1 + 1 [a]\n", "line 2: action: ")]
    [InlineData("8,0 1 1 0.000000001 1 Q\n", "line 2: rwbs: ")]
    [InlineData("8,0 1 1 0.000000001 1 Q X 1 + 1 [a]\n", "line 2: rwbs: expected R, W, D, F, N or Z, after an F or not, found X")]
    [InlineData("8,0 1 1 0.000000001 1 Q R [a]\n", "line 2: sector: expected 'sector + sectors' for this operation, found [a]")]
    [InlineData("8,0 1 1 0.000000001 1 Q R 36 x [a]\n", "line 2: sectors: expected 'sector + sectors', found 36 x [a]")]
    [InlineData(
        "8,0 1 1 0.000000001 1 Q R 1 + 8388608 [a]\n", "line 2: sectors: expected from 1 to 8388607 (below 4 GiB), found 1 + 8388608 [a]")]
    [InlineData("8,0 1 1 0.000000001 1 Q R 1 + 0 [a]\n", "line 2: sectors: expected from 1 to 8388607 (below 4 GiB), found 1 + 0 [a]")]
    [InlineData(
        "8,0 1 1 0.000000001 1 Q R 18014398509481983 + 8 [a]\n",
        "line 2: sector: expected an end below 2^63 bytes, found 18014398509481983")]
    [InlineData("8,0 1 1 0.000000001 1 Q R 1 + 8 a\n", "line 2: comm: expected [command], found 1 + 8 a")]
    [InlineData("8,0 1 1 0.0000", "line 2: end of line: expected a newline (the recording was cut off), found the end of the file")]
    public void A_bad_line_of_blkparse_is_named_with_its_field(string line, string message) =>
        Assert.StartsWith($"FILE: {message}", Recorded.ErrorOf(Event + line), StringComparison.Ordinal);
}
