using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Lookups.Composites;
using Lookups.Hashing;
using Lookups.VectorHashes;
using Lookups.Vectors;
using Workloads.Topologies;
using Xunit;

namespace Lookups.Tests;

/// <summary>Lookups of several bios at once, beyond the generic suite: each width, table and remainder.</summary>
public unsafe class VectorHashTests
{
    /// <summary>More than two iterations of the widest loop, so that each number of bios up to it leaves another remainder.</summary>
    private const int MostBios = 40;

    /// <summary>
    /// Machines where few address bits tell providers and memory apart; the second and the last have few bus offsets too.
    /// </summary>
    public static TheoryData<string, int, bool> Machines => new()
    {
        { "gpu-server", 44, false },
        { "gpu-server", 8, false },
        { "workstation", 4, false },
        { "cmb-chassis", 24, false },
        { "cmb-chassis", 24, true },
    };

    [Theory]
    [MemberData(nameof(Machines))]
    public void Any_number_of_bios_is_mapped_as_each_alone(string machine, int providers, bool oneBusOffset)
    {
        using var fabric = Open(machine, providers, oneBusOffset);
        var addresses = Addresses(fabric);
        AssertMapped<VectorMultiply, Width512>(fabric, addresses);
        AssertMapped<VectorMultiply, Width256>(fabric, addresses);
        AssertMapped<VectorMultiply, Width128>(fabric, addresses);
        AssertMapped<VectorBits, Width512>(fabric, addresses);
        AssertMapped<VectorBits, Width256>(fabric, addresses);
        AssertMapped<VectorBits, Width128>(fabric, addresses);
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void Every_instruction_set_gives_the_scalar_slot(string machine, int providers, bool oneBusOffset)
    {
        using var fabric = Open(machine, providers, oneBusOffset);
        var addresses = Addresses(fabric);
        AssertSlots(VectorMultiply.Plan(fabric, out _, out _), addresses);
        AssertSlots(VectorBits.Plan(fabric, out _, out _), addresses);
    }

    [Fact]
    public void Bits_are_the_same_with_and_without_a_matrix_product()
    {
        Assert.SkipUnless(Gfni.V256.IsSupported, "This processor has no GFNI.");
        using var fabric = Open("gpu-server", 44, oneBusOffset: false);
        var words = Wide(VectorBits.Plan(fabric, out _, out _).Words(256));
        foreach (var four in Addresses(fabric).Chunk(4).Where(chunk => chunk.Length == 4))
        {
            var physAddrs = Vector256.Create(four).AsByte();
            var low = Avx2.Shuffle(physAddrs, words.First.AsByte()) & words.Third.AsByte();
            var high = Avx2.Shuffle(physAddrs, words.Second.AsByte()) & words.Fourth.AsByte();
            Assert.Equal(VectorBits.Packed(low, high), VectorBits.Summed(low, high, words));
        }
    }

    /// <summary>Whether the tests above use both tables: seven bits and one offset, and more than sixteen offsets.</summary>
    [Fact]
    public void A_table_is_in_registers_where_slots_and_offsets_are_few()
    {
        using var few = Open("cmb-chassis", 24, oneBusOffset: true);
        using var many = Open("cmb-chassis", 24, oneBusOffset: false);
        using var inRegisters = VectorHashed<VectorBits, Width512>.Build(few, 0);
        using var inMemory = VectorHashed<VectorBits, Width512>.Build(many, 0);
        using var narrow = VectorHashed<VectorBits, Width256>.Build(few, 0);
        Assert.True(inRegisters.IsInRegisters);
        Assert.False(inMemory.IsInRegisters);
        Assert.False(narrow.IsInRegisters);
    }

    [Fact]
    public void Who_cannot_keep_memory_apart_says_so()
    {
        using var mixed = Open("mixed", 64, oneBusOffset: false);
        using var unknown = Fabrics.Reachable([new(0x10000, 0x1000, 0x5000, 0)]);
        const string tooMany = " address bits do not tell 64 such regions and ordinary memory apart";
        Assert.Equal($"16{tooMany}", VectorHashed<VectorBits, Width512>.Refusal(mixed, 0));
        Assert.Equal($"18{tooMany}", VectorHashed<VectorMultiply, Width512>.Refusal(mixed, 0));
        Assert.Equal("it must know where ordinary memory is", VectorHashed<VectorBits, Width256>.Refusal(unknown, 0));
    }

    private static Fabric Open(string machine, int providers, bool oneBusOffset) =>
        FabricBuilder.Build(MachineModel.All.Single(model => model.Name == machine).Build(providers, 1), oneBusOffset);

    /// <summary>Both ends and the middle of every provider and of all memory, more than once, in mixed order.</summary>
    private static ulong[] Addresses(Fabric fabric)
    {
        var providers = fabric.Providers.Providers.ToArray().Select(info => new MemoryRange(info.Start, info.Bytes));
        ulong[] addresses = [.. providers.Concat(fabric.HostMemory)
            .SelectMany(range => new[] { range.Start, range.Start + (range.Bytes / 3), range.Start + (range.Bytes - 1) })];
        return [.. Enumerable.Range(0, Math.Max(addresses.Length, 3 * MostBios))
            .Select(i => addresses[i % addresses.Length])
            .OrderBy(SplitMix.Finish)];
    }

    private static void AssertMapped<THash, TWidth>(Fabric fabric, ulong[] addresses)
        where THash : struct, IVectorHash<THash>
        where TWidth : struct, IVectorWidth
    {
        using var encoding = VectorHashed<THash, TWidth>.Build(fabric, 0);

        // The other words of a bio must not get into its address or length.
        Bio[] bios = [.. addresses.Select((address, i) => new Bio
        {
            PhysAddr = address,
            Tag = ulong.MaxValue,
            Bytes = uint.MaxValue - (uint)i,
            FirstSegment = uint.MaxValue,
            SegmentCount = ushort.MaxValue,
            Hole = byte.MaxValue,
        })];
        for (var count = 0; count <= MostBios; count++)
        {
            AssertMapped(encoding, fabric, bios.AsSpan(count, count));
        }

        AssertMapped(encoding, fabric, bios);
        foreach (var address in addresses)
        {
            Assert.Equal(fabric.Providers.FindByScan(address).Value, encoding.Resolve(address, 0).Id);
        }
    }

    private static void AssertMapped<THash, TWidth>(VectorHashed<THash, TWidth> encoding, Fabric fabric, ReadOnlySpan<Bio> bios)
        where THash : struct, IVectorHash<THash>
        where TWidth : struct, IVectorWidth
    {
        // One element more than there are bios; no lookup may write it.
        var mapped = new DmaSegment[bios.Length + 1];
        VectorHashed<THash, TWidth>.ResolveAll(encoding, bios, mapped);
        for (var i = 0; i < bios.Length; i++)
        {
            var owner = fabric.Providers.FindByScan(bios[i].PhysAddr);
            Assert.Equal(bios[i].PhysAddr + fabric.Providers[owner].BusOffset, mapped[i].DmaAddr);
            Assert.Equal(bios[i].Bytes, mapped[i].Bytes);
            Assert.Equal(DmaStatus.Mapped, mapped[i].Status);
        }

        Assert.Equal(0UL, mapped[^1].DmaAddr);
        Assert.Equal(0u, mapped[^1].Bytes);
    }

    private static void AssertSlots<THash>(THash hash, ulong[] addresses) where THash : struct, IVectorHash<THash>
    {
        foreach (var eight in addresses.Chunk(8).Where(chunk => chunk.Length == 8))
        {
            nuint[] expected = [.. eight.Select(hash.Slot)];
            if (Vector128.IsHardwareAccelerated)
            {
                var (first, second) = THash.Slots(Vector128.Create(eight[0], eight[1]), hash.Words(128));
                Assert.Equal((expected[0], expected[1]), (first, second));
            }

            if (Avx2.IsSupported)
            {
                AssertSlots(expected[..4], THash.Slots(Vector256.Create(eight), Wide(hash.Words(256))).ToVector512Unsafe());
            }

            if (InstructionSet.Avx512Vbmi.IsSupported())
            {
                AssertSlots(expected, THash.Slots(Vector512.Create(eight), Wider(hash.Words(512))));
            }
        }
    }

    private static void AssertSlots(nuint[] expected, Vector512<ulong> found) =>
        Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(lane => (nuint)found[lane]));

    private static VectorWords<Vector256<ulong>> Wide(VectorWords<Vector128<ulong>> words)
    {
        var all = stackalloc[] { words.First, words.Second, words.Third, words.Fourth };
        return new VectorTable(all, null, null).Words256;
    }

    private static VectorWords<Vector512<ulong>> Wider(VectorWords<Vector128<ulong>> words)
    {
        var all = stackalloc[] { words.First, words.Second, words.Third, words.Fourth };
        return new VectorTable(all, null, null).Words512;
    }
}
