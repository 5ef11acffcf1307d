using CsCheck;
using Lookups.Composites;
using Lookups.Encodings;
using Lookups.Memory;
using Lookups.Searches;
using Lookups.Structures;
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
        var error = Assert.Throws<ArgumentException>(() =>
            new ProviderTable([new Region(0x2000, 0x2000, 0, 0), new Region(0x3000, 0x1000, 0, 1)]));
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
    public void The_chosen_bits_of_4096_slices_and_the_memory_around_them_need_few_slots()
    {
        using var fabric = Fabrics.Uniform(4096, sizeLog2: 2);
        using var directory = BitDirectory.Rebuild(default, fabric, BitDirectory.Narrow, out var refusal);
        Assert.Null(refusal);
        Assert.InRange((int)directory.Bytes, 1, 4096 * 48);
    }

    [Fact]
    public void Known_memory_is_kept_apart_from_the_providers()
    {
        Region[] regions = [new(1UL << 40, 1UL << 30, 0, 0), new(3UL << 40, 1UL << 30, 0, 1)];
        using var fabric = new Fabric(new ProviderTable(regions), new ReachTable(2, 1), new MemoryRange(0, 1UL << 38));
        using var directory = BitDirectory.Rebuild(default, fabric, BitDirectory.Narrow, out _);
        using var unknown = new Fabric(new ProviderTable(regions), new ReachTable(2, 1));
        using var blind = BitDirectory.Rebuild(default, unknown, BitDirectory.Narrow, out _);
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

    [Theory]
    [InlineData(1u)]
    [InlineData(2_000_000_000u)]
    [InlineData(uint.MaxValue)]
    public void A_bios_segments_outside_the_span_are_refused_whichever_bio_it_is(uint firstSegment)
    {
        using var fabric = Fabrics.Uniform(1);
        using var encoding = IdTable.Build(fabric, 4);
        Bio[] bios = [new() { FirstSegment = firstSegment, SegmentCount = 1 }, new() { SegmentCount = 1 }];
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            DmaMap.Map(encoding, bios, new Segment[1], fabric.Reach.Of(default), null, new DmaSegment[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            DmaMap.MapEach(encoding, bios, new Segment[1], fabric.Reach.Of(default), new DmaSegment[1]));
    }

    [Theory]
    [InlineData(0UL, 0x1000u, true)]
    [InlineData(0UL, 0x1001u, false)]
    [InlineData(0xfffUL, 1u, true)]
    [InlineData(0xfffUL, 2u, false)]
    [InlineData(0x1000UL, 1u, false)]
    [InlineData(0xffff_ffff_ffff_ffffUL, 1u, false)]
    [InlineData(0xffff_ffff_ffff_ffffUL, 2u, false)]
    [InlineData(0UL, uint.MaxValue, false)]
    public void Who_checks_refuses_a_segment_that_leaves_its_provider(ulong from, uint bytes, bool isInside)
    {
        Region[] regions = [new(0x10000, 0x1000, 0x5000_0000, 0), new(0x20000, 0x1000, 0x6000_0000, 1)];
        using var fabric = Fabrics.Reachable(regions);
        Check(Checked<IdTable>.Build(fabric, 8), 1);
        Check(ByAddress<LinearScan, FlaggedAddress>.Build(fabric, 1), 1);

        void Check<TEncoding>(TEncoding encoding, ulong tag) where TEncoding : struct, IBioEncoding<TEncoding>
        {
            using (encoding)
            {
                Bio[] bios = [new() { PhysAddr = 0x10800, Tag = tag, SegmentCount = 2 }];
                Segment[] segments = [new(0x10800, 16), new(0x10000 + from, bytes)];
                var mapped = new DmaSegment[2];
                DmaMap.Map(encoding, bios, segments, fabric.Reach.Of(default), null, mapped);
                Assert.Equal(0x5001_0800UL, mapped[0].DmaAddr);
                Assert.Equal(isInside ? DmaStatus.Mapped : DmaStatus.Refused, mapped[1].Status);
                Assert.Equal(isInside ? 0x5001_0000 + from : 0, mapped[1].DmaAddr);
            }
        }
    }

    [Fact]
    public void Who_checks_bounces_no_segment_that_leaves_its_provider()
    {
        using var fabric = new Fabric(new ProviderTable([new Region(0x10000, 0x1000, 0x5000_0000, 0)]), new ReachTable(1, 1));
        using var encoding = Checked<IdTable>.Build(fabric, 8);
        using var pool = new BouncePool(1 << 16);
        Bio[] bios = [new() { PhysAddr = 0x10000, Tag = 1, SegmentCount = 2 }];
        var mapped = new DmaSegment[2];
        DmaMap.Map(encoding, bios, [new Segment(0x10ff0, 16), new Segment(0x10ff0, 17)], fabric.Reach.Of(default), pool, mapped);
        Assert.Equal([DmaStatus.Bounced, DmaStatus.Refused], mapped.Select(segment => segment.Status));
    }

    /// <summary>
    /// An encoding that serves mixed bios maps each segment right; one that checks refuses segments of another provider; none maps a
    /// segment with the wrong offset.
    /// </summary>
    [Fact]
    public void A_bio_that_mixes_providers_is_served_or_refused_and_never_mapped_wrong()
    {
        Region[] regions =
        [
            new(0x10000, 0x1000, 0x5000_0000, 0),
            new(0x20000, 0x1000, 0x6000_0000, 1),
            new(0x30000, 0x1000, 0x7000_0000, 2),
        ];
        ulong[] addresses = [0x10800, 0x20010, 0x20020, 0x10, 0x30000, 0x10ff0];
        using var fabric = Fabrics.Reachable(regions);
        var visitor = new MixedBios(fabric, addresses);
        AllEncodings.VisitAll(ref visitor);
        Assert.True(visitor.Served.Count > 20, $"{visitor.Served.Count} encodings serve mixed bios");
        Assert.Contains("id-table-checked", visitor.Refusing);
    }

    private readonly struct MixedBios(Fabric fabric, ulong[] addresses) : IEncodingVisitor
    {
        public List<string> Served { get; } = [];

        public List<string> Refusing { get; } = [];

        public void Visit<TEncoding>() where TEncoding : struct, IBioEncoding<TEncoding>
        {
            var bits = TEncoding.Info.TagBits[^1];
            if ((!TEncoding.ServesMixedBios && TEncoding.Promise == Promise.Trusting)
                || Encodable.Refusal<TEncoding>(fabric, bits) is not null)
            {
                return;
            }

            (TEncoding.ServesMixedBios ? Served : Refusing).Add(TEncoding.Info.Name);
            using var encoding = TEncoding.Build(fabric, bits);
            var segments = addresses.Select(address => new Segment(address, 16)).ToArray();
            var bio = new Bio { PhysAddr = addresses[0], SegmentCount = (ushort)segments.Length };

            // A flag says that some segment is in a BAR; each segment has its own page.
            var tag = 0UL;
            foreach (var address in addresses.Reverse())
            {
                tag = encoding.Encode(address, fabric.Providers.FindByScan(address), default);
                tag = TEncoding.Info.Family == EncodingFamily.Flag ? 1 : tag;
            }

            TEncoding.Store(ref bio, bio.PhysAddr, tag);
            var mapped = new DmaSegment[segments.Length];
            DmaMap.MapEach(encoding, [bio], segments, fabric.Reach.Of(default), mapped);
            for (var i = 0; i < segments.Length; i++)
            {
                var owner = fabric.Providers.FindByScan(addresses[i]);
                var isRight = mapped[i].Status == DmaStatus.Mapped && mapped[i].DmaAddr == addresses[i] + fabric.Providers[owner].BusOffset;
                var isRefused = mapped[i] is { Status: DmaStatus.Refused, DmaAddr: 0 };
                Assert.True(TEncoding.ServesMixedBios ? isRight : isRight || isRefused, $"{TEncoding.Info.Name}: segment {i}");
            }
        }
    }
}
