using Bench.Claims;
using Bench.Results;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Claims;

public class LifetimeQuestionTests
{
    [Fact]
    public void It_holds_where_every_encoding_is_surely_below_the_target()
    {
        var verdict = Made.Judge("1", Row("id-table", 1.02), Row("bar-pointer", 1.05));

        Assert.Equal(VerdictKind.Holds, verdict.Kind);
        Assert.Equal("bar-pointer", Assert.Single(verdict.Figures[0].Rows).Encoding);
        Assert.Equal(1.05, verdict.Figures[0].Value.Value, 9);
    }

    [Fact]
    public void It_fails_where_every_encoding_is_surely_above() => Assert.Equal(VerdictKind.Fails, Made.Judge("1", Row("id-table", 1.2)).Kind);

    [Fact]
    public void It_depends_where_some_are_above_or_too_near_to_tell()
    {
        Assert.Equal(VerdictKind.Depends, Made.Judge("1", Row("id-table", 1.2), Row("bar-pointer", 1)).Kind);
        Assert.Equal(VerdictKind.Depends, Made.Judge("1", Row("id-table", 1.099)).Kind);
    }

    [Fact]
    public void Updates_and_a_second_reader_make_figures_and_no_verdict()
    {
        var one = Row("id-table", 1.02) with { BatchP999Ns = 200, RegisterNs = 5000 };
        var verdict = Made.Judge(
            "1", one, one with { Readers = 2, Yardstick = "alone", RatioToFloor = 1.25, RatioLow = 1.25, RatioHigh = 1.25 },
            one with { UpdatesPerSecond = 1000, BatchP999Ns = 600, RatioToFloor = 9, RatioLow = 9, RatioHigh = 9 });

        Assert.Equal(VerdictKind.Holds, verdict.Kind);
        Assert.Contains(verdict.Figures, figure => figure.Unit == FigureUnit.Factor && Math.Abs(figure.Value.Value - 3) < 1e-9 && figure.Rows.Count == 2);
        Assert.Contains(verdict.Figures, figure => figure.Unit == FigureUnit.Factor && Math.Abs(figure.Value.Value - 1.6) < 1e-9 && figure.Rows.Count == 1);
        Assert.Contains(verdict.Figures, figure => figure.Unit == FigureUnit.Ns && figure.Value.Value == 5000);
    }

    [Fact]
    public void What_was_not_read_through_a_registry_or_needs_SIMD_is_no_evidence() =>
        Assert.Equal(VerdictKind.Unmeasured, Made.Judge("1", Row("id-table", 1) with { Role = "own" }, Row("x", 1) with { Isa = "avx512", KernelUsable = false }).Kind);

    private static ResultRow Row(string encoding, double ratio) =>
        Made.Row("lifetime", encoding, 8, ratio) with { Role = "registered", Yardstick = "static" };
}
