using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Lookups.Vectors;

/// <summary>
/// 512-bit vectors, 16 bios per iteration: tables of up to 128 slots and 16 bus offsets in four registers, others by gathers.
/// </summary>
/// <remarks>.NET has no gather of AVX-512, so each vector uses two gathers of AVX2.</remarks>
public readonly unsafe struct Width512 : IVectorWidth
{
    /// <inheritdoc/>
    public static int Bits => 512;

    /// <inheritdoc/>
    public static InstructionSet Isa => InstructionSet.Avx512Vbmi;

    /// <inheritdoc/>
    public static string Summary => "eight addresses at once, in registers (up to 128 slots and 16 bus offsets) or by gathers";

    /// <inheritdoc/>
    public static int MostSlotsInRegisters => VectorTable.NumberCount;

    private static bool IsSupported =>
        Vector512.IsHardwareAccelerated && Avx512DQ.IsSupported && Avx512Vbmi.IsSupported && Gfni.V512.IsSupported;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Resolve<THash>(VectorTable table, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where THash : struct, IVectorHash<THash> =>
        !IsSupported ? 0
        : table.Numbers != null ? AddressLoop.Map<Body<InRegisters<THash>>>(table, bios, mapped)
        : AddressLoop.Map<Body<InMemory<THash>>>(table, bios, mapped);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Pass(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        IsSupported ? AddressLoop.Map<Body<NoOffsets<Vector512<ulong>>>>(default, bios, mapped) : 0;

    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly struct Body<TOffsets>(TOffsets offsets) : IAddressLoopBody<Body<TOffsets>>
        where TOffsets : struct, IAddressOffsets<TOffsets, Vector512<ulong>>
    {
        private readonly TOffsets offsets = offsets;

        // Selects address and bytes from two vectors of two bios each.
        private readonly Vector512<ulong> addressAndBytes = Vector512.Create(0UL, 2, 4, 6, 8, 10, 12, 14);
        private readonly Vector512<ulong> bytesOnly = Vector512.Create((ulong)uint.MaxValue);

        public static int Bios => 8;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Body<TOffsets> Of(VectorTable table) => new(TOffsets.Of(table));

        /// <summary>
        /// Orders the addresses as bios 0, 4, 1, 5, 2, 6, 3, 7, so that two unpack instructions put each beside its bytes again.
        /// </summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Map(ulong* bio, ulong* dma, int vector)
        {
            var from = vector * Bios * AddressLoop.BioWords;
            var to = vector * Bios * AddressLoop.DmaWords;
            var low = Avx512F.PermuteVar8x64x2(Vector512.Load(bio + from), addressAndBytes, Vector512.Load(bio + (from + 8)));
            var high = Avx512F.PermuteVar8x64x2(Vector512.Load(bio + (from + 16)), addressAndBytes, Vector512.Load(bio + (from + 24)));
            var addresses = Avx512F.UnpackLow(low, high);
            var bytes = Avx512F.UnpackHigh(low, high) & bytesOnly;
            addresses += offsets.Offsets(addresses);
            Avx512F.UnpackLow(addresses, bytes).Store(dma + to);
            Avx512F.UnpackHigh(addresses, bytes).Store(dma + (to + 8));
        }
    }

    /// <summary>The upper bytes of a lane look up numbers, too; VPERMI2Q ignores them.</summary>
    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly struct InRegisters<THash>(VectorTable table) : IAddressOffsets<InRegisters<THash>, Vector512<ulong>>
        where THash : struct, IVectorHash<THash>
    {
        private readonly VectorWords<Vector512<ulong>> words = table.Words512;
        private readonly Vector512<byte> numbers0 = Vector512.Load(table.Numbers);
        private readonly Vector512<byte> numbers1 = Vector512.Load(table.Numbers + 64);
        private readonly Vector512<ulong> offsets0 = Vector512.Load(table.Offsets);
        private readonly Vector512<ulong> offsets1 = Vector512.Load(table.Offsets + 8);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static InRegisters<THash> Of(VectorTable table) => new(table);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<ulong> Offsets(Vector512<ulong> physAddrs)
        {
            var number = Avx512Vbmi.PermuteVar64x8x2(numbers0, THash.Slots(physAddrs, words).AsByte(), numbers1).AsUInt64();
            return Avx512F.PermuteVar8x64x2(offsets0, number, offsets1);
        }
    }

    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly struct InMemory<THash>(VectorTable table) : IAddressOffsets<InMemory<THash>, Vector512<ulong>>
        where THash : struct, IVectorHash<THash>
    {
        private readonly VectorWords<Vector512<ulong>> words = table.Words512;
        private readonly ulong* offsets = table.Offsets;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static InMemory<THash> Of(VectorTable table) => new(table);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<ulong> Offsets(Vector512<ulong> physAddrs)
        {
            var slots = THash.Slots(physAddrs, words).AsInt64();
            var lower = Width256.Gather(offsets, slots.GetLower());

            // Not Create: it would insert both halves into the old value of the register, and so wait for that value.
            return lower.ToVector512Unsafe().WithUpper(Width256.Gather(offsets, slots.GetUpper()));
        }
    }
}
