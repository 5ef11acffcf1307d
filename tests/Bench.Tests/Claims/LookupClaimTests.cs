using Bench.Claims;
using Bench.Claims.Catalogue;
using Bench.Results;
using Bench.Tests.Runs;
using Xunit;

namespace Bench.Tests.Claims;

/// <summary>The claims about which structure finds the provider: a, b, c, e, h, 0.</summary>
public class LookupClaimTests
{
    private static readonly int[] Counts = [4, 16, 64];

    [Theory]
    [InlineData(0.97, VerdictKind.Holds)]
    [InlineData(1.4, VerdictKind.Fails)]
    public void Kernel_code_changes_no_answer_while_its_best_takes_what_its_C_sharp_takes(double ratio, VerdictKind kind)
    {
        var best = Made.Row("kernel", "k-chosen-bits", 0, 2) with { Role = "kernel" };
        var slower = Made.Row("kernel", "k-interval-tree", 0, 40) with { Role = "kernel" };

        var verdict = Made.Judge(
            "2",
            best,
            slower,
            best with { RatioToFloor = ratio, RatioLow = ratio * 0.99, RatioHigh = ratio * 1.01, Yardstick = "chosen-bits" },
            slower with { RatioToFloor = 9, RatioLow = 8, RatioHigh = 10, Yardstick = "interval-tree" });

        Assert.Equal(kind, verdict.Kind);
    }

    [Theory]
    [InlineData(4.0, VerdictKind.Holds)]
    [InlineData(1.5, VerdictKind.Fails)]
    [InlineData(3.0, VerdictKind.Holds)]
    [InlineData(2.95, VerdictKind.NotShown)]
    public void A_flag_means_a_tree_when_nothing_else_behind_it_is_faster(double other, VerdictKind expected) =>
        Assert.Equal(expected, Made.Judge("a", Share(1, 3, other)).Kind);

    [Fact]
    public void A_flag_is_judged_by_what_an_engineer_would_choose_and_the_share_from_which_it_fails_is_named()
    {
        var verdict = Made.Judge("a", [
            .. Share(0, 9, 1), .. Share(0.01, 1, 1.1), .. Share(0.5, 2, 1), .. Share(1, 4, 1), Made.Row("p2p-share", "flag-slow", 1, 50)]);

        Assert.Equal(VerdictKind.HoldsExcept, verdict.Kind);
        Assert.Contains("2.0 x from 50 % P2P on, 4.0 x at 100 % P2P", verdict.Effect, StringComparison.Ordinal);
        Assert.DoesNotContain("9.0", verdict.Effect, StringComparison.Ordinal);
    }

