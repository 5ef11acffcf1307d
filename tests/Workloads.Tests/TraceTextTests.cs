using Lookups;
using Workloads.Recordings;
using Xunit;

namespace Workloads.Tests;

public class TraceTextTests
{
    private const string Ftrace = "             fio-25360   [001] .....  6667.029211: block_bio_queue: 7,0 RM 6280 + 8 [fio]\n";
    private const string Perf = "             fio  4272 [000] 21837.317561444: block:block_bio_queue: 7,0 WS 335064 + 128 [fio]\n";

    [Fact]
    public void Real_ftrace_text_gives_one_bio_for_the_events_of_each_io()
    {
        var recorded = Recorded.From(Samples.Of("fio_randrw.ftrace.txt.gz"), out var identity);

        Assert.Equal("ftrace", identity.FormatName);
        Assert.Equal(401, recorded.Bios.Count);
        Assert.All(recorded.Segments, Assert.Empty);
    }

    [Fact]
    public void Real_perf_script_has_nanoseconds()
    {
        var recorded = Recorded.From(Samples.Of("host.perf.txt.gz"), out var identity);

        Assert.Equal("perf-script", identity.FormatName);
        Assert.Equal(400, recorded.Bios.Count);
        Assert.Equal(new RecordedBio(21837_317561444, 0, BioOp.Write, 335064 * 512, 65536), recorded.Bios[0]);
    }

    [Theory]
    [InlineData("             fio-25360   [001] .....  6667.029211: block_bio_queue: ")]
    [InlineData("-25360 [001] 6667.029211: block_bio_queue: ")]
    [InlineData("             fio-25360   [001]  6667.029211: block_bio_queue: ")]
    [InlineData("fio-25360 [001] d..2. 6667.029211: block_bio_queue:     ")]
    [InlineData("  a-b [1] c: d-25360   (25360) [127] d.h21  6667.029211: block:block_bio_queue: ")]
    [InlineData("           <...>-25360   (-------) [001] .....  6667.029211: block_bio_queue: ")]
    [InlineData(" kworker/u8:2-ev-25360   [001] .....  6667.029211: block_bio_queue: ")]
    public void Ftrace_lines_may_have_any_command_and_lack_some_columns(string start) =>
        Assert.Equal(
            new RecordedBio(6667_029211000, 0, BioOp.Read, 6280 * 512, 4096), Only(start + "7,0 RM 6280 + 8 [a b-1]\r\n", "ftrace"));

    [Theory]
    [InlineData("             fio  4272 [000] 21837.317561444: block:block_bio_queue: ")]
    [InlineData("             fio  4272 21837.317561444: block_bio_queue: ")]
    [InlineData("  4272 [000] 21837.317561444: block_bio_queue: ")]
    [InlineData("fio 4272/4273 [000] 21837.317561444:     block:block_bio_queue: ")]
    [InlineData("   a [0] 1.5: b-2   4272 [127] 21837.317561444: block:block_bio_queue: ")]
    public void Perf_lines_may_have_any_command_and_lack_the_processor(string start) =>
        Assert.Equal(
            new RecordedBio(21837_317561444, 0, BioOp.Read, 6280 * 512, 4096), Only(start + "7,0 RM 6280 + 8 [a b-1]\n", "perf-script"));

    [Fact]
    public void Perf_shows_microseconds_unless_told_otherwise() =>
        Assert.Equal(
            21837_317561000UL, Only("fio  4272 [000] 21837.317561: block:block_bio_queue: 7,0 RM 6280 + 8 [a]\n", "perf-script").TimeNs);

    [Theory]
    [InlineData("8,0 R 4096 () 6280 + 8 [fio]", BioOp.Read, 6280ul * 512, 4096u)]
    [InlineData("8,0 WS 0 () 6280 + 9 be,0,4 [my fio]", BioOp.Write, 6280ul * 512, 4608u)]
    [InlineData("8,0 DS 4096 () 6280 + 8 0x2,0,4 [fio]", BioOp.Discard, 6280ul * 512, 4096u)]
    [InlineData("8,0 FF 0 () 18446744073709551615 + 0 none,0,0 [kworker/0:1H]", BioOp.Flush, 0ul, 0u)]
    [InlineData("8,0 FWS 0 () 0 + 0 [kworker/0:1H]", BioOp.Flush, 0ul, 0u)]
    [InlineData("8,0 N 36 (12 00 00 00 24 00) 0 + 0 none,0,0 [smartd]", BioOp.Other, 0ul, 36u)]
    [InlineData("8,0 R 512 (85 08 0e) 0 + 0 [smartd]", BioOp.Other, 0ul, 512u)]
    [InlineData("8,0 N 0 (00) 0 + 0 [smartd]", BioOp.Other, 0ul, 0u)]
    public void Issued_requests_count_where_there_are_no_bios(string fields, BioOp op, ulong offset, uint bytes)
    {
        var bio = new RecordedBio(1_000001000, 0, op, offset, bytes);

        Assert.Equal(bio, Only($"a-1 [000] 1.000001: block_rq_issue: {fields}\n", "ftrace"));
        Assert.Equal(bio, Only($"a 1 [000] 1.000001: block:block_rq_issue: {fields}\n", "perf-script"));
    }

