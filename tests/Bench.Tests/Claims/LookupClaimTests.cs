using Bench.Claims;
using Bench.Results;
using Bench.Tests.Runs;
using Xunit;

namespace Bench.Tests.Claims;

/// <summary>The claims about which structure finds the provider: a, b, c, e.</summary>
public class LookupClaimTests
{
    private static readonly int[] Counts = [4, 16, 64];

    public static TheoryData<string> Letters => [.. Claim.All.Select(claim => claim.Letter)];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Without_rows_nothing_is_judged_and_what_to_run_is_said(string letter) =>
        Assert.Equal(VerdictKind.Unmeasured, Made.Judge(letter).Kind);

    [Theory]
    [MemberData(nameof(Letters))]
    public void Rows_of_peers_of_many_readers_and_beside_other_yardsticks_are_no_evidence(string letter)
    {
        var rows = Bench.Tests.Reporting.MadeUpResults.All();

        Assert.Equal(VerdictKind.Unmeasured, Made.Judge(letter, rows.Select(row => row with { Role = "peer" })).Kind);
        Assert.Equal(VerdictKind.Unmeasured, Made.Judge(letter, rows.Select(row => row with { Readers = 2 })).Kind);
        Assert.Equal(VerdictKind.Unmeasured, Made.Judge(letter, rows.Select(row => row with { Yardstick = "std-map" })).Kind);
    }

    [Fact]
    public void Every_claim_has_a_letter_of_its_own() =>
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h", "0", "1"], Claim.All.Select(claim => claim.Letter));

    [Theory]
    [InlineData(1.5, 1.5, VerdictKind.Fails)]
    [InlineData(4.0, 4.0, VerdictKind.Holds)]
    [InlineData(1.5, 4.0, VerdictKind.Depends)]
    [InlineData(2.95, 2.95, VerdictKind.Depends)]
    public void A_flag_means_a_tree_when_nothing_else_behind_it_is_faster(double few, double many, VerdictKind expected)
    {
        var verdict = Made.Judge("a", Flags(few, many));

        Assert.Equal(expected, verdict.Kind);
        Assert.Equal(expected == VerdictKind.Depends ? "the number of providers" : "", verdict.On);
    }