    [Fact]
    public void Conditions_of_a_flag_stand_apart()
    {
        var verdict = Made.Judge("a", [
            .. Share(1, 4, 1),
            Made.Row("conditions", "flag-interval-tree", 1, 6) with { Temperature = "cold", Yardstick = "cold-chase" },
            Made.Row("conditions", "flag-rank", 1, 3) with { Temperature = "cold", Yardstick = "cold-chase" }]);

        Assert.Contains("; cold 2.0 x at 44 providers", verdict.Effect, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_two_machine_models_are_never_compared() =>
        Assert.Empty(
            Made.Judge("a", Share(1, 3, 1).Select(row => row.Encoding == "flag-rank" ? row with { Topology = "other" } : row)).Figures);

    [Fact]
    public void Small_ids_are_constant_when_they_grow_no_more_than_a_pointer()
    {
        Assert.Equal(VerdictKind.Holds, Made.Judge("b", Ids(_ => 1.8)).Kind);
        var ids = Ids(providers => 1.8 + (providers * 0.01)).Where(row => row.Encoding != "bar-pointer");
        Assert.Equal(VerdictKind.Holds, Made.Judge("b", [.. ids, .. Pointer(providers => 1.2 + (providers * 0.0067))]).Kind);
        Assert.Equal(VerdictKind.Fails, Made.Judge("b", Ids(providers => 1.8 + (0.5 * Math.Log2(providers)))).Kind);
    }

    [Fact]
    public void Small_ids_that_are_refused_are_the_exception()
    {
        var verdict = JudgeWhereRefused("b", Ids(_ => 1.8), row => row is { TagBits: 4, Providers: 64 });

        Assert.Equal(VerdictKind.HoldsExcept, verdict.Kind);
        Assert.Contains("except refused at 4 bits and 64 providers", verdict.Effect, StringComparison.Ordinal);
        Assert.Equal("refused", verdict.Figures[0].Shown);
    }

    [Fact]
    public void A_hash_scales_better_when_it_is_faster_and_grows_less()
    {
        Assert.Equal(VerdictKind.Holds, Made.Judge("c", Limits(hash: _ => 1, tree: providers => 1 + Math.Log2(providers))).Kind);
        Assert.Equal(VerdictKind.HoldsExcept, Made.Judge("c", Limits(hash: _ => 2, tree: _ => 3)).Kind);
        Assert.Equal(VerdictKind.Fails, Made.Judge("c", Limits(hash: _ => 9, tree: providers => 5 - (providers * 0.01))).Kind);
    }

    [Fact]
    public void A_hash_that_trusts_is_not_held_against_a_tree_that_checks()
    {
        var slow = Limits(hash: _ => 9, tree: providers => 5 - (providers * 0.01)).ToList();
        var trusting = slow.Where(row => row.Encoding != "interval-tree")
            .Select(row => row with { Encoding = "chosen-bits", Promise = "trusting", RatioToFloor = 1, NsPerBio = 0.5 });
        Assert.Equal(VerdictKind.Fails, Made.Judge("c", [.. slow, .. trusting]).Kind);
    }

    [Fact]
    public void A_setting_that_two_experiments_show_is_one_case_of_the_question_of_0_bits()
    {
        var few = Made.Row("providers", "chosen-bits", 0, 1.2, 16);
        var many = Made.Row("providers", "chosen-bits", 0, 2, 64);
        var verdict = Made.Judge("0", few, many, few with { Experiment = "limits" }, many with { Experiment = "limits" });
        Assert.Equal(VerdictKind.HoldsExcept, verdict.Kind);
        Assert.Equal(2, verdict.Figures.Count);
    }

    [Fact]
    public void The_crossover_of_hash_and_tree_is_named() =>
        Assert.Contains("1.33 x from 16 providers on", Made.Judge("c", Limits(_ => 3, Math.Log2)).Effect, StringComparison.Ordinal);

    [Fact]
    public void Ids_run_out_where_none_serves()
    {
        var all = Ids(_ => 1.8).Select(row => row.Providers == 64 ? row with { Providers = 44 } : row).ToList();

        Assert.Equal(VerdictKind.Fails, Made.Judge("e", all).Kind);
        Assert.Equal(VerdictKind.Holds, JudgeWhereRefused("e", all, row => row.Family == "small-id" && row.Providers >= 24).Kind);
        var some = JudgeWhereRefused("e", all, row => row.TagBits == 4 && row.Providers >= 24);
        Assert.Equal(VerdictKind.HoldsExcept, some.Kind);
        Assert.Contains("otherwise 0 at 4 bits and 44 providers", some.Effect, StringComparison.Ordinal);
        Assert.Empty(Made.Judge("e", Ids(_ => 1.8).Where(row => row.Providers < 24)).Figures);
    }

    [Fact]
    public void The_grid_of_ids_counts_what_serves_and_what_is_refused()
    {
        var all = Ids(_ => 1.8).ToList();
        var refusals = all.Where(row => row is { TagBits: 4, Providers: 64 })
            .Select(row => MadeUpRun.Refusal(row with { Encoding = "id-table" }))
            .ToList();
        var grid = IdsRunOutClaim.Grid(new Evidence(MadeUpRun.Of(all, refusals)));

        Assert.Equal(15, grid.Count);
        Assert.Equal([(4, 64)], grid.Where(cell => cell.Refused.Count > 0).Select(cell => (cell.Bits, cell.Providers)));
        Assert.All(grid, cell => Assert.Single(cell.Served));
    }

    [Theory]
    [InlineData(1.2, 1.3, VerdictKind.Holds)]
    [InlineData(1.6, 3.0, VerdictKind.Fails)]
    [InlineData(1.2, 3.0, VerdictKind.HoldsExcept)]
    public void Zero_bits_are_good_when_they_reach_the_target(double few, double many, VerdictKind expected)
    {
        ResultRow[] rows =
        [
            Made.Row("providers", "rank", 0, few, 16),
            Made.Row("providers", "rank", 0, many, 1024),
            Made.Row("providers", "slow", 0, 9, 16),
        ];

        Assert.Equal(expected, Made.Judge("0", rows).Kind);
    }

    [Fact]
    public void Few_bits_do_when_more_save_less_than_1_ns_or_nothing_that_can_be_told()
    {
        Assert.Equal(VerdictKind.Holds, Made.Judge("h", Budgets(1.6, 1.1, 1.1)).Kind);
        Assert.Equal(VerdictKind.Holds, Made.Judge("h", Budgets(9, 1.2, 1.1)).Kind);
        Assert.Equal(VerdictKind.Fails, Made.Judge("h", Budgets(9, 8, 1.1)).Kind);
        Assert.Equal(VerdictKind.NotShown, Made.Judge("h", Budgets(9, 3.1, 1.1).Select(row => row.TagBits == 8 ? row.Vague() : row)).Kind);
        Assert.Equal(["p2p-share"], Made.Judge("h", Budgets(1.6, 1.1, 1.1).Where(row => row.Experiment == "conditions")).ToRun);
    }

    private static IEnumerable<ResultRow> Budgets(double none, double eight, double many) =>
        new[]
        {
            Made.Row("conditions", "chosen-bits", 0, none),
            Made.Row("conditions", "id-table", 8, eight),
            Made.Row("conditions", "bar-pointer", 64, many),
        }.SelectMany(row => new[] { row, row with { Experiment = "p2p-share", P2pShare = 0 } });

    /// <summary>The verdict when the run refused some of the rows.</summary>
    private static Verdict JudgeWhereRefused(string letter, IEnumerable<ResultRow> rows, Func<ResultRow, bool> isRefused)
    {
        var all = rows.ToList();
        return Made.Judge(letter, all.Where(row => !isRefused(row)), [.. all.Where(isRefused).Select(row => MadeUpRun.Refusal(row))]);
    }

    private static IEnumerable<ResultRow> Share(double share, double tree, double other) =>
    [
        Made.Row("p2p-share", "flag-interval-tree", 1, tree) with { P2pShare = share },
        Made.Row("p2p-share", "flag-rank", 1, other) with { P2pShare = share },
    ];

    private static IEnumerable<ResultRow> Limits(Func<int, double> hash, Func<double, double> tree) =>
        Counts.SelectMany(providers =>
            new[]
            {
                Made.Row("limits", "address-minimal", 0, hash(providers), providers),
                Made.Row("limits", "interval-tree", 0, tree(providers), providers),
            }.Select(row => row with { Promise = "checking" }));

    private static IEnumerable<ResultRow> Ids(Func<int, double> ratio) =>
        Enumerable
            .Range(4, 5)
            .SelectMany(bits => Counts.Select(providers => Made.Row("providers", "id-perfect-hash", bits, ratio(providers), providers)))
            .Concat(Pointer(_ => 1.2));

    private static IEnumerable<ResultRow> Pointer(Func<int, double> ratio) =>
        Counts.Select(providers => Made.Row("providers", "bar-pointer", 64, ratio(providers), providers));
}
