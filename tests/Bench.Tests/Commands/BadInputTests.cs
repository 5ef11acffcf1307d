using System.Text;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Commands;

/// <summary>Unusable input gives one clear line and exit code 2, and leaves no files behind.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    public static TheoryData<string, byte[], string> BadRecordings =>
        new()
        {
            {
                "truncated.bios",
                Encoding.ASCII.GetBytes("B 1 271581184 0 8 8192 2 1000+1000 2000+1000\nB 2 271581184 0 16 8192 2 1000+10"),
                "line 2"
            },
            {
                "bad-number.iolog",
                Encoding.ASCII.GetBytes("fio version 3 iolog\n0 /dev/x add\n1 /dev/x open\n2 /dev/x read 4096 40q6\n"),
                "line 4"
            },
            { "binary.bin", [0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0xff, 0xfe], "format" },
            { "empty.bios", [], "empty" },
        };

    [Theory]
    [MemberData(nameof(BadRecordings))]
    public void A_bad_recording_gives_one_line_and_exit_code_2(string name, byte[] content, string mentions)
    {
        var file = Path.Combine(folder.Root, name);
        File.WriteAllBytes(file, content);
        AssertRefused(BenchProcess.Run(folder.Root, "run", "budget", "--recording", file, "--out", "out"), name, mentions);
    }

    [Fact]
    public void A_recording_cut_off_in_its_gzip_gives_one_line_and_exit_code_2()
    {
        var whole = File.ReadAllBytes(Path.Combine(BenchProcess.Root, "recordings", "fio-nvme.bios.gz"));
        var file = Path.Combine(folder.Root, "cut.bios.gz");
        File.WriteAllBytes(file, whole[..(whole.Length / 2)]);
        AssertRefused(BenchProcess.Run(folder.Root, "verify", "--recording", file), "cut.bios.gz", "gzip");
    }

    [Fact]
    public void A_missing_file_gives_one_line_and_exit_code_2() =>
        AssertRefused(
            BenchProcess.Run(folder.Root, "run", "--recording", "no-such-file.iolog", "--out", "out"), "no-such-file.iolog", "expected");

    [Fact]
    public void Overlapping_BARs_give_one_line_that_names_both_and_exit_code_2()
    {
        var file = Path.Combine(folder.Root, "overlap.lspci.txt");
        File.WriteAllText(file,
            """
            01:00.0 Non-Volatile memory controller: A drive (prog-if 02 [NVM Express])
            	Region 0: Memory at 90000000 (64-bit, prefetchable) [size=64M]

            02:00.0 Non-Volatile memory controller: Another drive (prog-if 02 [NVM Express])
            	Region 0: Memory at 92000000 (64-bit, prefetchable) [size=32M]

            """);
        var refused = BenchProcess.Run(folder.Root, "run", "budget", "--topology", file, "--out", "out");
        AssertRefused(refused, "overlap.lspci.txt", "overlap");
        Assert.Contains("02:00.0", refused.Error, StringComparison.Ordinal);
        Assert.Contains("01:00.0", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--topology", "no-such-machine")]
    [InlineData("--topology", "gpu-server:9999")]
    [InlineData("--encoding", "no-such-encoding")]
    [InlineData("--seed", "minus-one")]
    [InlineData("--no-such-option", "1")]
    public void A_bad_argument_gives_exit_code_2(string option, string value)
    {
        var refused = BenchProcess.Run(folder.Root, "verify", option, value);
        Assert.Equal(2, refused.ExitCode);
        Assert.DoesNotContain("   at ", refused.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private void AssertRefused(BenchProcess process, string file, string mentions)
    {
        Assert.Equal(2, process.ExitCode);
        var lines = process.Error.Trim().Split('\n');
        Assert.Single(lines);
        Assert.Contains(file, lines[0], StringComparison.Ordinal);
        Assert.Contains(mentions, lines[0], StringComparison.OrdinalIgnoreCase);
        Assert.Empty(process.Output.Trim());
        Assert.False(Directory.Exists(Path.Combine(folder.Root, "out")));
    }
}
