using Bench.Gate.Trials;
using Bench.Runs;
using Workloads;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class TrialTests
{
    [Fact]
    public void Trials_are_those_that_the_gate_must_stand()
    {
        Assert.Equal(100, Trial.All.Count(trial => trial.Injection.Length == 0));
        Assert.Equal(50, Trial.All.Count(trial => trial is { Injection: "", IsLoaded: true }));
        Assert.All(
            Trial.All.Where(trial => trial.Injection.Length > 0).GroupBy(trial => trial.Injection), kind => Assert.Equal(10, kind.Count()));
        Assert.All(
            Trial.All.Where(trial => trial.Injection.Length > 0),
            trial => Assert.NotNull(Bench.Gate.Building.Injection.Parse(trial.Injection)));
    }

    [Fact]
    public void Rows_read_back_as_they_were_and_are_counted_in_the_table()
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Root, "gate", "cpu.csv");
        Assert.Empty(TrialCsv.Read(path));
        TrialRow[] rows = [Row("", 0, "same", rivalSlower: true), Row("instructions:1", 0, "slower", rivalSlower: false)];
        TrialCsv.Append(path, rows[..1]);
        TrialCsv.Append(path, rows[1..]);
        Assert.Equal(rows, TrialCsv.Read(path));
        var table = TrialTable.Of(rows);
        Assert.Contains("| the same | 1 | 0 | 0 | 0 | 0 of 1 | 0 of 1 | 0 of 1 | 0 of 1 | 1 | 1 of 1 |", table, StringComparison.Ordinal);
        Assert.Contains(
            "| instructions:1 | 1 | 1 | 1 | 0 | 1 of 1 | 1 of 1 | 0 of 1 | 0 of 1 | 0 | 0 of 1 |", table, StringComparison.Ordinal);
        Assert.Contains("Some, CPU &lt;x&gt;", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n", "line 1: header")]
    [InlineData(null, "line 2: index: expected Int32, found x")]
    public void Damage_is_named_with_its_line(string? text, string message)
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Root, "cpu.csv");
        TrialCsv.Append(path, [Row("", 7, "same", rivalSlower: false)]);
        File.WriteAllText(path, text ?? File.ReadAllText(path).Replace(",7,", ",x,", StringComparison.Ordinal));
        Assert.Contains(message, Assert.Throws<BadInputException>(() => TrialCsv.Read(path)).Message, StringComparison.Ordinal);
    }

    private static TrialRow Row(string injection, int index, string counted, bool rivalSlower) => new()
    {
        Injection = injection,
        Index = index,
        Loaded = false,
        Encoding = "id-table",
        Verdict = counted,
        Counted = counted,
        Growth = 0.0125,
        Timed = "same",
        Ratio = 1.001,
        Starts = 8,
        RivalSlower = rivalSlower,
        RivalRatio = 1.2,
        GateSeconds = 10.5,
        RivalSeconds = 9.25,
        Commit = "0123456789ab",
        Cpu = "Some, CPU <x>",
        Utc = "2026-11-25T20:00:00Z",
    };
}