    [Theory]
    [InlineData("FWS 0 + 0 [a]", BioOp.Flush)]
    [InlineData("FWS 18446744073709551615 + 0 [a]", BioOp.Flush)]
    [InlineData("N 0 + 0 [a]", BioOp.Other)]
    public void Bios_without_data_have_no_sector(string fields, BioOp op) =>
        Assert.Equal(new RecordedBio(1_000001000, 0, op, 0, 0), Only($"a-1 [000] 1.000001: block_bio_queue: 8,0 {fields}\n", "ftrace"));

    [Fact]
    public void Comments_and_other_events_are_skipped_and_devices_are_numbered()
    {
        var ftrace = Recorded.FromText(
            "# tracer: nop\n#\n# entries-in-buffer/entries-written: 3/3   #P:2\n\n##### CPU 1 buffer started ####\n" +
            "a-1 [000] 1.000001: sched_switch: prev_comm=a: b ==> next\n" + Ftrace +
            "a-1 [000] 1.000001: block_rq_issue: rubbish\na-1 [000] 1.000001: block_bio_queue: 259,1048575 R 0 + 1 [a]\n");
        var perf = Recorded.FromText(
            "# ========\n# captured on    : today\n" + Perf + "\tffffffff8113 submit_bio+0x1 ([kernel])\n\n" +
            "a 1 [000] 1.000001: block:block_bio_queue: 259,1048575 R 0 + 1 [a]\n");

        Assert.All([ftrace, perf], recorded => Assert.Equal([0u, 1], recorded.Bios.Select(b => b.Device)));
    }

    [Theory]
    [InlineData("a-1 [000] 1.000001: ", "")]
    [InlineData("a 1 [000] 1.000001: ", "block:")]
    public void A_bio_that_comes_too_late_is_refused(string start, string subsystem)
    {
        var requests = string.Concat(Enumerable.Repeat($"{start}{subsystem}block_rq_issue: 8,0 R 4096 () 8 + 8 [a]\n", 2000));
        var bio = $"{start}{subsystem}block_bio_queue: 8,0 R 8 + 8 [a]\n";

        Assert.Single(Recorded.FromText(requests[..10_000][..(requests[..10_000].LastIndexOf('\n') + 1)] + bio).Bios);
        Assert.Equal(
            "FILE: line 2001: event: expected only issued requests (D) this late in a recording that starts with them (remove the events "
                + "of one of the two), found block_bio_queue",
            Recorded.ErrorOf(requests + bio));
    }

    [Theory]
    [InlineData(
        Ftrace + "CPU:1 [LOST 14 EVENTS]\n",
        "line 2: line: expected a complete recording (write a larger number to buffer_size_kb), found CPU:1 [LOST 14 EVENTS]")]
    [InlineData(
        "CPU:1 [LOST 14 EVENTS]\n" + Ftrace,
        "line 1: line: expected a complete recording (write a larger number to buffer_size_kb), found CPU:1 [LOST 14 EVENTS]")]
    [InlineData(
        "# tracer: nop\n# entries-in-buffer/entries-written: 9/14   #P:2\n" + Ftrace,
        "line 2: line: expected a complete recording (write a larger number to buffer_size_kb), found # entries-in-buffer/entries-written: "
            + "9/14   #P:2")]
    [InlineData(
        Perf + "   fio  4272 [000] 21837.31: PERF_RECORD_LOST lost 45\n",
        "line 2: line: expected a complete recording (give perf record a larger -m), found fio  4272 [000] 21837.31: PERF_RECORD_LOST lost "
            + "45")]
    public void A_recording_that_lost_events_is_refused(string text, string message) =>
        Assert.Equal($"FILE: {message}", Recorded.ErrorOf(text));

