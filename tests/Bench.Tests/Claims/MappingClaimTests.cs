using Bench.Claims;
using Bench.Results;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Claims;

/// <summary>The claims about what surrounds the lookup: d, f, g, h.</summary>
public class MappingClaimTests
{
    private static readonly double[] Shares = [0, 0.1];

    [Theory]
    [InlineData(8, 9, VerdictKind.Holds)]
    [InlineData(30, 40, VerdictKind.Fails)]
    [InlineData(8, 40, VerdictKind.Depends)]
    public void The_double_lookup_is_worth_worrying_about_above_10_ns(double one, double other, VerdictKind expected)
    {
        var verdict = Made.Judge("d", [.. Twice("chosen-bits", one), .. Twice("interval-tree", other)]);

        Assert.Equal(expected, verdict.Kind);
        Assert.Equal((FigureUnit.Ns, other), (verdict.Figures[0].Unit, Math.Round(verdict.Figures[0].Value.Value, 6)));
        Assert.Equal(2, verdict.Figures[0].Rows.Count);
    }

    [Fact]
    public void The_double_lookup_says_when_an_interval_straddles()
    {
        var verdict = Made.Judge("d", [.. Twice("chosen-bits", 1), .. Twice("interval-tree", 10).Select(Made.Vague)]);

        Assert.Equal(VerdictKind.Depends, verdict.Kind);
        Assert.Contains("for 1 the interval straddles", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_spread_of_recordings_stands_beside_the_double_lookup()
    {
        string[] recordings = ["a.gz", "b.gz", "c.gz"];
        var verdict = Made.Judge("d", [
            .. Twice("interval-tree", 20),
            .. recordings.Select((name, i) => Made.Row("recorded", "interval-tree", 0, 10 + i) with { Operation = "map", Workload = name })]);

        Assert.Equal(["a.gz", "c.gz"], verdict.Figures.SelectMany(figure => figure.Rows).Where(row => row.Experiment == "recorded").Select(row => row.Workload));
    }

    [Fact]
    public void One_operation_alone_says_nothing_of_two() =>
        Assert.Equal(["double-lookup"], Made.Judge("d", Twice("chosen-bits", 8).Where(row => row.Operation == "map")).ToRun);

    [Theory]
    [InlineData(1.1, 1.2, VerdictKind.Holds)]
    [InlineData(50, 60, VerdictKind.Fails)]
    [InlineData(1.1, 60, VerdictKind.Depends)]
    public void The_second_lookup_is_half_when_the_first_is_no_dearer(double one, double other, VerdictKind expected)
    {
        ResultRow[] rows = [.. Reach, Made.Row("double-lookup", "id-table", 8, one), Made.Row("double-lookup", "interval-tree", 0, other)];

        var verdict = Made.Judge("f", rows);
        Assert.Equal(expected, verdict.Kind);
        Assert.Equal(5, verdict.Figures[0].Value.Value, 6);
        Assert.Equal(["limits-map"], Made.Judge("f", rows[2..]).ToRun);
        Assert.Equal(["double-lookup"], Made.Judge("f", rows[..2]).ToRun);
    }

    [Fact]
    public void Memory_bounces_when_every_encoding_pays_for_the_copy()
    {
        var verdict = Made.Judge("g", [.. Bouncing("id-table", 3600), .. Bouncing("interval-tree", 3650), .. Bouncing("chosen-bits", 3700)]);

        Assert.Equal(VerdictKind.Holds, verdict.Kind);
        Assert.Equal(3650, verdict.Figures[0].Value.Value, 6);
        Assert.Contains("3.60 µs to 3.70 µs", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_far_cheaper_has_refused()
    {
        var verdict = Made.Judge("g", [.. Bouncing("id-table", 3600), .. Bouncing("mapping-hint", 20), .. Bouncing("chosen-bits", 3700)]);

        Assert.Equal(VerdictKind.Depends, verdict.Kind);
        Assert.Contains("2 of 3 encodings bounce; with mapping-hint such a bio took less", verdict.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_bounces_when_nothing_takes_longer() =>
        Assert.Equal(VerdictKind.Fails, Made.Judge("g", [.. Bouncing("id-table", 0), .. Bouncing("chosen-bits", 0)]).Kind);

    [Fact]
    public void Without_bios_that_bounce_it_is_unmeasured() =>
        Assert.Equal(["bounce"], Made.Judge("g", [.. Bouncing("id-table", 9).Where(row => row.BounceShare == 0), .. Bouncing("chosen-bits", 9)]).ToRun);

    [Theory]
    [InlineData(1.6, 1.5, 1.6, VerdictKind.Holds)]
    [InlineData(9, 8, 9, VerdictKind.Fails)]
    [InlineData(9, 8, 1.6, VerdictKind.Depends)]
    [InlineData(9, 1.2, 9, VerdictKind.Holds)]
    public void Few_bits_must_do_when_more_buy_less_than_1_ns(double none, double eight, double ordinary, VerdictKind expected)
    {
        ResultRow[] rows =
        [
            Made.Row("budget", "chosen-bits", 0, none), Made.Row("budget", "id-table", 8, eight), Made.Row("budget", "bar-pointer", 64, 1.1),
            Made.Row("p2p-share", "chosen-bits", 0, ordinary) with { P2pShare = 0 },
            Made.Row("p2p-share", "id-table", 8, expected == VerdictKind.Fails ? 9 : 1.2) with { P2pShare = 0 },
            Made.Row("p2p-share", "bar-pointer", 64, 1.1) with { P2pShare = 0 },
        ];

        Assert.Equal(expected, Made.Judge("h", rows).Kind);
        Assert.Equal(["p2p-share"], Made.Judge("h", rows[..3]).ToRun);
    }

    [Fact]
    public void Bits_that_may_or_may_not_be_worth_1_ns_are_said()
    {
        ResultRow[] rows =
        [
            Made.Row("budget", "chosen-bits", 0, 3.1).Vague(), Made.Row("budget", "bar-pointer", 64, 1.1),
            Made.Row("p2p-share", "chosen-bits", 0, 1.2) with { P2pShare = 0 }, Made.Row("p2p-share", "bar-pointer", 64, 1.1) with { P2pShare = 0 },
        ];

        Assert.Contains("For P2P bios an interval straddles", Made.Judge("h", rows).Reason, StringComparison.Ordinal);
    }

    private static IEnumerable<ResultRow> Reach =>
    [
        Made.Row("limits-map", "id-table", 8, 1) with { Operation = "map", RatioLow = 1, RatioHigh = 1 },
        Made.Row("limits-map", "id-radix-reach", 8, 11) with { Operation = "map" },
    ];

    private static IEnumerable<ResultRow> Twice(string encoding, double extraNs) =>
    [
        Made.Row("double-lookup", encoding, 0, 10) with { Operation = "map" },
        Made.Row("double-lookup", encoding, 0, 10 + (extraNs * 2)) with { Operation = "both" },
    ];

    private static IEnumerable<ResultRow> Bouncing(string encoding, double nsPerBounce) =>
        Shares.Select(share => Made.Row("bounce", encoding, 8, 10 + (nsPerBounce * share * 2)) with { Operation = "map", BounceShare = share });
}
