using Bench.Coverage;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Commands;
using Bench.Tests.Reporting;
using Bench.Tests.Runs;
using Workloads;
using Xunit;

namespace Bench.Tests.Coverage;

/// <summary>MADE-UP runs of one command: how often do intervals hold the pooled value?</summary>
public sealed class CoverageTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_interval_that_does_not_hold_the_median_of_all_runs_misses()
    {
        // Two intervals hold 1; the interval of 1.25 does not.
        var rows = CoverageRow.Of("quiet", [Run("a", 1, 0.1), Run("b", 1.25, 0.1), Run("c", 0.8, 0.3)]);
        var all = CoverageShare.Of(rows, row => new Estimate(row.Ratio, row.RatioLow, row.RatioHigh))[0];
        Assert.Equal(("all", 1, 3, 1), (all.Group, all.Measurements, all.Intervals, all.Missed));
        Assert.Equal(1.0 / 3, all.MissedShare);
        var distances = CoverageShare.Distances(rows, row => new Estimate(row.Ratio, row.RatioLow, row.RatioHigh));
        Assert.Equal(2, distances.Count(distance => distance < 1));
        Assert.Contains("| quiet | ratio | all | 1 | 3 | 1 | 3 |", CoverageReport.Markdown(rows), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_measured_once_for_several_budgets_counts_once_and_what_a_run_lacks_not_at_all()
    {
        var six = MadeUpResults.Row(bits: 6) with { MeasuredBits = 8, CycleNs = 0.4 };
        var eight = MadeUpResults.Row(bits: 8) with { CycleNs = 0.4 };
        var rows = CoverageRow.Of(
            "quiet", [MadeUpRun.Of([six, eight]), MadeUpRun.Of([eight, MadeUpResults.Row(encoding: "other") with { CycleNs = 0.4 }])]);
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Contains(" 8 ", row.Measurement, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_survive_the_round_trip_and_an_impossible_interval_is_refused()
    {
        var rows = CoverageRow.Of("busy", [Run("a", 1, 0.1)]);
        RowCsv<CoverageRow>.Write(folder["c.csv"], rows);
        Assert.Equal(rows, RowCsv<CoverageRow>.Read(folder["c.csv"]));
        var error = Assert.Throws<BadInputException>(() => RowCsv<CoverageRow>.Write(folder["d.csv"], [rows[0] with { RatioLow = 2 }]));
        Assert.Contains("low <= figure <= high", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["d.csv"]));
    }

    [Fact]
    public void The_picture_is_drawn() =>
        Assert.Contains(
            "How often 95 % intervals hold",
            CoverageReport.Draw(CoverageRow.Of("quiet", [Run("a", 1, 0.1), Run("b", 1.2, 0.1)])).ToSvg(),
            StringComparison.Ordinal);

    [Fact]
    public void Too_few_runs_and_runs_of_two_commands_are_refused()
    {
        var few = BenchProcess.Run(folder.Root, "coverage", folder.Root);
        Assert.Equal(2, few.ExitCode);
        Assert.Contains("runs: expected 3 or more complete runs", few.Error, StringComparison.Ordinal);

        foreach (var (name, profile) in new[] { ("a", Profile.Quick), ("b", Profile.Quick), ("c", Profile.Full) })
        {
            MadeUpRun.Write(
                folder[name],
                [MadeUpResults.Row() with { CycleNs = 0.4 }],
                manifest: MadeUpRun.Manifest with { Id = name, Profile = profile });
        }

        var mixed = BenchProcess.Run(folder.Root, "coverage", folder.Root);
        Assert.Equal(2, mixed.ExitCode);
        Assert.Contains("length", mixed.Error, StringComparison.Ordinal);
    }

    private static Run Run(string id, double ratio, double reach) => MadeUpRun.Of(
        [MadeUpResults.Row() with { RatioToFloor = ratio, RatioLow = ratio - reach, RatioHigh = ratio + reach, CycleNs = 0.4 }],
        manifest: MadeUpRun.Manifest with { Id = id });
}
