using Lookups;
using Workloads.Recordings;
using Xunit;

namespace Workloads.Tests;

/// <summary>Recordings as they come out of a terminal or a bug report: what is known to be no event is skipped and counted.</summary>
public class MessyRecordingTests
{
    private const string Blkparse = "  8,0    3        1     0.000000000   701  Q   W 4096 + 16 [writer]\n";
    private const string Ftrace = "          writer-701   [001]    50.000001: block_bio_queue: 8,0 W 4096 + 16 [writer]\n";
    private const string Perf = "          writer   701 [001]    50.000001: block:block_bio_queue: 8,0 W 4096 + 16 [writer]\n";

    private static readonly string[] AnyLines =
    [
        "",
        "   ",
        "# a comment",
        "```",
        "--------",
        "cpus=2",
        "CPU 1 is empty",
        "$ sudo cat trace",
        "user@host:~$ cat trace",
        "[root@host ~]# cat trace | tee x",
        "bash-5.2$ perf script",
        "perf: Segmentation fault",
        "/usr/bin/perf: warning: no symbols",
        "bash: line 1: perf: command not found",
        "[ perf record: Woken up 1 times to write data ]",
        "[ 1234.567890] nvme nvme0: 2/0/0 default/read/poll queues",
        "^C[ perf record: Captured and wrote 0.01 MB perf.data ]",
        "WARNING: 1 something",
    ];

    public static TheoryData<string> TextSamples =>
        [.. Samples.Recordings.Where(name => !Samples.Content(name).AsSpan().ContainsAnyInRange((byte)0, (byte)8))];

    [Theory]
    [MemberData(nameof(TextSamples))]
    public void What_stands_around_the_lines_of_any_format_is_skipped_and_counted(string sample)
    {
        var text = Samples.Text(sample);
        var clean = Recorded.From(Samples.Of(sample), out var identity);
        var messy = Recorded.FromText(
            string.Concat(AnyLines.Select(line => line + "\n")) + text + string.Join("\r\n", AnyLines) + "\n", out var messyIdentity);

        Assert.Equal(identity.FormatName, messyIdentity.FormatName);
        Assert.Equal(clean.Bios, messy.Bios);
        Assert.Equal(identity.Skipped.Total + (2 * AnyLines.Length), messyIdentity.Skipped.Total);
        Assert.Equal(0, messyIdentity.Skipped[SkippedKind.DamagedLine]);
    }

    [Theory]
    [MemberData(nameof(TextSamples))]
    public void Every_line_gives_a_bio_or_is_counted_as_skipped(string sample)
    {
        var bios = Recorded.From(Samples.Of(sample), out var identity).Bios.Count;

        // A command of QEMU's drive is several lines.
        var lines = Samples.Text(sample).Split('\n').Where(line => !line.Contains(":pci_nvme_map_addr addr", StringComparison.Ordinal));
        Assert.Equal(lines.Count() - 1, bios + identity.Skipped.Total);
    }

    [Theory]
    [InlineData(Blkparse + "  8,0    3        0     0.000001000   701 2f,1  m   N sched depth 8\n" + Blkparse, "Note 1")]
    [InlineData(Blkparse + "  8,0    3        2     0.000001000   701  C   W 4096 + 16 [0]\n", "OtherStage 1")]
    [InlineData(Blkparse + "CPU3 (sda):\n Reads Queued:  0, 0KiB\n\nuser@host:~$ \n", "Summary 4")]
    [InlineData(Ftrace + "  writer-701   [001] d..1.    50.000002: vfs_read <-ksys_read\n 1)   0.234 us    |  f();\n", "FunctionCall 2")]
    [InlineData(Ftrace + "          writer-701   [001] d..1.    50.000002: <stack trace>\n => submit_bio\n => 0xffff\n", "StackTrace 3")]
    [InlineData(Ftrace + "          writer-701   [001] d..1.    50.000002: tracing_mark_write: hello <- you\n", "OtherEvent 1")]
    [InlineData(Perf + "  writer   701 [001]    50.000002:          1         major-faults:      7f00 main+0x1 (/bin/w)\n", "OtherEvent 1")]
    [InlineData(Perf + "\tffffffff8113 submit_bio+0x1 ([kernel])\n     401136 main+0x10 (/bin/writer)\n\n", "BlankLine 1, StackTrace 2")]
    public void What_stands_between_events_is_skipped_by_kind(string text, string kinds)
    {
        Recorded.FromText(text, out var identity);
        Assert.Equal(kinds, string.Join(", ", identity.Skipped.Kinds.Select(kind => $"{kind} {identity.Skipped[kind]}")));
    }

    [Theory]
    [InlineData("  8,0    3        1     0.000000000   701  Q   W 4096 + 16\n")]
    [InlineData("          writer-701   [001]    50.000001: block_bio_queue: 8,0 W 4096 + 16\n")]
    [InlineData("          -701   [001]    50.000001: block_bio_queue: 8,0 W 4096 + 16 []\n")]
    [InlineData("  701 [001]    50.000001: block:block_bio_queue: 8,0 W 4096 + 16 []\n")]
    public void A_command_may_be_missing_or_empty(string text) =>
        Assert.Equal((BioOp.Write, 8192u), Assert.Single(Recorded.FromText(text).Bios) is var bio ? (bio.Op, bio.Bytes) : default);

