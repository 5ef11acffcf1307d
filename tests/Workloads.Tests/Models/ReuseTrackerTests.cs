using Workloads.Chance;
using Workloads.Models;
using Xunit;

namespace Workloads.Tests.Models;

public class ReuseTrackerTests
{
    [Fact]
    public void The_distance_is_the_number_of_other_addresses_used_since()
    {
        var tracker = new ReuseTracker(1000);

        Assert.False(tracker.Use(0, 10).IsReuse);
        Assert.False(tracker.Use(0, 20).IsReuse);
        Assert.False(tracker.Use(0, 30).IsReuse);
        Assert.Equal(new AddressUse(true, true, 0, 1), tracker.Use(0, 30));
        Assert.Equal(new AddressUse(true, true, 2, 1), tracker.Use(0, 10));
        Assert.Equal(new AddressUse(true, true, 2, 1), tracker.Use(0, 20));
    }

    [Fact]
    public void Each_device_has_distances_of_its_own()
    {
        var tracker = new ReuseTracker(1000);
        tracker.Use(0, 10);
        tracker.Use(1, 10);
        tracker.Use(1, 20);

        Assert.Equal(0u, tracker.Use(0, 10).Distance);
        Assert.Equal(1u, tracker.Use(1, 10).Distance);
    }

    [Fact]
    public void Long_runs_agree_with_a_plain_list()
    {
        var random = new Mix64(5);
        var tracker = new ReuseTracker(100_000);
        var newestFirst = new List<ulong>();
        for (var i = 0; i < 20_000; i++)
        {
            // Few addresses often, many seldom.
            var address = Mix64.Below(random.Next(), 1 + Mix64.Below(random.Next(), 3000));
            var place = newestFirst.IndexOf(address);
            var use = tracker.Use(0, address);

            Assert.Equal(place >= 0, use.IsReuse);
            Assert.Equal((ulong)Math.Max(0, place), use.Distance);
            if (place >= 0)
            {
                newestFirst.RemoveAt(place);
            }

            newestFirst.Insert(0, address);
        }
    }

    [Fact]
    public void A_sample_of_the_addresses_tells_the_same_distances_when_there_are_too_many()
    {
        // A cycle over n addresses: every reuse has distance n - 1.
        const int Addresses = 40_000;
        var tracker = new ReuseTracker(5_000);
        long weight = 0;
        double sum = 0;
        for (var i = 0; i < 4 * Addresses; i++)
        {
            var use = tracker.Use(0, (ulong)(i % Addresses));
            if (use.IsReuse && i >= 2 * Addresses)
            {
                weight += use.Weight;
                sum += (double)use.Distance * use.Weight;
            }
        }

        Assert.InRange(tracker.SampledOneIn, 8, 16);
        Assert.InRange(weight, 2 * Addresses * 0.9, 2 * Addresses * 1.1);
        Assert.InRange(sum / weight, Addresses * 0.9, Addresses * 1.1);
    }
}
