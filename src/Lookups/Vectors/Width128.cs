using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lookups.Vectors;

/// <summary>128-bit vectors of any processor, 4 bios per iteration: slots two at a time, and one load for each.</summary>
public readonly unsafe struct Width128 : IVectorWidth
{
    /// <inheritdoc/>
    public static int Bits => 128;

    /// <inheritdoc/>
    public static InstructionSet Isa => InstructionSet.Vector128;

    /// <inheritdoc/>
    public static string Summary => "two addresses at once, by a load for each";

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Resolve<THash>(VectorTable table, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where THash : struct, IVectorHash<THash> =>
        Vector128.IsHardwareAccelerated ? AddressLoop.Map<Body<InMemory<THash>>>(table, bios, mapped) : 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Pass(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped) =>
        Vector128.IsHardwareAccelerated ? AddressLoop.Map<Body<NoOffsets<Vector128<ulong>>>>(default, bios, mapped) : 0;

    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly struct Body<TOffsets>(TOffsets offsets) : IAddressLoopBody<Body<TOffsets>>
        where TOffsets : struct, IAddressOffsets<TOffsets, Vector128<ulong>>
    {
        private readonly TOffsets offsets = offsets;

        public static int Bios => 2;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Body<TOffsets> Of(VectorTable table) => new(TOffsets.Of(table));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Map(ulong* bio, ulong* dma, int vector)
        {
            var from = vector * Bios * AddressLoop.BioWords;
            var to = vector * Bios * AddressLoop.DmaWords;
            var addresses = Vector128.Create(bio[from], bio[from + 4]);
            addresses += offsets.Offsets(addresses);
            dma[to] = addresses.GetElement(0);
            dma[to + 1] = (uint)bio[from + 2];
            dma[to + 2] = addresses.GetElement(1);
            dma[to + 3] = (uint)bio[from + 6];
        }
    }

    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly struct InMemory<THash>(VectorTable table) : IAddressOffsets<InMemory<THash>, Vector128<ulong>>
        where THash : struct, IVectorHash<THash>
    {
        private readonly VectorWords<Vector128<ulong>> words = table.Words128;
        private readonly ulong* offsets = table.Offsets;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static InMemory<THash> Of(VectorTable table) => new(table);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector128<ulong> Offsets(Vector128<ulong> physAddrs)
        {
            var (first, second) = THash.Slots(physAddrs, words);
            return Vector128.Create(offsets[first], offsets[second]);
        }
    }
}
