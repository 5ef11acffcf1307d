using Workloads.Chance;
using Workloads.Plans;
using Xunit;

namespace Workloads.Tests.Plans;

public class RecentStartsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(9000)]
    public void Takes_what_a_plain_list_takes_however_often_it_is_packed(int depth)
    {
        var random = new Mix64((ulong)depth);
        var recent = new RecentStarts(depth);
        var newestFirst = new LinkedOrder();
        for (var i = 0; i < 30_000; i++)
        {
            if (newestFirst.Count > 0 && random.Next() % 10 < 6)
            {
                // Near the top as often as anywhere.
                var at = (uint)Mix64.Below(random.Next(), 1 + Mix64.Below(random.Next(), (ulong)Math.Min(newestFirst.Count, recent.Count)));
                var taken = recent.Touch(at);
                Assert.Equal(newestFirst.Take((int)at), taken);
                newestFirst.Put(taken);
            }
            else
            {
                recent.Put((uint)i);
                newestFirst.Put((uint)i);
            }

            Assert.True(recent.Count >= Math.Min(newestFirst.Count, depth), $"{recent.Count} of {newestFirst.Count}");
        }
    }

    private sealed class LinkedOrder
    {
        private readonly List<uint> oldestFirst = [];

        public int Count => oldestFirst.Count;

        public void Put(uint start) => oldestFirst.Add(start);

        public uint Take(int depth)
        {
            var at = oldestFirst.Count - 1 - depth;
            var start = oldestFirst[at];
            oldestFirst.RemoveAt(at);
            return start;
        }
    }
}