    [Fact]
    public void An_interval_around_the_threshold_is_said() =>
        Assert.Contains("at 4 the interval straddles", Made.Judge("a", Flags(2.95, 2.95)).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_flag_can_depend_on_the_share_of_p2p_bios()
    {
        ResultRow[] rows = [.. Flags(1.5, 1.5), Made.Row("p2p-share", "flag-interval-tree", 1, 1) with { P2pShare = 0 }, Made.Row("p2p-share", "flag-rank", 1, 2) with { P2pShare = 0 }];

        Assert.Equal("the share of P2P bios", Made.Judge("a", rows).On);
    }

    [Fact]
    public void A_flag_without_a_sweep_is_not_judged() =>
        Assert.Equal(["providers"], Made.Judge("a", Flags(1.5, 1.5).Where(row => row.Experiment == "budget")).ToRun);

    [Fact]
    public void Simd_is_no_alternative_for_a_kernel() =>
        Assert.Equal(VerdictKind.Unmeasured, Made.Judge("a", Flags(1.5, 1.5).Select(row =>
            row.Encoding == "flag-rank" ? row with { Isa = "avx512", KernelUsable = false } : row)).Kind);

    [Fact]
    public void Small_ids_are_constant_when_they_grow_no_more_than_a_pointer()
    {
        Assert.Equal(VerdictKind.Holds, Made.Judge("b", Ids(_ => 1.8)).Kind);
        Assert.Equal(VerdictKind.Holds, Made.Judge("b", [.. Ids(providers => 1.8 + (providers * 0.01)).Where(row => row.TagBits < 9), .. Pointer(providers => 1.2 + (providers * 0.0067))]).Kind);
        Assert.Equal(VerdictKind.Fails, Made.Judge("b", Ids(providers => 1.8 + (0.5 * Math.Log2(providers)))).Kind);
    }

    [Fact]
    public void Small_ids_depend_on_the_providers_where_they_are_refused()
    {
        var verdict = JudgeWhereRefused("b", Ids(_ => 1.8), row => row is { TagBits: 4, Providers: 64 });

        Assert.Equal((VerdictKind.Depends, "the number of providers per id"), (verdict.Kind, verdict.On));
        Assert.Contains("4 bits are refused from 64 providers on", verdict.Reason, StringComparison.Ordinal);
        Assert.Equal((16.0, "16"), (verdict.Figures[0].Value.Value, verdict.Figures[0].Shown));
    }

    [Theory]
    [InlineData(2, 2.0, 3.0, VerdictKind.Holds)]
    [InlineData(2, 3.0, 3.0, VerdictKind.Depends)]
    [InlineData(9, 9.0, 9.0, VerdictKind.Fails)]
    [InlineData(9, 2.0, 2.0, VerdictKind.Depends)]
    public void A_hash_scales_better_when_it_is_faster_and_grows_less(double hashOfFew, double hashOfMany, double treeOfFew, VerdictKind expected)
    {
        ResultRow[] rows =
        [
            Made.Row("limits", "address-multiply", 0, hashOfFew, 4), Made.Row("limits", "address-multiply", 0, hashOfMany, 64),
            Made.Row("limits", "interval-tree", 0, hashOfFew == 9 ? 5 : treeOfFew, 4), Made.Row("limits", "interval-tree", 0, expected == VerdictKind.Depends && hashOfFew == 2 ? 3.5 : 6, 64),
        ];

        Assert.Equal(expected, Made.Judge("c", rows).Kind);
    }

    [Fact]
    public void The_crossover_of_hash_and_tree_is_named()
    {
        var verdict = Made.Judge("c", Counts.SelectMany(providers => new[]
        {
            Made.Row("limits", "address-crc32c", 0, 3, providers), Made.Row("limits", "interval-tree", 0, Math.Log2(providers), providers),
        }));

        Assert.Equal("the number of providers", verdict.On);
        Assert.Contains("first ahead at 16 providers", verdict.Reason, StringComparison.Ordinal);
        Assert.Contains("from 4 (the fewest measured)", verdict.Reason, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Ids_run_out_where_they_are_refused()
    {
        var all = Ids(_ => 1.8).Select(row => row.Providers == 64 ? row with { Providers = 44 } : row).ToList();

        Assert.Equal(VerdictKind.Fails, Made.Judge("e", all).Kind);
        Assert.Equal(VerdictKind.Holds, JudgeWhereRefused("e", all, row => row.Family == "small-id" && row.Providers >= 24).Kind);
        var some = JudgeWhereRefused("e", all, row => row.TagBits == 4 && row.Providers >= 24);
        Assert.Equal(VerdictKind.Depends, some.Kind);
        Assert.Contains("refused with 4 bits", some.Reason, StringComparison.Ordinal);
        Assert.Contains("With 5, 6, 7, 8 bits every encoding", some.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_on_small_machines_say_nothing_of_a_chassis() =>
        Assert.Equal(VerdictKind.Unmeasured, Made.Judge("e", Ids(_ => 1.8).Where(row => row.Providers < 24)).Kind);

    [Theory]
    [InlineData(1.2, 1.3, VerdictKind.Holds)]
    [InlineData(1.6, 3.0, VerdictKind.Fails)]
    [InlineData(1.2, 3.0, VerdictKind.Depends)]
    public void Zero_bits_are_good_when_they_reach_the_target(double budget, double sweep, VerdictKind expected)
    {
        ResultRow[] rows = [Made.Row("budget", "rank", 0, budget), Made.Row("budget", "id-table", 8, 1.1), Made.Row("providers", "rank", 0, sweep, 1024)];

        var verdict = Made.Judge("0", rows);
        Assert.Equal(expected, verdict.Kind);
        Assert.Equal(budget, verdict.Figures[0].Value.Value);
        Assert.Equal(VerdictKind.Unmeasured, Made.Judge("0", rows[..2]).Kind);
    }

    [Fact]
    public void Rows_of_two_machines_are_never_compared()
    {
        ResultRow[] rows =
        [
            Made.Row("budget", "rank", 0, 1.6), Made.Row("budget", "id-table", 8, 1.1), Made.Row("budget", "bar-pointer", 64, 1.1),
            Made.Row("budget", "rank", 0, 1.1) with { Topology = "workstation" }, Made.Row("budget", "id-table", 8, 1.0) with { Topology = "workstation" },
            Made.Row("providers", "rank", 0, 1.6),
        ];

        Assert.All(Made.Judge("0", rows).Figures.SelectMany(figure => figure.Rows), row => Assert.Equal("mixed", row.Topology));
        Assert.Equal(VerdictKind.Unmeasured, Made.Judge("a", Flags(1.5, 1.5).Select(row => row.Encoding == "flag-rank" ? row with { Topology = "other" } : row)).Kind);
    }

    [Fact]
    public void Where_an_id_was_not_tried_it_was_not_refused() =>
        Assert.Equal(
            VerdictKind.Unmeasured, Made.Judge("e", Ids(_ => 1.8).Where(row => row.Family != "small-id" || row.Providers < 24)).Kind);

    /// <summary>The verdict when some of the rows could not be measured, and the run says so.</summary>
    private static Verdict JudgeWhereRefused(string letter, IEnumerable<ResultRow> rows, Func<ResultRow, bool> isRefused)
    {
        var all = rows.ToList();
        return Made.Judge(letter, all.Where(row => !isRefused(row)), [.. all.Where(isRefused).Select(row => MadeUpRun.Refusal(row))]);
    }

    private static IEnumerable<ResultRow> Flags(double few, double many) =>
    [
        Made.Row("budget", "flag-interval-tree", 1, 3), Made.Row("budget", "flag-rank", 1, few),
        .. Counts.SelectMany(providers => new[]
        {
            Made.Row("providers", "flag-interval-tree", 1, 3, providers), Made.Row("providers", "flag-rank", 1, providers == 64 ? many : few, providers),
        }),
    ];

    private static IEnumerable<ResultRow> Ids(Func<int, double> ratio) =>
        Enumerable.Range(4, 5).SelectMany(bits => Counts.Select(providers => Made.Row("providers", "id-perfect-hash", bits, ratio(providers), providers)))
            .Concat(Pointer(_ => 1.2));

    private static IEnumerable<ResultRow> Pointer(Func<int, double> ratio) =>
        Counts.Select(providers => Made.Row("providers", "bar-pointer", 64, ratio(providers), providers));
}
