using Xunit;

namespace Lookups.Tests;

public class BouncePoolTests
{
    [Fact]
    public void A_write_is_copied_in_and_a_read_is_copied_back()
    {
        using var pool = new BouncePool(1 << 16);
        var segment = new Segment(0x8000_1000, 5000);
        pool.Contents(segment.PhysAddr, segment.Bytes).Fill(7);
        var write = pool.Map(in segment, copyIn: true);
        Assert.Equal(DmaStatus.Bounced, write.Status);
        Assert.True(pool.Buffer(write).SequenceEqual(pool.Contents(segment.PhysAddr, segment.Bytes)));
        pool.Unmap(in segment, in write, copyOut: false);

        var read = pool.Map(in segment, copyIn: false);
        pool.Buffer(read).Fill(9);
        pool.Unmap(in segment, in read, copyOut: true);
        Assert.Equal(9, pool.Contents(segment.PhysAddr, segment.Bytes)[4999]);
        Assert.Equal(0UL, pool.InUse);
    }

    [Fact]
    public void A_full_pool_turns_a_segment_away_and_takes_it_after_one_is_given_back()
    {
        using var pool = new BouncePool(BouncePool.SlotBytes * 2);
        var segment = new Segment(0x1000, BouncePool.SlotBytes);
        var first = pool.Map(in segment, copyIn: true);
        var second = pool.Map(in segment, copyIn: true);
        Assert.Equal(DmaStatus.NoBounceMemory, pool.Map(in segment, copyIn: true).Status);
        pool.Unmap(in segment, in first, copyOut: false);
        Assert.Equal(DmaStatus.Bounced, pool.Map(in segment, copyIn: true).Status);
        Assert.NotEqual(first.DmaAddr, second.DmaAddr);
    }

    [Fact]
    public void What_fits_an_empty_pool_is_taken_wherever_the_ring_stands()
    {
        using var pool = new BouncePool(4 << 20);
        foreach (var bytes in new[] { 2u << 20, 3u << 20, 4u << 20, 1u << 20, 4u << 20 })
        {
            var segment = new Segment(0x8000_1000, bytes);
            var mapped = pool.Map(in segment, copyIn: true);
            Assert.Equal(DmaStatus.Bounced, mapped.Status);
            pool.Unmap(in segment, in mapped, copyOut: false);
            Assert.Equal(0UL, pool.InUse);
        }
    }

    [Fact]
    public void Buffers_never_cross_the_end_of_the_ring_and_never_overlap()
    {
        using var pool = new BouncePool(BouncePool.SlotBytes * 8);
        var live = new Queue<(Segment Segment, DmaSegment Mapped)>();
        for (var i = 0; i < 10_000; i++)
        {
            var segment = new Segment((ulong)i * 4096, (uint)(1 + (i * 7919 % 7000)));
            var mapped = pool.Map(in segment, copyIn: true);
            while (mapped.Status == DmaStatus.NoBounceMemory)
            {
                var (oldSegment, oldMapped) = live.Dequeue();
                pool.Unmap(in oldSegment, in oldMapped, copyOut: false);
                mapped = pool.Map(in segment, copyIn: true);
            }

            var end = mapped.DmaAddr + mapped.Bytes;
            Assert.InRange(end, BouncePool.DmaBase, BouncePool.DmaBase + pool.Capacity);
            Assert.DoesNotContain(live, other => other.Mapped.DmaAddr < end && mapped.DmaAddr < other.Mapped.DmaAddr + other.Mapped.Bytes);
            live.Enqueue((segment, mapped));
        }
    }
}
