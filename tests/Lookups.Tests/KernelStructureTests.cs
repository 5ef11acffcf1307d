using CsCheck;
using Lookups.Composites;
using Lookups.Encodings;
using Lookups.Layouts;
using Lookups.Searches;
using Lookups.Structures;
using Xunit;

namespace Lookups.Tests;

/// <summary>Tests of the kernel's structures beyond the generic suite.</summary>
public unsafe class KernelStructureTests
{
    [Fact]
    public void Nodes_have_the_sizes_and_offsets_of_the_kernels()
    {
        Assert.Equal(24, sizeof(RedBlackNode));
        Assert.Equal(256, sizeof(MapleNode));
        Assert.Equal(576, sizeof(XArrayNode));
        var maple = default(MapleNode);
        Assert.Equal(8, (byte*)maple.Pivot - (byte*)&maple);
        Assert.Equal(128, (byte*)maple.Slot - (byte*)&maple);
        var xa = default(XArrayNode);
        Assert.Equal(40, (byte*)xa.Slots - (byte*)&xa);
    }

    [Fact]
    public void The_memslots_stay_a_red_black_tree_in_any_order_of_insertion() =>
        Fabrics.Pieces.Sample(pieces =>
        {
            using var fabric = Fabrics.Build(pieces, oneBusOffset: true, isShortLived: true);
            using var slots = MemSlots.Build(fabric, out _);
            slots.CheckInvariants();
        }, iter: 200, threads: 1);

    [Fact]
    public void An_xarray_holds_exactly_the_ranges_that_were_stored() =>
        Gen.Select(
                Gen.ULong[0, 300],
                Gen.Frequency((3, Gen.ULong[1, 200]), (1, Gen.ULong[1, 20_000]), (1, Gen.ULong[1, 12].Select(n => n * 4096))))
            .Array[1, 12]
            .Sample(
                pieces =>
                {
                    var builder = new XArrayBuilder();
                    var head = 0UL;
                    var ranges = new List<(ulong First, ulong Last)>();
                    var next = 0UL;
                    foreach (var (gap, length) in pieces)
                    {
                        ranges.Add((next + gap, next + gap + length - 1));
                        builder.StoreRange(ref head, next + gap, next + gap + length - 1, (ulong)ranges.Count << 5);
                        next += gap + length;
                    }

                    using var memory = builder.Finish(new Span<ulong>(ref head));
                    for (var i = 0; i < ranges.Count; i++)
                    {
                        var (first, last) = ranges[i];
                        foreach (var index in new[] { first, last, (first + last) / 2, ((first * 3) + last) / 4 })
                        {
                            Assert.Equal((ulong)(i + 1) << 5, XArrayNode.Load<Unwatched>(head, index, default));
                        }

                        if (pieces[i].Item1 > 0)
                        {
                            Assert.Equal(0UL, XArrayNode.Load<Unwatched>(head, first - 1, default));
                        }
                    }

                    Assert.Equal(0UL, XArrayNode.Load<Unwatched>(head, next, default));
                    Assert.Equal(0UL, XArrayNode.Load<Unwatched>(head, ulong.MaxValue, default));
                }, iter: 300, threads: 1);

