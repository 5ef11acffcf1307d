using Bench.Results;
using Bench.Runs;
using Bench.Tests.Reporting;
using Xunit;

namespace Bench.Tests.Runs;

/// <summary>The properties that all results must have.</summary>
public class RunCheckTests
{
    private static readonly IReadOnlyList<ResultRow> Sound = MadeUpResults.Sound;

    [Fact]
    public void Sound_results_have_no_fault() => Assert.Empty(RunCheck.Faults(MadeUpRun.Of(Sound)));

    [Fact]
    public void Chunks_that_came_again_are_a_fault() =>
        Assert.Contains("3 chunks of bios were not new", Fault(row => row with { RepeatedChunks = 3 }), StringComparison.Ordinal);

    [Fact]
    public void Managed_memory_is_a_fault() =>
        Assert.Contains("allocated 24 bytes", Fault(row => row with { AllocatedBytes = 24 }), StringComparison.Ordinal);

    [Fact]
    public void A_position_without_a_row_is_a_fault() =>
        Assert.Equal([$"no row for the position {Sound[^1].Family}"], RunCheck.Faults(MadeUpRun.Of(Sound.SkipLast(1))));

    [Fact]
    public void A_refusal_stands_for_a_position_too() =>
        Assert.Empty(RunCheck.Faults(MadeUpRun.Of(Sound.SkipLast(1), [MadeUpRun.Refusal(Sound[^1])])));

    [Fact]
    public void Of_chosen_encodings_or_a_part_no_position_is_asked_for()
    {
        var profile = MadeUpRun.Manifest.Profile;
        foreach (var chosen in new[] { profile with { Encodings = ["id-table"] }, profile with { Shard = "1/2" } })
        {
            Assert.Empty(RunCheck.Faults(MadeUpRun.Of(Sound.Take(1), manifest: MadeUpRun.Manifest with { Profile = chosen })));
        }
    }

    [Fact]
    public void A_row_is_under_its_floor_only_when_its_whole_interval_is_by_more_than_the_tolerance()
    {
        Assert.Contains(
            "faster than its floor, at 0.900",
            Fault(row => row with { RatioToFloor = 0.9, RatioLow = 0.85, RatioHigh = 1 - RunCheck.FloorTolerance - 0.001 }),
            StringComparison.Ordinal);
        Assert.Empty(
            RunCheck.Faults(
                With(row => row with { RatioToFloor = 0.9, RatioLow = 0.85, RatioHigh = 1 - RunCheck.FloorTolerance + 0.001 })));
    }

    [Fact]
    public void Nothing_is_under_a_yardstick_that_is_no_floor() =>
        Assert.Empty(
            RunCheck.Faults(With(row => row with { Yardstick = "c-id-table", RatioToFloor = 0.5, RatioLow = 0.5, RatioHigh = 0.5 })));

    private static Run With(Func<ResultRow, ResultRow> change) => MadeUpRun.Of([change(Sound[0]), .. Sound.Skip(1)]);

    private static string Fault(Func<ResultRow, ResultRow> change) => Assert.Single(RunCheck.Faults(With(change)));
}
