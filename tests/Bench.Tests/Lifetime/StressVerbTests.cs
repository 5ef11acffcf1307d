using System.Text.Json;
using Bench.Lifetime;
using Bench.Runs;
using Bench.Tests.Commands;
using Xunit;

namespace Bench.Tests.Lifetime;

/// <summary>The verb, run as a user runs it.</summary>
public sealed class StressVerbTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    [Fact]
    public void A_right_registry_ends_with_0_and_says_what_was_done()
    {
        var process = Run("--encoding", "id-table", "--bits", "8", "--seconds", "0.5", "--json");
        Assert.True(process.ExitCode == 0, process.Output + process.Error);
        var result = Assert.Single(JsonDocument.Parse(process.Output).RootElement.GetProperty("results").EnumerateArray());
        Assert.Equal(0, result.GetProperty("violations").GetInt64());
        Assert.True(result.GetProperty("updates").GetInt64() > 0);
        Assert.True(
            result.GetProperty("batch_ns").GetProperty("p999").GetInt64() >= result.GetProperty("batch_ns").GetProperty("p50").GetInt64());
    }

    [Fact]
    public void A_wrong_one_ends_with_1_and_says_what_was_found()
    {
        var process = Run("--inject", "id-reuse", "--seconds", "30");
        Assert.True(process.ExitCode == 1, process.Output + process.Error);
        Assert.Contains("gave a wrong answer", process.Output, StringComparison.Ordinal);
        Assert.Contains("injected: id-reuse", process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_served_is_left_out_with_its_reason()
    {
        var process = Run("--encoding", "id-registers", "--bits", "8", "--slots", "40", "--updates-total", "20000");
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("left out: id-registers with 8 bits: it holds 16 different bus offsets", process.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("early-free", "--inject", "no-such-fault")]
    [InlineData("--readers: number: expected 1 to 64, found 0", "--readers", "0")]
    [InlineData("a budget of the chosen encodings", "--encoding", "id-table", "--bits", "9")]
    public void What_cannot_be_done_gives_one_line_and_exit_code_2(string known, params string[] arguments)
    {
        var process = Run(arguments);
        Assert.Equal(2, process.ExitCode);
        Assert.Contains(known, Assert.Single(process.Error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void The_help_names_every_fault()
    {
        var help = Run("--help").Output.ReplaceLineEndings(" ");
        Assert.All(Fault.All, fault => Assert.Contains(fault.Name, help, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    private BenchProcess Run(params string[] arguments) => BenchProcess.Run(folder.Root, ["stress", .. arguments]);
}