    [Theory]
    [InlineData("hello\n", "line 2: line: expected 'comm-pid [cpu] flags seconds.decimals: event: ...', found hello")]
    [InlineData("a-1 [000] 1.0001: block_bio_queue: 8,0 R 0 + 1 [a]\n", "line 2: line: expected ")]
    [InlineData("a-1 [000] 18446744073.000001: block_bio_queue: 8,0 R 0 + 1 [a]\n", "line 2: line: expected ")]
    [InlineData("a-1 [x] 1.000001: block_bio_queue: 8,0 R 0 + 1 [a]\n", "line 2: line: expected ")]
    [InlineData("a-1 [000] 1.000001: block_bio_queue 8,0 R 0 + 1 [a]\n", "line 2: line: expected ")]
    [InlineData("a-1 [000] 1.000001: block_bio_queue: 8 R 0 + 1 [a]\n", "line 2: maj,min: expected maj,min, found 8")]
    [InlineData("a-1 [000] 1.000001: block_bio_queue: 8,x R 0 + 1 [a]\n", "line 2: maj,min: expected maj,min, found 8,x")]
    [InlineData(
        "a-1 [000] 1.000001: block_bio_queue: 8,0 X 0 + 1 [a]\n", "line 2: rwbs: expected R, W, D, F, N or Z, after an F or not, found X")]
    [InlineData(
        "a-1 [000] 1.000001: block_bio_queue: 8,0 R -1 + 1 [a]\n",
        "line 2: sector: expected a decimal number of at most 64 bits, found -1")]
    [InlineData(
        "a-1 [000] 1.000001: block_bio_queue: 8,0 R 0 - 1 [a]\n", "line 2: sectors: expected 'sector + sectors', found  8,0 R 0 - 1 [a]")]
    [InlineData(
        "a-1 [000] 1.000001: block_bio_queue: 8,0 R 0 + [a]\n", "line 2: sectors: expected a decimal number of at most 64 bits, found [a]")]
    [InlineData(
        "a-1 [000] 1.000001: block_bio_queue: 8,0 R 0 + 0 [a]\n", "line 2: sectors: expected at least 1 for this operation, found 0")]
    [InlineData(
        "a-1 [000] 1.000001: block_bio_queue: 8,0 R 0 + 8388608 [a]\n",
        "line 2: sectors: expected at most 8388607 (below 4 GiB), found 8388608")]
    [InlineData(
        "a-1 [000] 1.000001: block_bio_queue: 8,0 R 18446744073709551615 + 1 [a]\n",
        "line 2: sector: expected an end below 2^63 bytes, found 18446744073709551615")]
    [InlineData("a-1 [000] 1.000001: block_bio_queue: 8,0 R 0 + 1 a\n", "line 2: comm: expected [command], found  8,0 R 0 + 1 a")]
    [InlineData("a-1 [000] 1.000001: block_bio_queue:\n", "line 2: maj,min: expected maj,min, found the end of the line")]
    [InlineData("a-1 [000] 1.0", "line 2: end of line: expected a newline (the recording was cut off), found the end of the file")]
    public void A_bad_line_of_ftrace_is_named_with_its_field(string line, string message) =>
        Assert.StartsWith($"FILE: {message}", Recorded.ErrorOf(Ftrace + line), StringComparison.Ordinal);

    [Theory]
    [InlineData("8,0 R () 0 + 1 [a]\n", "bytes: expected a decimal number up to 4294967295, found ()")]
    [InlineData("8,0 R 4096 0 + 1 [a]\n", "command: expected something in parentheses, found 0")]
    [InlineData("8,0 R 4096 (12 00\n", "command: expected something in parentheses, found (12")]
    [InlineData("8,0 R 4096 () 0 + 1 be,0,4 x [a]\n", "comm: expected [command], found  8,0 R 4096 () 0 + 1 be,0,4 x [a]")]
    public void A_bad_request_is_named_with_its_field(string fields, string message) =>
        Assert.Equal($"FILE: line 1: {message}", Recorded.ErrorOf("a 1 [000] 1.000001: block:block_rq_issue: " + fields));

    [Theory]
    [InlineData("hello\n", "line 2: line: expected 'comm tid [cpu] seconds.decimals: event: ...', found hello")]
    [InlineData("a-1 [000] 1.000001: block_bio_queue: 8,0 R 0 + 1 [a]\n", "line 2: line: expected ")]
    [InlineData("a x/1 [000] 1.000001: block_bio_queue: 8,0 R 0 + 1 [a]\n", "line 2: line: expected ")]
    [InlineData("a 1 [000] 1.0000001: block_bio_queue: 8,0 R 0 + 1 [a]\n", "line 2: line: expected ")]
    public void A_bad_line_of_perf_is_named_with_its_field(string line, string message) =>
        Assert.StartsWith($"FILE: {message}", Recorded.ErrorOf(Perf + line), StringComparison.Ordinal);

    private static RecordedBio Only(string text, string format)
    {
        var recorded = Recorded.FromText(text, out var identity);
        Assert.Equal(format, identity.FormatName);
        return Assert.Single(recorded.Bios);
    }
}
