using Bench.Experiments;
using Bench.Measuring;
using Bench.Runs;
using Workloads;
using Xunit;

namespace Bench.Tests.Runs;

public class ShardPlanTests
{
    private static readonly List<MeasurementPoint> Full =
        [.. Experiment.All.SelectMany(experiment => experiment.In(MadeUpSweep.Full))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(40)]
    public void Each_point_is_in_one_part_and_parts_keep_the_order(int count)
    {
        var parts = Parts(Full, count);

        Assert.Equal(Full.Count, parts.Sum(part => part.Count));
        Assert.Equal(Full.ToHashSet(), parts.SelectMany(part => part).ToHashSet());
        Assert.All(
            parts, part => Assert.Equal(part.Select(point => Full.IndexOf(point)).Order(), part.Select(point => Full.IndexOf(point))));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(20)]
    public void Parts_take_about_the_same_time(int count)
    {
        var costs = Parts(Full, count).ConvertAll(part => RunExecution.Measured(part).Sum(ShardPlan.Cost));

        Assert.InRange(costs.Max() / costs.Average(), 1, 1.1);
        Assert.InRange(costs.Min() / costs.Average(), 0.9, 1);
    }

    [Fact]
    public void A_place_is_whole_unless_it_is_more_than_a_part_by_itself()
    {
        static object Place(MeasurementPoint point) =>
            point with
            {
                Experiment = "",
                Encoding = "",
                TagBits = 0,
                Against = null,
                AgainstBits = 0,
            };
        var parts = Parts(Full, 8);
        var fair = RunExecution.Measured(Full).Sum(ShardPlan.Cost) / 8;

        foreach (var place in Full.GroupBy(Place))
        {
            var holders = parts.Count(part => part.Any(point => Place(point).Equals(place.Key)));
            Assert.True(holders == 1 || RunExecution.Measured(place).Sum(ShardPlan.Cost) > fair, $"{place.Key} is in {holders} parts");
        }
    }

    [Fact]
    public void A_single_place_is_divided_too_so_that_no_part_is_idle()
    {
        var one = Full.FindAll(point => point.Experiment == "budget");

        var measured = RunExecution.Measured(one).Count;
        Assert.All(Parts(one, 4), part => Assert.InRange(RunExecution.Measured(part).Count, measured / 4, (measured / 4) + 1));
    }

    [Fact]
    public void A_part_is_typed_as_which_of_how_many()
    {
        Assert.Equal(new Shard(2, 8), Shard.Parse("2/8"));
        Assert.Equal("2/8", Shard.Parse("2/8").ToString());
    }

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("1/0")]
    [InlineData("-1/4")]
    [InlineData("1")]
    [InlineData("1/2/3")]
    [InlineData("a/b")]
    [InlineData("1/100000")]
    [InlineData(" 1/2")]
    public void Anything_else_is_refused(string typed) => Assert.Throws<BadInputException>(() => Shard.Parse(typed));

    private static List<IReadOnlyList<MeasurementPoint>> Parts(List<MeasurementPoint> points, int count) =>
        [.. Enumerable.Range(1, count).Select(index => ShardPlan.PartOf(points, new Shard(index, count)))];
}
