using System.Text.Json;
using Bench.Tests.Reporting;
using Bench.Tests.Runs;
using Xunit;

namespace Bench.Tests.Commands;

/// <summary>Advice and comparison on the command line, with a made-up run.</summary>
public sealed class AdviseVerbTests : IDisposable, IClassFixture<AdviseVerbTests.FullRun>
{
    private readonly TemporaryDirectory folder = new();
    private readonly FullRun full;

    public AdviseVerbTests(FullRun full) => this.full = full;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Advice_names_an_encoding_its_cost_the_ladder_of_budgets_and_its_rows()
    {
        var process = BenchProcess.Run(folder.Root, Ask("--bits", "8", "--topology", "gpu-server", "--isa", "scalar", "--json"));
        Assert.Equal((0, ""), (process.ExitCode, process.Error));
        using var report = JsonDocument.Parse(process.Output);
        var advice = report.RootElement.GetProperty("advice");
        var best = advice.GetProperty("best");

        Assert.Equal("scalar", best.GetProperty("isa").GetString());
        Assert.InRange(best.GetProperty("bits").GetInt32(), 0, 8);

        // By construction, the lowest ratio of all encodings that serve 44 providers with at most 8 bits.
        var rows = MadeUpSweep.Rows.Where(row =>
            row is { Experiment: "budget", Providers: 44, TagBits: <= 8, Isa: "scalar", P2pShare: 1 } && IsAdvised(row.Encoding));
        Assert.Equal(
            rows.Min(row => row.RatioToFloor), best.GetProperty("ratio").GetProperty("value").GetDouble(), tolerance: 0.05);
        Assert.NotEmpty(best.GetProperty("rows").EnumerateArray());
        var ladder = advice.GetProperty("ladder").EnumerateArray().Select(step => step.GetProperty("bits").GetInt32()).ToList();
        Assert.Equal((0, 64), (ladder[0], ladder[^1]));
        Assert.Equal(JsonValueKind.Null, report.RootElement.GetProperty("measure_here").ValueKind);
    }

    [Fact]
    public void Advice_says_what_it_costs_cold_and_what_becomes_of_a_bio_in_flight()
    {
        var process = BenchProcess.Run(folder.Root, Ask("--bits", "64", "--topology", "gpu-server", "--isa", "scalar"));
        var lines = process.Output.Split('\n');

        Assert.Equal((0, ""), (process.ExitCode, process.Error));
        Assert.Single(
            lines,
            line =>
                line.StartsWith("  cold: ", StringComparison.Ordinal)
                && line.Contains("cache lines touched, with 44 providers", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("  a bio in flight after its provider is removed ", StringComparison.Ordinal));
        Assert.DoesNotContain("mix BARs", process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_whose_bios_mix_BARs_is_told_so()
    {
        var process = AskForP2p("8", "p2p-cross.bios.gz");
        Assert.Contains(
            "\n  760 of 800 bios mix BARs, or a BAR and memory: one tag cannot serve them", process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_serve_the_machine_is_not_advised()
    {
        // 512 providers are more than 8 bits have unique ids for.
        var process = BenchProcess.Run(folder.Root, Ask("--bits", "8", "--topology", "mixed:512", "--isa", "scalar", "--json"));
        using var report = JsonDocument.Parse(process.Output);
        var ranked = report
            .RootElement.GetProperty("advice")
            .GetProperty("ranked")
            .EnumerateArray()
            .Select(cost => cost.GetProperty("encoding").GetString())
            .ToList();

        Assert.NotEmpty(ranked);
        Assert.DoesNotContain("id-table", ranked);
        Assert.DoesNotContain("mapping-hint", ranked);
    }

    [Fact]
    public void A_recording_with_addresses_in_the_machine_s_BARs_tells_the_share_of_P2P_bios()
    {
        var process = AskForP2p("1", "p2p-nvme.bios.gz", "--json");
        using var report = JsonDocument.Parse(process.Output);

        Assert.InRange(report.RootElement.GetProperty("setting").GetProperty("p2p_share").GetDouble(), 0.01, 0.999);
    }

    [Fact]
    public void Where_nothing_near_was_measured_it_says_so_with_exit_code_1()
    {
        MadeUpRun.Write(folder["few"], MadeUpSweep.Rows.Where(row => row is { Experiment: "limits-machines", Topology: "workstation" }));
        var process = BenchProcess.Run(folder.Root, "advise", "--bits", "8", "--topology", "sr-iov:500", "--run", "few");

        Assert.Equal(1, process.ExitCode);
        Assert.Contains("measure it here", process.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--bits", "65")]
    [InlineData("--bits", "8", "--isa", "mmx")]
    [InlineData("--bits", "8", "--p2p-share", "1.5")]
    [InlineData("--bits", "8", "--topology", "no-such-file")]
    [InlineData("--p2p-share", "0.5")]
    public void What_cannot_be_asked_is_refused_with_exit_code_2(params string[] arguments)
    {
        var process = BenchProcess.Run(folder.Root, Ask(arguments));

        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("bench: ", process.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_is_Markdown_that_shows_hostile_names_as_text()
    {
        var hostile = MadeUpResults.Row() with { Topology = "<img src=x>|`x`" };
        MadeUpRun.Write(folder["a"], [hostile]);
        MadeUpRun.Write(folder["b"], [hostile]);
        var process = BenchProcess.Run(folder.Root, "compare", "a", "b", "--markdown");

        Assert.Equal((0, ""), (process.ExitCode, process.Error));
        Assert.Contains("&lt;img src=x&gt;\\|\\`x\\`", process.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", process.Output, StringComparison.Ordinal);
    }

    private static bool IsAdvised(string encoding) =>
        Bench.Measuring.OwnVariant.All.Any(variant => variant.Info.Name == encoding && !variant.Info.Remembers);

    private BenchProcess AskForP2p(string bits, string recording, params string[] more)
    {
        var recordings = Path.Combine(BenchProcess.Root, "recordings");
        var (machine, bios) = (Path.Combine(recordings, "p2p-guest.iomem.txt"), Path.Combine(recordings, recording));
        return BenchProcess.Run(folder.Root, Ask(["--bits", bits, "--topology", machine, "--recording", bios, .. more]));
    }

    private string[] Ask(params string[] arguments) => ["advise", .. arguments, "--run", full.Folder];

    /// <summary>A made-up full run on disk.</summary>
    public sealed class FullRun : IDisposable
    {
        private readonly TemporaryDirectory folder = new();

        public FullRun() => Folder = MadeUpRun.Write(folder["run"], MadeUpSweep.Rows, MadeUpSweep.Refusals).Folder;

        public string Folder { get; }

        public void Dispose() => folder.Dispose();
    }
}
