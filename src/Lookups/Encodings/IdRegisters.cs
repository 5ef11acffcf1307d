using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Lookups.Memory;

namespace Lookups.Encodings;

/// <summary>4 to 8 bits: vector registers hold the tables of the id, so that a lookup is a permutation and touches no memory.</summary>
/// <remarks>
/// Machines have few different bus offsets, one per host bridge that translates, so the id leads to one of at most 16 offsets. The tables
/// are 256 bytes of numbers in four registers and 16 offsets in two. VPERMI2B and VPERMI2Q look up four bios each. Without AVX-512 VBMI the
/// same two tables are read from memory, one bio at a time.
/// </remarks>
public readonly unsafe struct IdRegisters : IBioEncoding<IdRegisters>
{
    private const int MostIds = 256;
    private const int MostOffsets = 16;
    private readonly BarInfo* infos;
    private readonly byte* numbers;
    private readonly ulong* offsets;
    private readonly bool isShort;
    private readonly AlignedMemory numberMemory;
    private readonly AlignedMemory offsetMemory;

    private IdRegisters(Fabric fabric, int tagBits)
    {
        infos = fabric.Providers.Infos;
        isShort = tagBits < 8;
        numberMemory = AlignedMemory.Allocate(MostIds, out numbers);
        offsetMemory = AlignedMemory.Allocate(MostOffsets, out offsets);
        var distinct = Distinct(fabric);
        distinct.CopyTo(new Span<ulong>(offsets, MostOffsets));
        foreach (ref readonly var info in fabric.Providers.Providers)
        {
            numbers[info.Id] = (byte)Array.IndexOf(distinct, info.BusOffset);
        }
    }

    /// <inheritdoc/>
    public static EncodingInfo Info { get; } = new()
    {
        Name = "id-registers",
        Family = EncodingFamily.SmallId,
        TagBits = [4, 5, 6, 7, 8],
        Isa = InstructionSet.Avx512Vbmi,
        HoldsFewBusOffsets = true,
        Summary = "A small id looked up in vector registers, eight bios at once, through at most 16 different bus offsets.",
        Source = "This project; VPERMI2B of AVX-512 VBMI as a table lookup.",
        Cost = "O(1); no line at all, 6 registers",
    };

    /// <inheritdoc/>
    public nuint FootprintBytes => numberMemory.Bytes + offsetMemory.Bytes;

    /// <inheritdoc/>
    public static int Capacity(int tagBits) => (1 << tagBits) - 1;

    /// <inheritdoc/>
    public static string? Refusal(Fabric fabric, int tagBits)
    {
        var distinct = Distinct(fabric).Length;
        return distinct > MostOffsets ? $"it holds {MostOffsets} different bus offsets, not {distinct}" : null;
    }

    /// <inheritdoc/>
    public static IdRegisters Build(Fabric fabric, int tagBits)
    {
        Encodable.ThrowIf<IdRegisters>(tagBits, Encodable.Refusal<IdRegisters>(fabric, tagBits));
        return new IdRegisters(fabric, tagBits);
    }

    /// <inheritdoc/>
    public ulong Encode(ulong physAddr, ProviderId provider, ClientId client) => provider.Value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Resolve<TWatch>(ulong physAddr, ulong tag, TWatch watch)
        where TWatch : struct, ILoadWatch => ref infos[tag];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void ResolveAll(IdRegisters self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        var done = 0;
        if (Avx512Vbmi.IsSupported && VectorLoop.IsSupported)
        {
            done = self.isShort
                ? VectorLoop.Map(new ShortIds(self.numbers, self.offsets), bios, mapped)
                : VectorLoop.Map(new LongIds(self.numbers, self.offsets), bios, mapped);
        }

        BatchLoop.Resolve(self, bios[done..], mapped[done..]);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PassAll(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        var done = VectorLoop.IsSupported ? VectorLoop.Map(default(VectorPassThrough), bios, mapped) : 0;
        BatchLoop.Map(default(PassThrough), bios[done..], mapped[done..]);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BusOffset<TWatch>(IdRegisters self, ulong physAddr, ulong tag, ref readonly BarInfo info, TWatch watch)
        where TWatch : struct, ILoadWatch
    {
        watch.Load(self.numbers + tag, 1);
        watch.Load(self.offsets + self.numbers[tag]);
        return self.offsets[self.numbers[tag]];
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static MapOutcome Outcome(IdRegisters self, ulong tag, ref readonly BarInfo info, in ClientReach client) => client[(uint)tag];

    /// <inheritdoc/>
    public void Dispose()
    {
        numberMemory?.Dispose();
        offsetMemory?.Dispose();
    }

    /// <summary>The different bus offsets in order of their first provider, after that of host memory.</summary>
    private static ulong[] Distinct(Fabric fabric) =>
        [.. fabric.Providers.Providers.ToArray().Select(info => info.BusOffset).Prepend(0UL).Distinct()];

    /// <summary>Number 0 is offset 0, and the upper bytes of an id are 0, so every byte except the lowest looks up 0.</summary>
    private readonly struct ShortIds(byte* numbers, ulong* offsets) : IVectorOffsets
    {
        private readonly Vector512<byte> numbers0 = Vector512.Load(numbers);
        private readonly Vector512<byte> numbers1 = Vector512.Load(numbers + 64);
        private readonly Vector512<ulong> offsets0 = Vector512.Load(offsets);
        private readonly Vector512<ulong> offsets1 = Vector512.Load(offsets + 8);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<ulong> Offsets(Vector512<ulong> physAddrs, Vector512<ulong> tags)
        {
            var number = Avx512Vbmi.PermuteVar64x8x2(numbers0, tags.AsByte(), numbers1).AsUInt64();
            return Avx512F.PermuteVar8x64x2(offsets0, number, offsets1);
        }
    }

    private readonly struct LongIds(byte* numbers, ulong* offsets) : IVectorOffsets
    {
        private readonly Vector512<byte> numbers0 = Vector512.Load(numbers);
        private readonly Vector512<byte> numbers1 = Vector512.Load(numbers + 64);
        private readonly Vector512<byte> numbers2 = Vector512.Load(numbers + 128);
        private readonly Vector512<byte> numbers3 = Vector512.Load(numbers + 192);
        private readonly Vector512<ulong> offsets0 = Vector512.Load(offsets);
        private readonly Vector512<ulong> offsets1 = Vector512.Load(offsets + 8);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<ulong> Offsets(Vector512<ulong> physAddrs, Vector512<ulong> tags)
        {
            var ids = tags.AsByte();
            var low = Avx512Vbmi.PermuteVar64x8x2(numbers0, ids, numbers1);
            var high = Avx512Vbmi.PermuteVar64x8x2(numbers2, ids, numbers3);
            var number = Vector512
                .ConditionalSelect(Vector512.LessThan(ids.AsSByte(), Vector512<sbyte>.Zero).AsByte(), high, low)
                .AsUInt64();
            return Avx512F.PermuteVar8x64x2(offsets0, number, offsets1);
        }
    }
}
