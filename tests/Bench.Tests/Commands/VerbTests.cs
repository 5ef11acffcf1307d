using System.Text.Json;
using Bench.Measuring;
using Bench.Runs;
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
        // Four rounds of the recording: a part of a round contains only a part of its phases.
        const int Bios = 4 * 8422;
        var model = Path.Combine(folder.Root, "model.json");
        var stream = Path.Combine(folder.Root, "stream.bios");
        Assert.Equal(0, BenchProcess.Run(folder.Root, "workload", "fit", Recording("ext4-files"), "--out", model).ExitCode);
        Assert.Equal(
            0,
            BenchProcess
                .Run(folder.Root, "workload", "generate", model, "--topology", "cmb-chassis", "--bios", $"{Bios}", "--out", stream)
                .ExitCode);
        var recorded = Inspect(model);
        var generated = Inspect(stream);
        Assert.Equal(Bios, generated.GetProperty("bios").GetInt64());
        Assert.InRange(Ratio("mean_segments", generated, recorded), 0.95, 1.05);
        Assert.InRange(Ratio("mean_bytes", generated, recorded), 0.9, 1.1);
    }

    [Fact]
    public void The_same_seed_generates_the_same_stream_and_another_does_not()
    {
        string Generate(string seed) =>
            BenchProcess.Run(folder.Root, "workload", "generate", Recording("pgbench"), "--bios", "500", "--seed", seed).Output;
        var first = Generate("7");
        Assert.Equal(500, first.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(first, Generate("7"));
        Assert.NotEqual(first, Generate("8"));
    }

    [Fact]
    public void Inspect_counts_the_bars_of_a_recording_and_draws_it()
    {
        var plot = Path.Combine(folder.Root, "p2p.svg");
        var machine = Path.Combine(BenchProcess.Root, "recordings", "p2p-guest.iomem.txt");
        var process = BenchProcess.Run(
            folder.Root, "workload", "inspect", Recording("p2p-nvme"), "--topology", machine, "--plot", plot, "--json");
        using var report = JsonDocument.Parse(process.Output);
        var bars = report.RootElement.GetProperty("bars");

        Assert.Equal(9936, bars.GetProperty("in_one_bar").GetInt64());
        Assert.Equal(0, bars.GetProperty("mixed").GetInt64());
        Assert.Contains("<svg", File.ReadAllText(plot), StringComparison.Ordinal);
    }

    [Fact]
    public void Fidelity_writes_its_page_and_plots()
    {
        var process = BenchProcess.Run(folder.Root, "workload", "fidelity", Recording("pgbench"), "--out", folder.Root, "--json");
        Assert.Equal(0, process.ExitCode);
        using var report = JsonDocument.Parse(process.Output);

        Assert.Equal(
            5, report.RootElement[0].GetProperty("marginals").EnumerateArray().Count(marginal => marginal.GetProperty("met").GetBoolean()));
        Assert.Contains("pgbench.bios.gz", File.ReadAllText(Path.Combine(folder.Root, "fidelity.md")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Root, "fidelity", "pgbench-bios-gz.svg")));
    }

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void A_stream_is_the_same_without_an_instruction_set(string setting)
    {
        string[] generate = ["workload", "generate", Recording("xfs-files"), "--bios", "20000", "--p2p-share", "0.9"];
        var without = BenchProcess.Run(folder.Root, new Dictionary<string, string> { [setting] = "0" }, generate);

        Assert.Equal(0, without.ExitCode);
        Assert.Equal(BenchProcess.Run(folder.Root, generate).Output, without.Output);
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
        Assert.Contains(" ok ", process.Output, StringComparison.Ordinal);
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

    [Fact]
    public void List_has_one_line_for_each_structure_and_details_by_name()
    {
        var overview = BenchProcess.Run(BenchProcess.Root, "list", "encodings").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var names = OwnVariant.All.Select(variant => variant.Info.Name).Distinct().ToList();

        Assert.Equal(names.Count + 1, overview.Length);
        Assert.Equal(names, overview.Skip(1).Select(line => line.Trim().Split(' ')[0]));
        Assert.DoesNotContain('\u001b', string.Concat(overview));
        var details = BenchProcess.Run(BenchProcess.Root, "list", "id-table").Output;
        Assert.Contains("  family       small-id\n", details, StringComparison.Ordinal);
        Assert.DoesNotContain("bar-pointer", details, StringComparison.Ordinal);
        var unknown = BenchProcess.Run(BenchProcess.Root, "list", "nonsense");
        Assert.Equal(2, unknown.ExitCode);
        Assert.Contains("nonsense", unknown.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("quote")]
    [InlineData("verify")]
    [InlineData("run")]
    [InlineData("check")]
    [InlineData("publish")]
    [InlineData("disassemble")]
    [InlineData("workload", "inspect")]
    [InlineData("workload", "convert")]
    [InlineData("workload", "fit")]
    [InlineData("workload", "generate")]
    [InlineData("workload", "fidelity")]
    [InlineData("workload", "pace")]
    public void Every_verb_explains_itself_with_an_example(params string[] verb)
    {
        var process = BenchProcess.Run(folder.Root, [.. verb, "--help"]);
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("EXAMPLES:", process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_says_what_a_recording_is_and_how_fast_it_was_read()
    {
        using var read = JsonDocument.Parse(
            BenchProcess.Run(folder.Root, "workload", "convert", Recording("fio-nvme"), "--repeat", "2", "--json").Output);
        var model = Inspect(Recording("fio-nvme"));
        var root = read.RootElement;

        Assert.Equal("bios", root.GetProperty("format").GetString());
        Assert.Equal(model.GetProperty("recording_sha256").GetString(), root.GetProperty("sha256").GetString());
        Assert.Equal(new FileInfo(Recording("fio-nvme")).Length, root.GetProperty("stored_bytes").GetInt64());
        Assert.True(root.GetProperty("bios").GetInt64() > 0);
        Assert.Equal(
            root.GetProperty("content_bytes").GetInt64() / root.GetProperty("seconds").GetDouble() / 1e6,
            root.GetProperty("megabytes_per_second").GetDouble(), tolerance: 1e-6);
    }

    [Fact]
    public void Converting_needs_a_recording_and_a_count()
    {
        Assert.Equal(2, BenchProcess.Run(folder.Root, "workload", "convert", Recording("fio-nvme"), "--repeat", "0").ExitCode);
        Assert.Equal(2, BenchProcess.Run(folder.Root, "workload", "convert", "nothing-there").ExitCode);
    }

    public void Dispose() => folder.Dispose();

    private static string Recording(string name) => Path.Combine(BenchProcess.Root, "recordings", $"{name}.bios.gz");

    private JsonElement Inspect(string file)
    {
        using var report = JsonDocument.Parse(BenchProcess.Run(folder.Root, "workload", "inspect", file, "--json").Output);
        return report.RootElement.GetProperty("model").Clone();
    }

    private static double Ratio(string property, JsonElement a, JsonElement b) =>
        a.GetProperty(property).GetDouble() / b.GetProperty(property).GetDouble();
}
