using CsCheck;
using Lookups.Probes;
using Lookups.Searches;
using Lookups.Structures;
using Xunit;

namespace Lookups.Tests;

public class TreeTests
{
    private const ulong Beyond = 300;

    private static readonly Gen<MemoryRange[]> Overlapping = Gen.Select(
        Gen.ULong[0, 200],
        Gen.Frequency((3, Gen.ULong[1, 12]), (1, Gen.ULong[1, 90])),
        (start, bytes) => new MemoryRange(start, bytes)).Array[0, 70];

    [Fact]
    public void The_kernels_tree_finds_the_first_of_intervals_that_overlap_and_nest_around_an_address() =>
        Overlapping.Sample(intervals =>
        {
            using var tree = new IntervalTree(
                [.. intervals.Select((range, i) => new BarInfo(new Region(range.Start, range.Bytes, 0, 0), (uint)i + 1, 1))]);
            Assert.Equal(intervals.Length, tree.CheckInvariants());
            for (var address = 0UL; address < Beyond; address++)
            {
                AssertFirst(intervals, address, IdOf(tree, address));
            }
        }, iter: 400, threads: 1);

    private static unsafe uint IdOf(IntervalTree tree, ulong address)
    {
        var nobody = default(BarInfo);
        return tree.Find<Unwatched>(address, &nobody, default)->Id;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(32769)]
    [InlineData(65535)]
    public void Searches_are_right_where_another_level_begins_and_for_any_64_bits(int providers)
    {
        using var fabric = Fabrics.Uniform(providers, isShortLived: true);
        CheckAll(fabric);
    }

    [Fact]
    public void A_region_at_address_zero_is_found()
    {
        var regions = new Region[] { new(0, 100, 7, 0), new(100, 1, 9, 1), new((1UL << 32) - 200, 100, 11, 2) };
        using var fabric = new Fabric(new ProviderTable(regions.AsSpan(0, 1)), new ReachTable(1, 1));
        CheckAll(fabric);

        // Not a fabric, because its finder works page by page.
        using var table = new ProviderTable(regions);
        var scale = KeyScale.Fit(table, table.IdsByAddress(), out var refusal);
        Assert.Null(refusal);
        Assert.True(scale.Key(99) < scale.Key(100));
    }

    [Fact]
    public void Keys_of_32_bits_lie_between_regions_or_are_refused()
    {
        // 46 bits apart: granules of 16 KiB or more.
        var far = 1UL << 46;
        using var apart = new Fabric(
            new ProviderTable([new Region(0x10000, 0x3000, 1, 0), new Region(0x15000, 0x2000, 2, 1), new Region(far, 0x1000, 3, 2)]),
            new ReachTable(3, 1));
        CheckAll(apart);
        using var adjacent = new Fabric(
            new ProviderTable([new Region(0x10000, 0x5000, 1, 0), new Region(0x15000, 0x2000, 2, 1), new Region(far, 0x1000, 3, 2)]),
            new ReachTable(3, 1));
        using var refused = SearchTree<SimdTree128>.Build(adjacent, out var refusal);
        Assert.Contains("regions 0x10000 and 0x15000", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1UL << 33)]
    [InlineData((1UL << 52) - (1UL << 28))]
    public void A_last_region_larger_than_all_before_it_has_no_key_of_another(ulong bytes)
    {
        using var fabric = new Fabric(
            new ProviderTable([new Region(0x1000, 0x1000, 1, 0), new Region(1UL << 28, bytes, 2, 1)]), new ReachTable(2, 1));
        CheckAll(fabric);
    }

    private static void CheckAll(Fabric fabric)
    {
        var addresses = HardAddresses(fabric);
        Check<SearchTree<SimdTree128>>(fabric, addresses);
        Check<SearchTree<SimdTree256>>(fabric, addresses);
        Check<SearchTree<SimdTree512>>(fabric, addresses);
        Check<MaskSearch>(fabric, addresses);
    }

    private static void Check<TSearch>(Fabric fabric, Bio[] bios)
        where TSearch : struct, IAddressSearch<TSearch>
    {
        using var search = TSearch.Build(fabric, out var refusal);
        Assert.Null(refusal);
        var mapped = new DmaSegment[bios.Length];
        var flagged = new DmaSegment[bios.Length];
        TSearch.ResolveAll<EveryAddress>(search, bios, mapped);
        TSearch.ResolveAll<FlaggedAddress>(search, bios, flagged);
        for (var i = 0; i < bios.Length; i++)
        {
            var address = bios[i].PhysAddr;
            var owner = (uint)bios[i].Tag;
            ref readonly var candidate = ref search.Candidate<Unwatched>(address, default);
            var found = candidate.Contains(address) ? candidate.Id : 0;
            var busAddr = address + fabric.Providers[new ProviderId(owner)].BusOffset;

            // One assertion for millions of bios: an assertion per bio would take as long as ten searches.
            if (found != owner || mapped[i].DmaAddr != busAddr || flagged[i].DmaAddr != busAddr)
            {
                var answers = $"{found}, 0x{mapped[i].DmaAddr:x} and 0x{flagged[i].DmaAddr:x}";
                Assert.Fail($"0x{address:x}: expected {owner} and 0x{busAddr:x}, found {answers}");
            }
        }
    }

    /// <summary>Bios around both ends of every region, and at addresses that no machine has; the tag of each is its owner.</summary>
    private static Bio[] HardAddresses(Fabric fabric)
    {
        var bios = new List<Bio>();
        ulong[] extremes = [0UL, 1UL, 1UL << 51, (1UL << 52) - 1, 1UL << 63, (1UL << 63) - 1, ulong.MaxValue, ulong.MaxValue - 1];
        foreach (var address in extremes)
        {
            bios.Add(new Bio { PhysAddr = address, Tag = fabric.Providers.FindByScan(address).Value });
        }

        var next = 0UL;
        foreach (var id in fabric.Providers.IdsByAddress())
        {
            ref readonly var info = ref fabric.Providers[new ProviderId(id)];
            var end = info.Start + info.Bytes;
            bios.Add(new Bio { PhysAddr = info.Start, Tag = id });
            bios.Add(new Bio { PhysAddr = end - 1, Tag = id });
            if (next < info.Start)
            {
                bios.Add(new Bio { PhysAddr = info.Start - 1 });
                bios.Add(new Bio { PhysAddr = next });
            }

            next = end;
        }

        return [.. bios];
    }

    private static void AssertFirst(MemoryRange[] intervals, ulong address, uint first)
    {
        var around = intervals.Where(range => address - range.Start < range.Bytes).ToList();
        Assert.Equal(around.Count == 0, first == 0);
        if (first != 0)
        {
            Assert.Contains(intervals[first - 1], around);
            Assert.Equal(around.Min(range => range.Start), intervals[first - 1].Start);
        }
    }
}
