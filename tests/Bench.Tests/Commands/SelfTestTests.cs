using Bench.Runs;
using Bench.SelfTest;
using Xunit;

namespace Bench.Tests.Commands;

/// <summary>Every defect turns the check that detects it red.</summary>
public sealed class SelfTestTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    /// <summary>For each defect, the fastest check that must find it, and the message of the check.</summary>
    private static readonly Dictionary<string, (string Check, string Says)> Finders = new()
    {
        ["allocated-memory"] = ("allocation", "id-table: "),
        ["doubled-timer"] = ("timer", "by the system's clock"),
        ["repeated-stream"] = ("longer-stream", "repeated: interval-tree: "),
        ["skipped-work"] = ("floor", "is wrong and was not measured"),
        ["wrong-answer"] = ("against-itself", "is wrong and was not measured"),
    };

    public static TheoryData<string> Defects => [.. Defect.All.Select(defect => defect.Name)];

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_defect_is_found_and_the_red_line_says_why(string defect)
    {
        // A defect without a line above fails here: add the check that finds it.
        var (check, says) = Finders[defect];
        var process = BenchProcess.Run(folder.Root, "selftest", check, "--inject", defect);
        Assert.True(process.ExitCode == 1, process.Output + process.Error);
        Assert.Empty(process.Error);
        Assert.Contains(
            process.Output.Split('\n'),
            line => line.StartsWith("    red ", StringComparison.Ordinal) && line.Contains(says, StringComparison.Ordinal));
        Assert.Contains($"injected: {defect}", process.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_defect_nothing_is_allocated()
    {
        var process = BenchProcess.Run(folder.Root, "selftest", "allocation");
        Assert.True(process.ExitCode == 0, process.Output + process.Error);
        Assert.StartsWith("green   allocation: ", process.Output, StringComparison.Ordinal);
        Assert.Contains("    green   0 bytes", process.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-check", "allocation", "selftest", "no-such-check")]
    [InlineData("no-such-defect", "wrong-answer", "selftest", "allocation", "--inject", "no-such-defect")]
    public void An_unknown_name_gives_one_line_with_those_there_are_and_exit_code_2(string unknown, string known, params string[] arguments)
    {
        var process = BenchProcess.Run(folder.Root, arguments);
        Assert.Equal(2, process.ExitCode);
        Assert.Empty(process.Output.Trim());
        var line = Assert.Single(process.Error.Trim().Split('\n'));
        Assert.Contains(unknown, line, StringComparison.Ordinal);
        Assert.Contains(known, line, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
