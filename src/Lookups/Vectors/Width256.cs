using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Lookups.Vectors;

/// <summary>256-bit vectors, 8 bios per iteration: every table by gathers, because AVX2 looks up at most 16 bytes in a register.</summary>
public readonly unsafe struct Width256 : IVectorWidth
{
    /// <inheritdoc/>
    public static int Bits => 256;

    /// <inheritdoc/>
    public static InstructionSet Isa => InstructionSet.Avx2;

    /// <inheritdoc/>
    public static string Summary => "four addresses at once, by a gather";

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Resolve<THash>(VectorTable table, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where THash : struct, IVectorHash<THash> =>
        Avx2.IsSupported ? AddressLoop.Map<Body<InMemory<THash>>>(table, bios, mapped) : 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Pass(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        Avx2.IsSupported ? AddressLoop.Map<Body<NoOffsets<Vector256<ulong>>>>(default, bios, mapped) : 0;

    /// <summary>Four loads in one instruction.</summary>
    /// <remarks>
    /// A gather keeps the lanes that its mask excludes, so it waits for the old value of its register. That value is zero here; otherwise
    /// each gather would wait for the one before.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<ulong> Gather(ulong* offsets, Vector256<long> slots) =>
        Avx2.GatherMaskVector256(Vector256<ulong>.Zero, offsets, slots, Vector256<ulong>.AllBitsSet, sizeof(ulong));

    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly struct Body<TOffsets>(TOffsets offsets) : IAddressLoopBody<Body<TOffsets>>
        where TOffsets : struct, IAddressOffsets<TOffsets, Vector256<ulong>>
    {
        private readonly TOffsets offsets = offsets;
        private readonly Vector256<ulong> bytesOnly = Vector256.Create((ulong)uint.MaxValue);

        public static int Bios => 4;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Body<TOffsets> Of(VectorTable table) => new(TOffsets.Of(table));

        /// <summary>Orders the addresses as bios 0, 2, 1, 3, so that two unpack instructions put each beside its bytes again.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Map(ulong* bio, ulong* dma, int vector)
        {
            var from = vector * Bios * AddressLoop.BioWords;
            var to = vector * Bios * AddressLoop.DmaWords;
            var even = Avx2.UnpackLow(Vector256.Load(bio + from), Vector256.Load(bio + (from + 8)));
            var odd = Avx2.UnpackLow(Vector256.Load(bio + (from + 4)), Vector256.Load(bio + (from + 12)));
            var addresses = Avx2.Permute2x128(even, odd, 0x20);
            var bytes = Avx2.Permute2x128(even, odd, 0x31) & bytesOnly;
            addresses += offsets.Offsets(addresses);
            Avx2.UnpackLow(addresses, bytes).Store(dma + to);
            Avx2.UnpackHigh(addresses, bytes).Store(dma + (to + 4));
        }
    }

    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly struct InMemory<THash>(VectorTable table) : IAddressOffsets<InMemory<THash>, Vector256<ulong>>
        where THash : struct, IVectorHash<THash>
    {
        private readonly VectorWords<Vector256<ulong>> words = table.Words256;
        private readonly ulong* offsets = table.Offsets;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static InMemory<THash> Of(VectorTable table) => new(table);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<ulong> Offsets(Vector256<ulong> physAddrs) =>
            Gather(offsets, THash.Slots(physAddrs, words).AsInt64());
    }
}
