using Workloads.Chance;
using Workloads.Models;
using Xunit;

namespace Workloads.Tests.Models;

public class ValueCountsTests
{
    [Fact]
    public void Frequent_values_are_counted_exactly_and_rare_ones_in_narrow_ranges()
    {
        var counts = new ValueCounts();
        counts.Add(1_000_003, 600);
        for (var i = 0UL; i < 400; i++)
        {
            counts.Add(5_000_000 + i);
        }

        var ranges = counts.Finish();

        Assert.Contains(new ValueRange(1_000_003, 1, 600), ranges);
        Assert.Equal(1000, ranges.Sum(range => range.Count));
        Assert.All(ranges, range => Assert.True(ValueCounts.IsRange(range), range.ToString()));
        Assert.All(ranges, range => Assert.True(range.Width == 1 || range.Width <= range.Low / 32, range.ToString()));
    }

    [Fact]
    public void Memory_stays_bounded_whatever_is_counted()
    {
        var random = new Mix64(1);
        var counts = new ValueCounts();
        for (var i = 0; i < 500_000; i++)
        {
            counts.Add(random.Next() >> (int)(random.Next() % 64));
        }

        var ranges = counts.Finish();

        Assert.Equal(500_000, ranges.Sum(range => range.Count));
        Assert.InRange(ranges.Length, 1000, 64 * 33);
    }

    [Fact]
    public void Counts_that_were_merged_are_those_of_everything_counted_together()
    {
        var random = new Mix64(2);
        var (a, b, both) = (new ValueCounts(), new ValueCounts(), new ValueCounts());
        for (var i = 0; i < 10_000; i++)
        {
            var value = Mix64.Below(random.Next(), 1UL << (int)(random.Next() % 30));
            (i % 3 == 0 ? a : b).Add(value);
            both.Add(value);
        }

        var merged = new ValueCounts();
        merged.Add(a.Finish());
        merged.Add(b.Finish());

        // A value may lie by itself in one and within a range in the other, so shares below any bound agree but for a range there.
        var (one, other) = (merged.Finish(), both.Finish());
        Assert.Equal(merged.Total, both.Total);
        for (var bound = 1UL; bound < 1UL << 30; bound *= 2)
        {
            Assert.Equal(Below(other, bound), Below(one, bound));
        }
    }

    [Theory]
    [InlineData(0, 1, 1, true)]
    [InlineData(63, 1, 1, true)]
    [InlineData(64, 2, 1, true)]
    [InlineData(65, 2, 1, false)]
    [InlineData(65, 1, 1, true)]
    [InlineData(64, 4, 1, false)]
    [InlineData(64, 2, 0, false)]
    [InlineData(64, 2, -1, false)]
    [InlineData(64, 0, 1, false)]
    [InlineData(ulong.MaxValue, 1, 1, true)]
    public void Only_ranges_that_counting_can_give_are_taken_from_a_file(ulong low, ulong width, long count, bool isRange) =>
        Assert.Equal(isRange, ValueCounts.IsRange(new ValueRange(low, width, count)));

    private static long Below(IEnumerable<ValueRange> ranges, ulong bound) =>
        ranges.Where(range => range.Low < bound).Sum(range => range.Count);
}
