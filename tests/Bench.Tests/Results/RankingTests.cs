using Bench.Results;
using Bench.Tests.Reporting;
using Xunit;

namespace Bench.Tests.Results;

/// <summary>MADE-UP rows: the best encoding, and the encodings tied with it.</summary>
public class RankingTests
{
    [Fact]
    public void What_the_intervals_tell_apart_is_no_tie()
    {
        var best = Row("a", 1.00, 0.02);
        var near = Row("b", 1.02, 0.02);
        var far = Row("c", 1.10, 0.02);

        Assert.Equal(best, Ranking.Best([far, near, best]));
        Assert.False(Ranking.IsTold(near, best));
        Assert.True(Ranking.IsTold(far, best));
        Assert.True(Ranking.IsTold(best, far));
    }

    /// <summary>Each row is divided by a chase over its own number of lines: a long search then has the lower ratio.</summary>
    [Fact]
    public void Time_decides_where_yardsticks_differ()
    {
        var scan = Row("linear-scan", 1260, 10) with { FloorNs = 2000, RatioToFloor = 0.63 };
        var bits = Row("chosen-bits", 271, 5) with { FloorNs = 200, RatioToFloor = 1.36 };
        Assert.Equal("chosen-bits", Ranking.Best([scan, bits])!.Encoding);
    }

    [Fact]
    public void The_resolution_is_the_reach_of_a_difference_in_the_median()
    {
        Assert.Equal(0.02 * Math.Sqrt(2), Ranking.Resolution([Row("a", 1, 0.01), Row("b", 1, 0.02), Row("c", 1, 0.5)]), 1e-9);
        Assert.Equal(0, Ranking.Resolution([]));
        Assert.Null(Ranking.Best([]));
    }

    private static ResultRow Row(string encoding, double ns, double reach) =>
        MadeUpResults.Row(encoding: encoding, ns: ns) with { CiLow = ns - reach, CiHigh = ns + reach };
}
