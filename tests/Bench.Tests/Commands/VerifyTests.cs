using System.Text.Json;
using Lookups.Memory;
using Xunit;

namespace Bench.Tests.Commands;

/// <summary>Results of the oracle for accesses and instruction sets that could change them.</summary>
public class VerifyTests
{
    /// <summary>Looks up each provider of the largest machine dozens of times; building takes longer than these lookups.</summary>
    private const long Bios = 20_000;

    [Theory]
    [InlineData("gpu-server")]
    [InlineData("mixed:64")]
    [InlineData("sr-iov:256")]
    public void No_encoding_touches_a_byte_outside_its_blocks(string topology)
    {
        Assert.SkipUnless(AlignedMemory.CanGuard, "This system has no pages to guard with.");
        using var report = Verify(topology, new Dictionary<string, string>(), "--guarded");
        Assert.True(report.RootElement.GetProperty("guarded").GetBoolean());
    }

    [Theory]
    [InlineData("DOTNET_EnableHWIntrinsic", "vector128", "sse42", "popcnt", "bmi1", "bmi2")]
    [InlineData("DOTNET_EnableAVX2", "avx2", "bmi1", "bmi2")]
    [InlineData("DOTNET_EnableAVX512", "avx512", "avx512f", "avx512vbmi")]
    public void Without_an_instruction_set_the_answers_are_the_same(string knob, string without, params string[] instructions)
    {
        using var report = Verify("mixed:64", new Dictionary<string, string> { [knob] = "0" });

        // Proves that the runtime still supports the setting: the names of such settings have changed before.
        Assert.DoesNotContain(without, Names(report, "isa"));
        Assert.Empty(Names(report, "instructions").Intersect(instructions));
    }

    /// <summary>Vector lookups on a machine that they serve: they refuse the mixed one.</summary>
    [Theory]
    [InlineData("DOTNET_EnableHWIntrinsic", "cmb-chassis")]
    [InlineData("DOTNET_EnableAVX2", "cmb-chassis")]
    [InlineData("DOTNET_EnableAVX512", "cmb-chassis")]
    [InlineData("DOTNET_EnableAVX512", "gpu-server:8")]
    public void Lookups_in_vectors_give_the_same_answers_without_an_instruction_set(string knob, string topology)
    {
        using var report = Verify(topology, new Dictionary<string, string> { [knob] = "0" }, "--encoding", "vector-");
        Assert.All(
            report.RootElement.GetProperty("verdicts").EnumerateArray(),
            verdict => Assert.Equal(Bios, verdict.GetProperty("bios").GetInt64()));
    }

    private static IEnumerable<string?> Names(JsonDocument report, string list) =>
        report.RootElement.GetProperty(list).EnumerateArray().Select(name => name.GetString());

    private static JsonDocument Verify(string topology, Dictionary<string, string> environment, params string[] more)
    {
        var process = BenchProcess.Run(
            BenchProcess.Root, environment, ["verify", "--bios", $"{Bios}", "--topology", topology, "--json", .. more]);
        Assert.Equal("", process.Error);
        Assert.Equal(0, process.ExitCode);
        var report = JsonDocument.Parse(process.Output);
        var verdicts = report.RootElement.GetProperty("verdicts").EnumerateArray().ToList();
        Assert.NotEmpty(verdicts);
        Assert.All(verdicts, verdict =>
        {
            Assert.Equal(JsonValueKind.Null, verdict.GetProperty("difference").ValueKind);
            Assert.True(verdict.GetProperty("bios").GetInt64() == Bios || verdict.GetProperty("refused").ValueKind == JsonValueKind.String);
        });
        return report;
    }
}
