using Bench.Claims;
using Bench.Results;
using Bench.Tests.Runs;
using Xunit;

namespace Bench.Tests.Claims;

/// <summary>The one rule that derives a verdict from cases.</summary>
public class VerdictTests
{
    public static TheoryData<string> Letters => [.. Claim.All.Select(claim => claim.Letter)];

    [Fact]
    public void Each_claim_names_the_message_that_it_was_made_in_and_no_question_does() =>
        Assert.All(Claim.All, claim => Assert.Equal(claim.IsQuestion, claim.Source is null));

    [Theory]
    [MemberData(nameof(Letters))]
    public void Without_rows_nothing_is_judged_and_what_to_run_is_said(string letter)
    {
        var verdict = Made.Judge(letter);

        Assert.Equal(VerdictKind.NotShown, verdict.Kind);
        Assert.Equal(Claim.All.Single(claim => claim.Letter == letter).Needs, verdict.ToRun);
        Assert.All(verdict.ToRun, name => Assert.Contains(name, verdict.Effect, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void Rows_of_peers_of_many_readers_of_SIMD_and_beside_other_yardsticks_are_no_evidence(string letter)
    {
        var rows = MadeUpSweep.Rows;

        Assert.Empty(Made.Judge(letter, rows.Select(row => row with { Role = "peer" })).Figures);
        Assert.Empty(Made.Judge(letter, rows.Select(row => row with { Readers = 2 })).Figures);
        Assert.Empty(Made.Judge(letter, rows.Select(row => row with { Isa = "avx512", KernelUsable = false })).Figures);
        Assert.Empty(Made.Judge(letter, rows.Select(row => row with { Role = "own", Yardstick = "std-map" })).Figures);
    }

    [Theory]
    [InlineData(VerdictKind.Holds, 0.5, 0.6)]
    [InlineData(VerdictKind.Fails, 2.0, 3.0)]
    [InlineData(VerdictKind.HoldsExcept, 0.5, 3.0)]
    [InlineData(VerdictKind.HoldsExcept, 0.5, 1.0)]
    [InlineData(VerdictKind.Fails, 2.0, 1.0)]
    [InlineData(VerdictKind.NotShown, 1.0, 1.0)]
    public void Cases_below_a_threshold_support_those_above_contradict_and_those_around_it_do_neither(
        VerdictKind expected, params double[] effects)
    {
        Assert.Equal(expected, Of(below: true, [.. effects.Select((effect, i) => At(i, effect))]).Kind);
        Assert.Equal(expected, Of(below: false, [.. effects.Select((effect, i) => At(i, 1 / effect))]).Kind);
    }

    [Fact]
    public void The_boundary_is_said_with_the_effect_there_and_the_largest()
    {
        var verdict = Of(below: true, At(0, 0.5), At(1, 1.2), At(2, 1.5), At(3, 18));

        Assert.Equal("effect: except 1.2 x from case 1 on, 18 x at case 3, otherwise 0.5 x at case 0.", verdict.Effect);
        Assert.Equal(1.2, verdict.Figures[0].Value.Value);
    }

    [Fact]
    public void Where_there_is_no_boundary_the_ends_are_said() =>
        Assert.Equal(
            "effect: except 2.0 x at case 1, otherwise 0.5 x at case 0 to 0.6 x at case 2.",
            Of(below: true, At(0, 0.5), At(1, 2), At(2, 0.6)).Effect);

    [Fact]
    public void Ends_that_read_alike_are_said_once()
    {
        Assert.Equal(
            "effect: except 2.0 x at case 1, otherwise 0.5 x at case 0.", Of(below: true, At(0, 0.5), At(1, 2), At(2, 0.501)).Effect);
        Assert.Equal(
            "effect: except 2.0 x at case 0, otherwise 0.5 x from case 1 on.", Of(below: true, At(0, 2), At(1, 0.5), At(2, 0.501)).Effect);
    }

    [Fact]
    public void What_an_interval_does_not_tell_is_said()
    {
        Assert.Equal("effect: 0.5 x at case 0, not shown at case 1.", Of(below: true, At(0, 0.5), At(1, 1)).Effect);
        Assert.Equal(
            "effect: 0.5 x at case 9, not shown in 4 of 5 cases.",
            Of(below: true, [.. Enumerable.Range(0, 4).Select(i => At(i, 1)), At(9, 0.5)]).Effect);
    }

    [Fact]
    public void Conditions_stand_apart_and_what_contradicts_comes_first_among_the_figures()
    {
        var verdict = Of(below: true, At(0, 0.5) with { Group = "hot" }, At(0, 3) with { Group = "cold" });

        Assert.Equal(VerdictKind.HoldsExcept, verdict.Kind);
        Assert.Equal("effect: hot 0.5 x at case 0; cold 3.0 x at case 0.", verdict.Effect);
        Assert.Equal([3, 0.5], verdict.Figures.Select(figure => figure.Value.Value));
    }

    [Fact]
    public void What_nothing_serves_is_refused()
    {
        var verdict = Of(below: true, At(0, 0.5), At(1, double.PositiveInfinity));

        Assert.Equal("effect: except refused at case 1, otherwise 0.5 x at case 0.", verdict.Effect);
        Assert.Equal("refused", verdict.Figures[0].Shown);
    }

    /// <summary>For every claim, the verdict changes when any row behind its deciding figure changes.</summary>
    [Theory]
    [MemberData(nameof(Letters))]
    public void A_verdict_moves_when_its_rows_do(string letter)
    {
        var before = Made.Judge(letter, MadeUpSweep.Rows, MadeUpSweep.Refusals);
        var deciding = before.Figures.First(figure => figure.Rows.Count > 0).Rows[0];
        var key = MeasurementKey.Of(deciding);
        var moved = MadeUpSweep.Rows.Where(row => row.Role == deciding.Role && MeasurementKey.Of(row) == key).ToList();

        Assert.Single(moved);
        var slower = MadeUpSweep.Rows.Select(row =>
            row == moved[0]
                ? row with
                {
                    NsPerBio = row.NsPerBio * 3,
                    CiLow = row.CiLow * 3,
                    CiHigh = row.CiHigh * 3,
                    RatioToFloor = row.RatioToFloor * 3,
                    RatioLow = row.RatioLow * 3,
                    RatioHigh = row.RatioHigh * 3,
                }
                : row);
        var served = letter == "e" ? MadeUpSweep.Rows.Where(row => row != moved[0]) : slower;
        Assert.NotEqual(before.Effect, Made.Judge(letter, served, MadeUpSweep.Refusals).Effect);
    }

    private static Case At(double at, double effect) =>
        new(
            "",
            at,
            $"case {at}",
            double.IsInfinity(effect) ? Estimate.Exactly(effect) : new Estimate(effect, effect * 0.9, effect * 1.1),
            Made.Row("budget", "x", 8, effect));

    private static Verdict Of(bool below, params Case[] cases)
    {
        var claim = new Claim
        {
            Letter = "x",
            Text = "?",
            Effect = "effect",
            Unit = FigureUnit.Factor,
            Threshold = 1,
            HoldsAbove = !below,
            Rule = "",
            Objection = "",
            Reply = "",
            Needs = ["budget"],
            Cases = _ => cases,
        };
        return Verdict.Of(claim, new Evidence(MadeUpRun.Of([])));
    }
}
