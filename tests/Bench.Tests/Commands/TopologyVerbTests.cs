using System.Text.Json;
using Xunit;

namespace Bench.Tests.Commands;

/// <summary><c>bench topology</c>, for people and for scripts.</summary>
public sealed class TopologyVerbTests : IDisposable
{
    private const string Lspci =
        "user@host:~$ lspci -vv\n"
        + "01:00.0 3D controller: X\n"
        + "\tRegion 0: Memory at 90000000 (32-bit, non-prefetchable) [size=16M]\n"
        + "lspci: Unable to load libkmod resources: error -2\n"
        + "\tRegion 1: Memory at 2000000000 (64-bit, prefetchable) [virtual] [size=8G]\n"
        + "\tExpansion ROM at 93000000 [disabled] [size=1M]\n"
        + "02:00.0 Non-Volatile memory controller: Y\n"
        + "\tRegion 0: Memory at 92000000 (64-bit, non-prefetchable) [size=16K]\n";

    private readonly TemporaryDirectory folder = new();

    [Fact]
    public void Json_has_the_names_that_scripts_know()
    {
        var process = Topology(Lspci, "--json");
        Assert.Equal((0, ""), (process.ExitCode, process.Error));
        using var report = JsonDocument.Parse(process.Output);

        Assert.Equal(["regions", "clients", "leftOut"], report.RootElement.EnumerateObject().Select(part => part.Name));
        Assert.Equal(
            [
                """{"start":"0x90000000","bytes":16777216,"owner":"0000:01:00.0","kind":"32-bit, non-prefetchable"}""",
                """{"start":"0x2000000000","bytes":8589934592,"owner":"0000:01:00.0","kind":"64-bit, prefetchable, virtual"}""",
            ],
            Compact(report, "regions"));
        Assert.Equal(["\"0000:01:00.0 3D controller\"", "\"0000:02:00.0 Non-Volatile memory controller\""], Compact(report, "clients"));
        Assert.Equal(
            [
                """{"line":1,"what":"user@host:~$ lspci -vv","why":"shell prompt"}""",
                """{"line":4,"what":"lspci: Unable to load libkmod resources: error -2","why":"message of a tool"}""",
                """{"line":6,"what":"93000000 0000:01:00.0","why":"expansion ROM"}""",
                """{"line":8,"what":"92000000-92003fff 0000:02:00.0","why":"16 KiB: too small, below 1 MiB"}""",
            ],
            Compact(report, "leftOut"));
    }

    [Fact]
    public void Text_fits_80_columns_and_shows_the_same()
    {
        var longClass = $"{new string('W', 200)}\u001b]0;title\u0007\u0007: X";
        var process = Topology(Lspci.Replace("3D controller: X", longClass, StringComparison.Ordinal));

        Assert.Equal((0, ""), (process.ExitCode, process.Error));
        Assert.All(process.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.DoesNotContain(process.Output, c => char.IsControl(c) && c is not ('\r' or '\n'));
        Assert.All(
            ["providers: 2", "8 GiB", "clients: 2", "left out: 4", "expansion ROM", "message of a tool", "shell prompt", "16 KiB"],
            text => Assert.Contains(text, process.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_built_in_shape_is_shown_too()
    {
        var process = BenchProcess.Run(folder.Root, "topology", "sr-iov:16", "--json");
        using var report = JsonDocument.Parse(process.Output);

        Assert.Equal(16, report.RootElement.GetProperty("regions").GetArrayLength());
        Assert.Equal(0, report.RootElement.GetProperty("leftOut").GetArrayLength());
    }

    [Theory]
    [InlineData(
        "hello\n00001000-7fffffff System RAM\n",
        "line 2: format: expected one of lspci, iomem, sysfs, nearest is iomem: '00001000-0009fbff : System RAM', found 00001000-")]
    [InlineData("hello\n", "line 1: format: expected one of lspci, iomem, sysfs, found hello")]
    [InlineData(
        "01:00.0 3D controller: X\n\tMemory at 9z000000 (32-bit) [size=16M]\n",
        "line 2: region address: expected a hexadecimal address")]
    public void A_file_that_cannot_be_used_gives_one_line_and_exit_code_2(string text, string message)
    {
        var process = Topology(text);

        Assert.Equal((2, ""), (process.ExitCode, process.Output));
        Assert.Contains(message, Assert.Single(process.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string> Compact(JsonDocument report, string part) =>
        report.RootElement.GetProperty(part).EnumerateArray().Select(element => JsonSerializer.Serialize(element));

    private BenchProcess Topology(string text, params string[] options)
    {
        var file = Path.Combine(folder.Root, "machine.txt");
        File.WriteAllText(file, text);
        return BenchProcess.Run(folder.Root, ["topology", file, .. options]);
    }
}
