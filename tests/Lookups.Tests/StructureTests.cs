using CsCheck;
using Lookups.Encodings;
using Lookups.Memory;
using Lookups.Search;
using Xunit;

namespace Lookups.Tests;

public unsafe class StructureTests
{
    [Fact]
    public void Structs_have_the_sizes_the_tables_claim()
    {
        Assert.Equal(32, sizeof(Bio));
        Assert.Equal(16, sizeof(Segment));
        Assert.Equal(32, sizeof(BarInfo));
        Assert.Equal(16, sizeof(DmaSegment));
    }

    [Fact]
    public void Overlapping_regions_are_refused_and_both_are_named()
    {
        var error = Assert.Throws<ArgumentException>(() => new ProviderTable([new Region(0x2000, 0x2000, 0, 0), new Region(0x3000, 0x1000, 0, 1)]));
        Assert.Contains("0x3000+0x1000 overlaps region 0x2000+0x2000", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x1000, 0)]
    [InlineData(1UL << 52, 4096)]
    [InlineData((1UL << 52) - 4096, 4097)]
    public void Empty_regions_and_regions_above_52_bits_are_refused(ulong start, ulong bytes) =>
        Assert.Throws<ArgumentException>(() => new ProviderTable([new Region(start, bytes, 0, 0)]));

    [Fact]
    public void A_fabric_refuses_two_regions_in_one_page_and_names_both()
    {
        using var providers = new ProviderTable([new Region(0x40010, 0x11, 0, 0), new Region(0x40077, 0x101, 0, 1)]);
        using var reach = new ReachTable(2, 1);
        var error = Assert.Throws<ArgumentException>(() => new Fabric(providers, reach));
        Assert.Contains("0x40010 and 0x40077 share a page", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_interval_tree_stays_a_red_black_tree_in_any_order_of_insertion() =>
        Fabrics.Pieces.Sample(pieces =>
        {
            using var fabric = Fabrics.Build(pieces, oneBusOffset: true, isShortLived: true);
            using var tree = new IntervalTree(fabric.Providers);
            Assert.Equal(pieces.Length, tree.CheckInvariants());
        }, iter: 300, threads: 1);

    [Fact]
    public void The_address_directory_of_4096_slices_fits_in_a_few_cache_lines_each()
    {
        using var fabric = Fabrics.Uniform(4096, sizeLog2: 2);
        using var directory = new AddressDirectory(fabric.Providers);
        Assert.InRange(directory.Levels, 1, 3);
        Assert.InRange((int)directory.Bytes, 1, 4096 * 64);
    }

    [Fact]
    public void The_chosen_bits_of_4096_slices_and_the_memory_around_them_need_few_slots()
    {
        using var fabric = Fabrics.Uniform(4096, sizeLog2: 2);
        using var directory = BitDirectory.Build(fabric, BitDirectory.Narrow, out var refusal);
        Assert.Null(refusal);
        Assert.InRange((int)directory.Bytes, 1, 4096 * 48);
    }

    [Fact]
    public void Known_memory_is_kept_apart_from_the_providers()
    {
        Region[] regions = [new(1UL << 40, 1UL << 30, 0, 0), new(3UL << 40, 1UL << 30, 0, 1)];
        using var fabric = new Fabric(new ProviderTable(regions), new ReachTable(2, 1), new MemoryRange(0, 1UL << 38));
        using var directory = BitDirectory.Build(fabric, BitDirectory.Narrow, out _);
        using var unknown = new Fabric(new ProviderTable(regions), new ReachTable(2, 1));
        using var blind = BitDirectory.Build(unknown, BitDirectory.Narrow, out _);
        Assert.True(directory.Bytes >= blind.Bytes);
        Assert.Equal(0u, directory.Candidate<Unwatched>(1UL << 30, default).Id);
        Assert.Equal(1u, directory.Candidate<Unwatched>(1UL << 40, default).Id);
        Assert.Equal(2u, directory.Candidate<Unwatched>((3UL << 40) + 5, default).Id);
    }

    [Fact]
    public void Bits_are_gathered_and_scattered_the_same_with_and_without_the_instruction() =>
        Gen.Select(Gen.ULong, Gen.ULong).Sample((value, mask) =>
        {
            Assert.Equal(BitGather.Extract(value, mask), BitGather.ExtractByLoop(value, mask));
            Assert.Equal(BitGather.Deposit(value, mask), BitGather.DepositByLoop(value, mask));
            Assert.Equal(value & mask, BitGather.Deposit(BitGather.Extract(value, mask), mask));
        });

    [Fact]
    public void A_stale_index_resolves_to_memory_that_nobody_reaches()
    {
        Region[] regions = [new(0x10000, 0x1000, 0x5000, 0), new(0x20000, 0x1000, 0x5000, 1)];
        foreach (var bits in new[] { 16, 32 })
        {
            using var before = new Fabric(new ProviderTable(regions, generation: 1), new ReachTable(2, 1));
            using var after = new Fabric(new ProviderTable(regions, generation: 2), new ReachTable(2, 1));
            after.Reach[default, new ProviderId(1)] = MapOutcome.BusAddr;
            using var old = IndexGeneration.Build(before, bits);
            using var current = IndexGeneration.Build(after, bits);
            var bio = new Bio { PhysAddr = 0x10010, Tag = old.Encode(0x10010, new ProviderId(1), default), SegmentCount = 1, Bytes = 16 };
            Assert.Equal(3u, current.Resolve(bio.PhysAddr, bio.Tag).Id);

            using var pool = new BouncePool(BouncePool.SlotBytes * 4);
            var mapped = new DmaSegment[1];
            DmaMap.Map(current, [bio], [new Segment(0x10010, 16)], after.Reach.Of(default), pool, mapped);
            Assert.Equal(DmaStatus.Refused, mapped[0].Status);
            bio.Tag = current.Encode(0x10010, new ProviderId(1), default);
            DmaMap.Map(current, [bio], [new Segment(0x10010, 16)], after.Reach.Of(default), pool, mapped);
            Assert.Equal(0x15010UL, mapped[0].DmaAddr);
        }
    }

    [Fact]
    public void Reserved_memory_is_zero_and_can_be_larger_than_the_machine()
    {
        using var memory = ReservedMemory.Reserve((nuint)1 << 42, out var first);
        Assert.Equal(0, first[((nuint)1 << 42) - 1]);
        first[12345] = 7;
        Assert.Equal(7, first[12345]);
    }

    [Fact]
    public void A_bios_segments_outside_the_span_are_refused()
    {
        using var fabric = Fabrics.Uniform(1);
        using var encoding = IdTable.Build(fabric, 4);
        var bios = new Bio[] { new() { FirstSegment = 1, SegmentCount = 1 } };
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            DmaMap.Map(encoding, bios, new Segment[1], fabric.Reach.Of(default), null, new DmaSegment[1]));
    }
}