    [Fact]
    public void A_range_of_a_power_of_64_is_one_entry_and_siblings_fill_a_node()
    {
        var builder = new XArrayBuilder();
        var head = 0UL;
        builder.StoreRange(ref head, 4096, 8191, 32);
        builder.StoreRange(ref head, 128, 319, 64);
        using var memory = builder.Finish(new Span<ulong>(ref head));

        // Two nodes: 64 x 64 indices are slot 1 of the root, 3 x 64 are three slots of a node below it.
        Assert.Equal(2 * (nuint)sizeof(XArrayNode), memory.Bytes);
        Assert.Equal(32UL, XArrayNode.Load<Unwatched>(head, 5000, default));
        Assert.Equal(64UL, XArrayNode.Load<Unwatched>(head, 319, default));
        Assert.Equal(0UL, XArrayNode.Load<Unwatched>(head, 320, default));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(8, 1)]
    [InlineData(200, 3)]
    public void A_maple_lookup_touches_three_lines_a_level_and_the_providers(int providers, int levels)
    {
        using var fabric = Fabrics.Uniform(providers);
        using var tree = MapleTree.Build(fabric, out _);
        var lines = default(LineSet);
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            lines.Clear();
            Assert.Equal(info.Id, tree.Candidate(info.Start, new LineWatch(&lines)).Id);
            Assert.InRange(lines.Count, 2, 1 + (3 * levels));
        }
    }

    [Fact]
    public void Eight_thousand_slices_in_one_section_are_found_and_so_is_what_spans_many()
    {
        var regions = new List<Region>();
        for (var i = 0UL; i < 8192; i++)
        {
            regions.Add(new Region((1UL << 40) + (i << 14), 1UL << 14, i << 12, (ushort)i));
        }

        regions.Add(new Region((1UL << 40) + (8192UL << 14), 5UL << 28, 0x5000, 0));
        using var fabric = new Fabric(new ProviderTable([.. regions]), new ReachTable(regions.Count, 1));
        using var table = SectionTable.Build(fabric, out var refusal);
        Assert.Null(refusal);
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            Assert.Equal(info.Id, table.Candidate<Unwatched>(info.Start + (info.Bytes / 2), default).Id);
        }

        // A root of 256 sections: 8 192 slices are section 0 of it, and ten sections follow.
        Assert.Equal((nuint)(1 << 20) + 4096 + (8192 * 24), table.FootprintBytes);
        Assert.Equal(0u, table.Candidate<Unwatched>((1UL << 40) - 1, default).Id);
    }

    [Fact]
    public void A_page_alone_gives_the_address_of_its_bio()
    {
        using var fabric = Fabrics.Build([new(3, 12, 7, MapOutcome.BusAddr), new(1, -5, 2, MapOutcome.BusAddr)], oneBusOffset: false);
        AssertAddressFromPage<StructPage<Vmemmap>>(fabric);
        AssertAddressFromPage<StructPage<Sparse>>(fabric);
        AssertAddressFromPage<StructPage<Compound>>(fabric);
    }

    [Fact]
    public void A_tail_page_costs_one_line_more_than_a_head_page_and_a_small_bar_has_no_tails()
    {
        using var fabric = Fabrics.Build([new(0, 9, 1, MapOutcome.BusAddr), new(0, 2, 1, MapOutcome.BusAddr)], oneBusOffset: true);
        using var encoding = StructPage<Compound>.Build(fabric, 64);
        var lines = default(LineSet);
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            foreach (var page in new[] { 0UL, 3UL })
            {
                var address = info.Start + (page << 12);
                lines.Clear();
                Assert.Equal(
                    info.Id,
                    encoding.Resolve(address, encoding.Encode(address, new ProviderId(info.Id), default), new LineWatch(&lines)).Id);
                Assert.Equal(info.Bytes == 2 << 20 && page != 0 ? 4 : 3, lines.Count);
            }
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(15, 5)]
    [InlineData(255, 300)]
    public void Every_second_lookup_gives_what_the_dense_table_gives_for_every_pair(int providers, int clients)
    {
        var regions = Enumerable.Range(1, providers).Select(i => new Region((ulong)i << 16, 1 << 14, (ulong)i << 40, (ushort)i));
        using var fabric = new Fabric(new ProviderTable([.. regions]), new ReachTable(providers, clients));
        for (var pair = 0; pair < providers * clients; pair++)
        {
            fabric.Reach[new ClientId(pair / providers), new ProviderId((uint)(pair % providers) + 1)] = (MapOutcome)(
                1 + ((pair * 7919L >> 3) % 3));
        }

        AssertReachIsDenseTables<IdTable>(fabric);
        AssertReachIsDenseTables<IdRadixReach>(fabric);
        AssertReachIsDenseTables<IdFoldedReach>(fabric);
    }

    [Fact]
    public void A_bus_offset_that_is_no_multiple_of_four_cannot_be_folded()
    {
        using var fabric = new Fabric(new ProviderTable([new Region(0x1000, 0x1000, 0x1002, 0)]), new ReachTable(1, 1));
        Assert.Contains("0x1002", IdFoldedReach.Refusal(fabric, 4), StringComparison.Ordinal);
    }

    private static void AssertAddressFromPage<TEncoding>(Fabric fabric) where TEncoding : struct, IBioEncoding<TEncoding>
    {
        using var encoding = TEncoding.Build(fabric, 64);
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            foreach (var address in new[] { info.Start, info.Start + 0x2345, info.Start + info.Bytes - 1 })
            {
                var bio = new Bio
                {
                    PhysAddr = address & 0xfff,
                    Tag = encoding.Encode(address, new ProviderId(info.Id), default),
                    Bytes = 1,
                };
                var mapped = new DmaSegment[1];
                TEncoding.ResolveAll(encoding, [bio], mapped);
                Assert.Equal(address + info.BusOffset, mapped[0].DmaAddr);
            }
        }
    }

    private static void AssertReachIsDenseTables<TEncoding>(Fabric fabric) where TEncoding : struct, IBioEncoding<TEncoding>
    {
        using var encoding = TEncoding.Build(fabric, 8);
        for (var client = 0; client < fabric.Reach.Clients; client++)
        {
            var reach = fabric.Reach.Of(new ClientId(client));
            for (var id = 0u; id <= fabric.Providers.Count; id++)
            {
                ref readonly var info = ref fabric.Providers[new ProviderId(id)];
                var address = info.Start + 5;
                var tag = encoding.Encode(address, new ProviderId(id), reach.Client);
                ref readonly var found = ref encoding.Resolve(address, tag);
                var outcome = TEncoding.Outcome(encoding, tag, in found, in reach);
                Assert.Equal(reach[id], outcome);
                Assert.Equal(
                    outcome == MapOutcome.BusAddr ? info.BusOffset : 0,
                    TEncoding.Offset(encoding, address, tag, in found, in reach, outcome));
            }
        }
    }
}
