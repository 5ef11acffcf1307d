using CsCheck;
using Lookups.Hashing;
using Lookups.Structures;
using Xunit;

namespace Lookups.Tests;

public unsafe class SearchStructureTests
{
    [Fact]
    public void A_fabric_that_is_to_last_finds_what_a_scan_finds() =>
        Fabrics.Pieces.Sample(pieces =>
        {
            using var fabric = Fabrics.Build(pieces, oneBusOffset: true);
            using var bios = Fabrics.Edges(fabric);
            for (var i = 0; i < bios.Count; i++)
            {
                Assert.Equal(bios.Owners[i], fabric.Find(bios.Bios[i].PhysAddr));
            }
        }, iter: 300, threads: 1);

    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    [InlineData(1024)]
    public void Every_key_of_a_perfect_hash_leads_to_its_owner(int providers)
    {
        using var fabric = Fabrics.Uniform(providers);
        var placed = KeyPlan.For(fabric)
            .Select(plan => SeedSearch.Place(plan, Math.Max(2, plan.Keys * 5 / 4), 1 << 14))
            .OfType<SeedSearch>()
            .ToList();
        Assert.NotEmpty(placed);
        foreach (var search in placed)
        {
            for (var bucket = 0; bucket < search.Seeds.Length; bucket++)
            {
                foreach (var (key, id) in search.Plan.Buckets[bucket].Keys)
                {
                    Assert.Equal(id, search.Owner((int)SeedSearch.Slot(key, search.Seeds[bucket], (ulong)search.Owners.Length)));
                }
            }
        }
    }

    [Fact]
    public void Known_memory_that_a_region_lies_in_is_cut_around_it()
    {
        using var providers = new ProviderTable([new Region(0x5000, 0x2000, 0, 0), new Region(0x9000, 0x1000, 0, 1)]);
        using var fabric = new Fabric(providers, new ReachTable(2, 1), new MemoryRange(0x1000, 0x6000), new MemoryRange(0x6000, 0x8000));
        Assert.Equal(
            [
                new AddressPiece(0x1000, 0x4fff, 0), new AddressPiece(0x5000, 0x6fff, 1), new AddressPiece(0x7000, 0x8fff, 0),
                new AddressPiece(0x9000, 0x9fff, 2), new AddressPiece(0xa000, 0xdfff, 0),
            ],
            AddressPiece.Of(fabric, withHostMemory: true));
    }

    [Fact]
    public void A_trie_skips_bits_in_which_its_regions_do_not_differ()
    {
        using var fabric = Fabrics.Uniform(32, sizeLog2: 0);
        var pieces = AddressPiece.Of(fabric, withHostMemory: false);
        Assert.Equal(1, StrideTrie.Make(pieces, 14, 6, 8)!.Levels);
        Assert.Equal(2, StrideTrie.Make(pieces, 0, 6, 8)!.Levels);
        Assert.Null(StrideTrie.Make(pieces, 0, 6, 1));
    }
}