    [Theory]
    [InlineData("  8,0    3        1     0.000000000   701  {0}   W 4096 + 16 [{1}]\n")]
    [InlineData("          writer-701   [001]    50.000001:   8,0    {0}   W 4096 + 16 [{1}]\n")]
    [InlineData("          writer-701   [001]    50.000001: {0}: 8,0 W {2}4096 + 16 [{1}]\n")]
    [InlineData("          writer   701 [001]    50.000001: block:{0}: 8,0 W {2}4096 + 16 [{1}]\n")]
    [InlineData("     0.000 a/1 block:{0}(dev: 1, sector: 4096, nr_sector: 16, rwbs: \"W\", comm: \"{1}\")\n")]
    public void Queued_bios_count_else_issued_requests_else_completed_ones_and_which_is_said(string line)
    {
        var names = line.Contains("{0}   W", StringComparison.Ordinal)
            ? new[] { "Q", "D", "C" }
            : ["block_bio_queue", "block_rq_issue", "block_rq_complete"];
        var events = new[] { ("writer", ""), ("writer", "8192 () "), ("0", "() ") }
            .Select((e, i) => line.Replace("{0}", names[i], StringComparison.Ordinal).Replace("{1}", e.Item1, StringComparison.Ordinal)
                .Replace("{2}", e.Item2, StringComparison.Ordinal))
            .ToList();

        for (var first = 0; first < events.Count; first++)
        {
            var recorded = Recorded.FromText(string.Concat(events[first..].Concat(events[first..])), out var identity);

            Assert.Equal(2, recorded.Bios.Count);
            Assert.All(recorded.Bios, bio => Assert.Equal((BioOp.Write, 2097152UL, 8192u), (bio.Op, bio.Offset, bio.Bytes)));
            Assert.Equal(2 * (2 - first), identity.Skipped[SkippedKind.OtherStage]);
            Assert.Equal(first == 0 ? [] : [first == 1 ? "issued requests (D)" : "completed requests (C)"],
                identity.Skipped.Remarks.Select(remark => remark.Split(": ")[1].Split(" were")[0]));
        }
    }

    [Theory]
    [InlineData("{0}  8,0    3        1     0.0 701  Q   W 4096 + 16 [writer]\n{0}", Blkparse)]
    [InlineData("{0}writer-701 [001] 50.000001: block_bio_queue: 8,0 X 4096 + 16 [writer]\n{0}", Ftrace)]
    [InlineData("hello\n{0}hello again\n{0}x\ny\n", Perf)]
    [InlineData("{0}0,0,512,r,x\n0,0\n{0}", "0,1,512,r,7\n")]
    [InlineData("{0}B 1 2 3\n{0}B 1 8 1 0 40", "B 1 8 1 0 4096 1 1000+1000\n")]
    [InlineData("{0}\"1,2\n{0}0,1,2,3,4", "1538323199,4194304,8,1,1283\n")]
    [InlineData("{0}1 /a nonsense\n1 /b read\n{0}", "fio version 3 iolog\n1 /a read 0 512\n")]
    public void A_damaged_line_is_an_error_unless_damaged_lines_are_to_be_skipped(string pattern, string good)
    {
        var text = pattern.Replace("{0}", good, StringComparison.Ordinal);
        using var file = new TempFile(text);
        Assert.Throws<BadInputException>(() => Recorded.From(file.Path, out _));

        var sink = new Recorded();
        var identity = RecordingFile.Read(file.Path, ref sink, skipDamaged: true);

        var damaged = text.Count(letter => letter == '\n') + (text.EndsWith('\n') ? 0 : 1) - (2 * good.Count(letter => letter == '\n'));
        Assert.Equal(2, sink.Bios.Count);
        Assert.Equal(damaged, identity.Skipped[SkippedKind.DamagedLine]);
        Assert.Equal(Math.Min(3, damaged), identity.Skipped.FirstDamaged.Count);
        Assert.All(identity.Skipped.FirstDamaged, message => Assert.Contains(": line ", message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_which_most_lines_are_damaged_is_no_recording() =>
        Assert.Contains(
            "line 1002: line: expected 'rw,offset,length', found 0,0",
            Recorded.ErrorOf("0,0,512\n" + string.Concat(Enumerable.Repeat("0,0\n", 1001)), skipDamaged: true),
            StringComparison.Ordinal);

    [Theory]
    [InlineData(Blkparse + "You have 123 ( 2.3%) dropped events\n")]
    [InlineData(Perf + "Warning: Processed 123 events and lost 4 chunks!\n")]
    [InlineData(Ftrace + "CPU:3 [LOST 45 EVENTS]\n")]
    [InlineData(Ftrace + "CPU:3 [45 EVENTS DROPPED]\n")]
    [InlineData("0.000000    fio            701    sda     W 4096       8192      0.21\nPossibly lost 5 samples\n")]
    [InlineData("     0.000 a/1 block:block_bio_queue(dev: 1, sector: 1, nr_sector: 1, rwbs: \"W\")\nLOST 123 events!\n")]
    public void A_recording_that_says_it_is_not_complete_is_refused_even_so(string text) =>
        Assert.Contains(
            "line 2: line: expected a complete recording", Recorded.ErrorOf(text, skipDamaged: true), StringComparison.Ordinal);

    [Fact]
    public void A_processor_without_a_file_is_remarked()
    {
        using var folder = new TempFolder();
        folder.Add("x.blktrace.3", new BlktraceRecord(2, 16, 512, BlktraceRecord.Q | BlktraceRecord.Read).ToBytes());
        var path = folder.Add("x.blktrace.1", new BlktraceRecord(1, 8, 512, BlktraceRecord.Q | BlktraceRecord.Read).ToBytes());
        folder.Add("x.blktrace.2", []);

        Recorded.From(path, out var identity);

        Assert.Equal(["x.blktrace.0 is missing, and with it the bios of its processor"], identity.Skipped.Remarks);
    }
}
