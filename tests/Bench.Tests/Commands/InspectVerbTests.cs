using System.Text.Json;
using Xunit;

namespace Bench.Tests.Commands;

/// <summary>The output of 'workload inspect' and 'workload convert' for files from real systems, as text and as JSON.</summary>
public sealed class InspectVerbTests : IDisposable
{
    private static readonly string[] Counts = ["bios", "reads", "writes", "bytes", "skipped"];

    private readonly TemporaryDirectory folder = new();

    public static TheoryData<string, string, long, long> Files => new()
    {
        {
            "  8,0    1        1     0.000000000   701  Q   W 4096 + 16 [fio]\n"
                + "  8,0    1        0     0.000001000   701 2f,1  m   N depth 8\n"
                + "  8,0    1        2     0.000002000   701  Q   R 8192 + 8 [fio]\n",
            "blkparse", 2, 1
        },
        {
            "#dev cpu seq time pid act rwbs\n  8,0    1        1     0.000000000   701  D   W 4096 + 16 [fio]\n"
                + "  8,0    1        2     0.000002000   701  D   R 8192 + 8 [fio]\n",
            "blkparse", 2, 1
        },
        {
            "          fio   701 [001]    50.000001: block:block_rq_issue: 8,0 W 8192 () 4096 + 16 [fio]\n"
                + "          fio   701 [001]    50.000002:          1         major-faults:      7f0000001000 main+0x10 (/bin/fio)\n"
                + "          fio   701 [001]    50.000003: block:block_rq_issue: 8,0 R 4096 () 8192 + 8 [fio]\n",
            "perf-script", 2, 1
        },
        {
            "# tracer: blk\n#\n          fio-701     [001] d..1.    50.000001: 8,0    Q   W 4096 + 16 [fio]\n"
                + "          fio-701     [001] d..1.    50.000002: 8,0    D   W 4096 + 16 [fio]\n"
                + "          fio-701     [001] d..1.    50.000003: 8,0    Q   R 8192 + 8 [fio]\n",
            "ftrace-blk", 2, 3
        },
        {
            "cpus=2\n          fio-701   [001]    50.000001: block_bio_queue:      8,0 W 4096 + 16 [fio]\n"
                + "          fio-701   [001]    50.000002: block_bio_queue:      8,0 R 8192 + 8 [fio]\n",
            "ftrace", 2, 1
        },
        {
            "fio version 3 iolog\n0 f add\n1 f open\n2 f write 0 8192\n3 f sync_file_range 0 8192\n"
                + "4 f syncfs 0 8192\n5 f read 8192 4096\n6 f close\n",
            "fio-iolog", 4, 4
        },
        {
            "0.000000    fio            701    sda     W 4096       8192      0.21\n"
                + "0.000010    fio            701    sda     R 8192       4096      0.19\n",
            "biosnoop", 2, 0
        },
        {
            "Tracing block I/O. Ctrl-C to end.\nCOMM         PID    TYPE DEV      BLOCK        BYTES     LATms\n"
                + "fio          701    W    8,0      4096         8192       0.21\n"
                + "fio          701    R    8,0      8192         4096       0.19\n",
            "iosnoop", 2, 2
        },
        { "1000 0 4096 16 0\n2000 0 8192 8 1\n", "mqsim", 2, 0 },
        {
            "1000 701 fio 4096 16 W 8 0 00112233445566778899aabbccddeeff\n2000 701 fio 8192 8 R 8 0 ffeeddccbbaa99887766554433221100\n",
            "fiu", 2, 0
        },
        { "version,time,op,size,lbn\n1,1000,2a,8192,4096\n1,2000,28,4096,8192\n", "vscsi-csv", 2, 1 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_write_of_8_KiB_and_a_read_of_4_are_found_in_files_of_every_kind(string content, string format, long bios, long skipped)
    {
        var file = Path.Combine(folder.Root, "file");
        File.WriteAllText(file, content);

        using var json = JsonDocument.Parse(BenchProcess.Run(folder.Root, "workload", "inspect", file, "--json").Output);
        Assert.Equal(format, json.RootElement.GetProperty("format").GetString());
        Assert.Equal(
            [bios, 1, 1, 12288, skipped],
            Counts.Select(name => json.RootElement.GetProperty(name).GetInt64()));

        var text = BenchProcess.Run(folder.Root, "workload", "inspect", file).Output.Split('\n');
        var table = text[..Array.FindIndex(text, line => line.Contains("as a model", StringComparison.Ordinal))];
        Assert.All(
            table.Where(line => !line.StartsWith("no queued", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 80));
        Assert.Equal(bios, ValueOf(table, $"read as {format}"));
        Assert.Equal(1, ValueOf(table, "reads"));
        Assert.Equal(bios - 2, ValueOf(table, "of another kind"));
        Assert.Equal(skipped, ValueOf(table, "lines or records skipped"));
    }

    [Fact]
    public void Damaged_lines_are_an_error_or_counted_and_three_of_them_shown_escaped()
    {
        var file = Path.Combine(folder.Root, "file");
        File.WriteAllText(file, "0,0,512\n" + string.Concat(Enumerable.Repeat("\u202edamaged\u001b[2J\n", 5)) + "1,0,512\n");

        var refused = BenchProcess.Run(folder.Root, "workload", "inspect", file);
        Assert.Equal(2, refused.ExitCode);
        Assert.Equal($"bench: {file}: line 2: line: expected 'rw,offset,length', found \\u202edamaged\\u001b[2J\n", refused.Error);
        Assert.Equal(2, BenchProcess.Run(folder.Root, "workload", "convert", file, "--out", "x.bios.gz").ExitCode);
        Assert.Equal([file], Directory.GetFiles(folder.Root));

        var skipped = BenchProcess.Run(folder.Root, "workload", "inspect", file, "--skip-damaged");
        Assert.Equal(0, skipped.ExitCode);
        Assert.Equal(5, ValueOf(skipped.Output.Split('\n'), "damaged"));
        Assert.Equal(3, skipped.Output.Split("found \\u202edamaged").Length - 1);
        Assert.DoesNotContain('\u001b', skipped.Output);
    }

    [Fact]
    public void A_recording_is_converted_to_bios_and_says_the_same()
    {
        var from = Path.Combine(BenchProcess.Root, "recordings", "fio-host.blkparse.txt.gz");
        var to = Path.Combine(folder.Root, "x.bios.gz");
        using var converted = JsonDocument.Parse(BenchProcess.Run(folder.Root, "workload", "convert", from, "--out", to, "--json").Output);
        using var before = JsonDocument.Parse(BenchProcess.Run(folder.Root, "workload", "inspect", from, "--json").Output);
        using var after = JsonDocument.Parse(BenchProcess.Run(folder.Root, "workload", "inspect", to, "--json").Output);

        Assert.Equal(3000, converted.RootElement.GetProperty("bios").GetInt64());
        Assert.Equal(0, converted.RootElement.GetProperty("offsets_rounded").GetInt64());
        Assert.Equal("bios", after.RootElement.GetProperty("format").GetString());
        Assert.Equal([0x1f, 0x8b], File.ReadAllBytes(to)[..2]);
        Assert.All(["bios", "reads", "writes", "bytes"], name => Assert.Equal(
            before.RootElement.GetProperty(name).GetInt64(), after.RootElement.GetProperty(name).GetInt64()));
    }

    public void Dispose() => folder.Dispose();

    private static long ValueOf(string[] table, string name)
    {
        var line = Assert.Single(table, line => line.Contains($" {name} ", StringComparison.Ordinal));
        return long.Parse(line.Trim().Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
