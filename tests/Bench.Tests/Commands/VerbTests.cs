using System.Text.Json;
using Xunit;

namespace Bench.Tests.Commands;

/// <summary>The verbs end to end, on small inputs.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    [Fact]
    public void Verify_finds_no_difference_and_no_allocation_in_any_encoding()
    {
        var process = BenchProcess.Run(folder.Root, "verify", "--bios", "20000", "--recording", Recording("sqlite-wal"), "--json");
        Assert.Equal(0, process.ExitCode);
        Assert.Empty(process.Error);
        using var report = JsonDocument.Parse(process.Output);
        var verdicts = report.RootElement.GetProperty("verdicts");
        Assert.NotEmpty(verdicts.EnumerateArray());
        foreach (var verdict in verdicts.EnumerateArray().Where(v => v.GetProperty("refused").ValueKind == JsonValueKind.Null))
        {
            Assert.Equal(20000, verdict.GetProperty("bios").GetInt64());
            Assert.Equal(0, verdict.GetProperty("allocated_bytes").GetInt64());
        }
    }

    [Fact]
    public void A_model_survives_the_file_and_the_stream_it_makes_has_its_shapes()
    {
        var model = Path.Combine(folder.Root, "model.json");
        var stream = Path.Combine(folder.Root, "stream.bios");
        Assert.Equal(0, BenchProcess.Run(folder.Root, "workload", "fit", Recording("ext4-files"), "--out", model).ExitCode);
        Assert.Equal(0, BenchProcess.Run(folder.Root, "workload", "generate", model, "--topology", "cmb-chassis", "--bios", "30000", "--out", stream).ExitCode);
        using var recorded = Inspect(model);
        using var generated = Inspect(stream);
        Assert.Equal(30000, generated.RootElement.GetProperty("bios").GetInt64());
        Assert.InRange(Ratio("mean_segments", generated, recorded), 0.95, 1.05);
        Assert.InRange(Ratio("mean_bytes", generated, recorded), 0.9, 1.1);
    }

    [Fact]
    public void The_same_seed_generates_the_same_stream_and_another_does_not()
    {
        string Generate(string seed) => BenchProcess.Run(folder.Root, "workload", "generate", Recording("pgbench"), "--bios", "500", "--seed", seed).Output;
        var first = Generate("7");
        Assert.Equal(500, first.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(first, Generate("7"));
        Assert.NotEqual(first, Generate("8"));
    }

    [Theory]
    [InlineData("iomem")]
    [InlineData("lspci")]
    public void A_users_own_machine_is_verified(string kind)
    {
        var machine = Path.Combine(BenchProcess.Root, "recordings", $"qemu-guest.{kind}.txt");
        var process = BenchProcess.Run(folder.Root, "verify", "--bios", "5000", "--topology", machine);
        Assert.Equal("", process.Error);
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("no difference", process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_shows_every_kind()
    {
        var process = BenchProcess.Run(BenchProcess.Root, "list", "--json");
        using var listing = JsonDocument.Parse(process.Output);
        foreach (var kind in new[] { "encodings", "experiments", "topologies", "recordings", "formats" })
        {
            Assert.NotEmpty(listing.RootElement.GetProperty(kind).EnumerateArray());
        }
    }

    [Theory]
    [InlineData("list")]
    [InlineData("verify")]
    [InlineData("run")]
    [InlineData("check")]
    [InlineData("publish")]
    [InlineData("disassemble")]
    [InlineData("workload", "inspect")]
    [InlineData("workload", "read")]
    [InlineData("workload", "fit")]
    [InlineData("workload", "generate")]
    public void Every_verb_explains_itself_with_an_example(params string[] verb)
    {
        var process = BenchProcess.Run(folder.Root, [.. verb, "--help"]);
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("EXAMPLES:", process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_says_what_a_recording_is_and_how_fast_it_was_read()
    {
        using var read = JsonDocument.Parse(BenchProcess.Run(folder.Root, "workload", "read", Recording("fio-nvme"), "--repeat", "2", "--json").Output);
        using var model = Inspect(Recording("fio-nvme"));
        var root = read.RootElement;

        Assert.Equal("bios", root.GetProperty("format").GetString());
        Assert.Equal(model.RootElement.GetProperty("recording_sha256").GetString(), root.GetProperty("sha256").GetString());
        Assert.Equal(new FileInfo(Recording("fio-nvme")).Length, root.GetProperty("stored_bytes").GetInt64());
        Assert.True(root.GetProperty("bios").GetInt64() > 0);
        Assert.Equal(
            root.GetProperty("content_bytes").GetInt64() / root.GetProperty("seconds").GetDouble() / 1e6,
            root.GetProperty("megabytes_per_second").GetDouble(), tolerance: 1e-6);
    }

    [Fact]
    public void Reading_needs_a_recording_and_a_count()
    {
        Assert.Equal(2, BenchProcess.Run(folder.Root, "workload", "read", Recording("fio-nvme"), "--repeat", "0").ExitCode);
        Assert.Equal(2, BenchProcess.Run(folder.Root, "workload", "read", "nothing-there").ExitCode);
    }

    public void Dispose() => folder.Dispose();

    private static string Recording(string name) => Path.Combine(BenchProcess.Root, "recordings", $"{name}.bios.gz");

    private JsonDocument Inspect(string file) => JsonDocument.Parse(BenchProcess.Run(folder.Root, "workload", "inspect", file, "--json").Output);

    private static double Ratio(string property, JsonDocument a, JsonDocument b) =>
        a.RootElement.GetProperty(property).GetDouble() / b.RootElement.GetProperty(property).GetDouble();
}
