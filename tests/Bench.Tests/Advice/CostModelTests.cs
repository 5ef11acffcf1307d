using Bench.Advice;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Claims;
using Xunit;

namespace Bench.Tests.Advice;

public class CostModelTests
{
    private static readonly AdviceSetting Setting = new("mixed", 32, 1);

    [Fact]
    public void Between_two_rows_a_ratio_grows_in_proportion_to_the_doublings()
    {
        var cost = new CostModel([Row(16, 1), Row(64, 4)]).Of("x", 8, Setting)!;

        Assert.Equal(2, cost.Ratio.Value, 9);
        Assert.Equal(1, cost.Ns.Value, 9);
        Assert.Equal((1, 0, false), (cost.Distance, cost.Outside, cost.IsFar));
        Assert.Equal(2, cost.Rows.Count);
    }

    [Fact]
    public void Beyond_the_last_row_it_is_as_there_and_more_than_a_doubling_is_far()
    {
        Assert.False(new CostModel([Row(16, 3)]).Of("x", 8, Setting)!.IsFar);
        var far = new CostModel([Row(8, 3)]).Of("x", 8, Setting)!;

        Assert.Equal(3, far.Ratio.Value, 9);
        Assert.True(far.IsFar);
    }

    [Fact]
    public void The_nearest_sweep_counts_and_another_shape_is_a_doubling_away()
    {
        var cost = new CostModel([Row(32, 3) with { Topology = "sr-iov" }, Row(24, 1)]).Of("x", 8, Setting)!;
        Assert.Equal(1, cost.Ratio.Value, 9);

        var other = new CostModel([Row(32, 3) with { Topology = "sr-iov" }, Row(8, 1)]).Of("x", 8, Setting)!;
        Assert.Equal(3, other.Ratio.Value, 9);
        Assert.Equal(1, other.Distance);
    }

    [Fact]
    public void The_share_of_P2P_bios_is_a_sweep_too()
    {
        var cost = new CostModel([Row(32, 1) with { P2pShare = 0.25 }, Row(32, 4) with { P2pShare = 0.75 }])
            .Of("x", 8, Setting with { P2pShare = 0.5 })!;

        Assert.Equal(2, cost.Ratio.Value, 9);
        Assert.Equal(1, cost.Distance, 9);
    }

    [Fact]
    public void Rows_of_another_kind_do_not_count()
    {
        ResultRow[] others =
        [
            Row(32, 1) with { Operation = "map" },
            Row(32, 1) with { Temperature = "cold" },
            Row(32, 1) with { Role = "twin" },
            Row(32, 1) with { Readers = 2 },
            Row(32, 1) with { Yardstick = "l1-chase" },
            Row(32, 1) with { BounceShare = 0.1 },
            Row(32, 1) with { ProviderLocality = 0.9 },
            Row(32, 1) with { Dependency = "dependent" },
        ];

        Assert.Null(new CostModel(others).Of("x", 8, Setting));
    }

    [Fact]
    public void A_budget_may_be_left_unused_and_the_ladder_tells_of_every_other()
    {
        ResultRow[] rows =
        [
            Made.Row("budget", "zero", 0, 1.5, 32),
            Made.Row("budget", "four", 4, 2, 32),
            Made.Row("budget", "eight", 8, 1.2, 32),
            Made.Row("budget", "wide", 64, 1.1, 32),
        ];
        var advice = new Advisor(new CostModel(rows)).Advise(Setting, 5, rows.Select(row => (row.Encoding, row.TagBits)));

        Assert.Equal("zero", advice.Best!.Encoding);
        Assert.Equal(Advisor.Budgets, advice.Ladder.Select(step => step.Bits));
        Assert.Equal(
            [(0, "zero"), (8, "eight"), (64, "wide")],
            advice.Ladder.DistinctBy(step => step.Best).Select(step => (step.Bits, step.Best.Encoding)));
        Assert.Equal(
            "eight", new Advisor(new CostModel(rows)).Advise(Setting, 16, rows.Select(row => (row.Encoding, row.TagBits))).Best!.Encoding);
    }

    [Fact]
    public void Of_two_that_promise_the_same_the_one_measured_nearer_is_advised()
    {
        ResultRow[] rows =
        [
            Row(8, 1.2) with { Encoding = "far" },
            Row(128, 1.2) with { Encoding = "far" },
            Row(32, 1.22) with { Encoding = "near" },
        ];

        Assert.Equal("near", new Advisor(new CostModel(rows)).Advise(Setting, 8, [("far", 8), ("near", 8)]).Best!.Encoding);
    }

    [Fact]
    public void SIMD_is_advised_beside_the_best_that_a_kernel_could_use()
    {
        ResultRow[] rows =
        [
            Row(32, 1) with { Encoding = "wide", Isa = "avx512", KernelUsable = false },
            Row(32, 1.5) with { Encoding = "plain" },
        ];
        var advice = new Advisor(new CostModel(rows)).Advise(Setting, 8, [("wide", 8), ("plain", 8)]);

        Assert.Equal(("wide", "plain"), (advice.Best!.Encoding, advice.BestScalar!.Encoding));
    }

    private static ResultRow Row(int providers, double ratio) => Made.Row("budget", "x", 8, ratio, providers);
}
