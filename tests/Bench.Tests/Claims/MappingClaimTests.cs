using Bench.Claims;
using Bench.Results;
using Xunit;

namespace Bench.Tests.Claims;

/// <summary>The claims about the code around the lookup: d, f, g, 1.</summary>
public class MappingClaimTests
{
    private static readonly double[] Shares = [0, 0.1];

    [Theory]
    [InlineData(8, 9, VerdictKind.Holds)]
    [InlineData(30, 40, VerdictKind.Fails)]
    [InlineData(8, 40, VerdictKind.HoldsExcept)]
    public void The_double_lookup_is_worth_worrying_about_above_10_ns(double search, double id, VerdictKind expected)
    {
        var verdict = Made.Judge("d", [.. Twice("chosen-bits", 0, search), .. Twice("id-table", 8, id), .. Twice("interval-tree", 0, 90)]);

        Assert.Equal(expected, verdict.Kind);
        Assert.DoesNotContain("interval-tree", verdict.Effect, StringComparison.Ordinal);
        Assert.Equal(2, verdict.Figures[0].Rows.Count);
    }

    [Fact]
    public void One_operation_alone_says_nothing_of_two() =>
        Assert.Equal(["double-lookup"], Made.Judge("d", Twice("chosen-bits", 0, 8).Where(row => row.Operation == "map")).ToRun);

    [Theory]
    [InlineData(1.1, 1.2, VerdictKind.Holds)]
    [InlineData(50, 60, VerdictKind.Fails)]
    [InlineData(60, 1.1, VerdictKind.HoldsExcept)]
    public void The_second_lookup_is_half_when_the_first_takes_no_longer(double search, double id, VerdictKind expected)
    {
        ResultRow[] rows = [.. Reach, Made.Row("double-lookup", "chosen-bits", 0, search), Made.Row("double-lookup", "id-table", 8, id)];

        Assert.Equal(expected, Made.Judge("f", rows).Kind);
        Assert.Equal(["limits-map", "double-lookup"], Made.Judge("f", rows[2..]).ToRun);
    }

    [Theory]
    [InlineData(3600, 3700, VerdictKind.Holds)]
    [InlineData(20, 3700, VerdictKind.HoldsExcept)]
    [InlineData(20, 0, VerdictKind.Fails)]
    public void Memory_bounces_when_such_a_bio_takes_as_long_as_a_copy(double hint, double id, VerdictKind expected)
    {
        var verdict = Made.Judge("g", [.. Bouncing("mapping-hint", 2, hint), .. Bouncing("id-table", 8, id)]);

        Assert.Equal(expected, verdict.Kind);
        Assert.Contains(verdict.Figures, figure => Math.Abs(figure.Value.Value - id) < 1e-6);
    }

    [Fact]
    public void Without_bios_that_bounce_it_is_not_measured() =>
        Assert.Equal(["bounce"], Made.Judge("g", Bouncing("id-table", 8, 9).Where(row => row.BounceShare == 0)).ToRun);

    [Theory]
    [InlineData(1.02, 1.05, VerdictKind.Holds)]
    [InlineData(1.2, 1.3, VerdictKind.Fails)]
    [InlineData(1.02, 1.2, VerdictKind.HoldsExcept)]
    [InlineData(1.02, 1.099, VerdictKind.HoldsExcept)]
    public void A_registry_may_cost_a_tenth(double one, double other, VerdictKind expected) =>
        Assert.Equal(expected, Made.Judge("1", Registered("id-table", one), Registered("bar-pointer", other)).Kind);

    [Fact]
    public void Updates_and_a_second_reader_do_not_count_for_a_registry()
    {
        var row = Registered("id-table", 1.02);

        Assert.Single(
            Made.Judge(
                "1", row, row with { Readers = 2, RatioToFloor = 9 }, row with { UpdatesPerSecond = 1000, RatioToFloor = 9 }).Figures);
        Assert.Empty(Made.Judge("1", row with { Role = "own" }).Figures);
    }

    private static ResultRow Registered(string encoding, double ratio) =>
        Made.Row("lifetime", encoding, 8, ratio) with { Role = "registered", Yardstick = "static" };

    private static IEnumerable<ResultRow> Reach =>
    [
        Made.Row("limits-map", "id-table", 8, 1) with { Operation = "map" },
        Made.Row("limits-map", "id-radix-reach", 8, 11) with { Operation = "map" },
    ];

    private static IEnumerable<ResultRow> Twice(string encoding, int bits, double extraNs) =>
    [
        Made.Row("double-lookup", encoding, bits, 10) with { Operation = "map" },
        Made.Row("double-lookup", encoding, bits, 10 + (extraNs * 2)) with { Operation = "both" },
    ];

    private static IEnumerable<ResultRow> Bouncing(string encoding, int bits, double nsPerBounce) =>
        Shares.Select(share =>
            Made.Row("bounce", encoding, bits, 10 + (nsPerBounce * share * 2)) with
            {
                Operation = "map",
                BounceShare = share,
            });
}
