using Bench.Measuring;
using Bench.Runs;
using Workloads.Chance;
using Xunit;

namespace Bench.Tests.Measuring;

public class SpreadTests
{
    private const int Samples = 100;

    [Fact]
    public void Two_modes_that_are_far_apart_are_two() => Assert.Equal(2, Spread.Of([.. Around(1, 0.005), .. Around(1.1, 0.005)]).Modes);

    /// <summary>The very same shape, only nearer: it is the distance that makes no difference to anyone.</summary>
    [Fact]
    public void Two_modes_that_are_near_are_one() => Assert.Equal(1, Spread.Of([.. Around(1, 0.00025), .. Around(1.005, 0.00025)]).Modes);

    [Fact]
    public void One_mode_is_one_and_has_hardly_an_outlier()
    {
        var spread = Spread.Of([.. Around(1, 0.01), .. Around(1, 0.01)]);
        Assert.Equal(1, spread.Modes);
        Assert.InRange(spread.OutlierShare, 0, 0.03);
    }

    [Fact]
    public void Samples_that_stand_apart_are_counted()
    {
        var spread = Spread.Of([.. Around(1, 0.01), .. Around(1, 0.01).Take(90), .. Enumerable.Range(0, 10).Select(i => 5 + (i * 0.1))]);
        Assert.InRange(spread.OutlierShare, 0.05, 0.08);
        Assert.Equal(1, spread.Modes);
    }

    [Fact]
    public void Few_values_have_no_shape() => Assert.Equal(new Spread(1, 0), Spread.Of([1, 1, 1, 1, 9, 9, 9, 9]));

    /// <summary>The sum of four dice, which is as good as normal, from the same seed each time.</summary>
    private static IEnumerable<double> Around(double centre, double width)
    {
        var dice = new Mix64(7);
        double Roll() => (double)dice.Next() / ulong.MaxValue;
        return [.. Enumerable.Range(0, Samples).Select(_ => centre + (width * (Roll() + Roll() + Roll() + Roll() - 2)))];
    }
}
