using CsCheck;
using Lookups.Search;
using Lookups.Searches;
using Xunit;

namespace Lookups.Tests;

/// <summary>What the generic suite does not ask of the structures that are the kernel's.</summary>
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
            using var fabric = Fabrics.Build(pieces, oneBusOffset: true);
            using var slots = MemSlots.Build(fabric, out _);
            slots.CheckInvariants();
        }, iter: 200, threads: 1);

    [Fact]
    public void An_xarray_holds_exactly_the_ranges_that_were_stored() =>
        Gen.Select(Gen.ULong[0, 300], Gen.Frequency((3, Gen.ULong[1, 200]), (1, Gen.ULong[1, 20_000]), (1, Gen.ULong[1, 12].Select(n => n * 4096))))
            .Array[1, 12].Sample(pieces =>
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
}
