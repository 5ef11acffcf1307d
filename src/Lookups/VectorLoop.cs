using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Lookups;

/// <summary>Looks up the bus offsets of four bios at once; the body of a <see cref="VectorLoop"/>.</summary>
public interface IVectorOffsets
{
    /// <summary>The bus offsets of four bios.</summary>
    /// <param name="physAddrs">Their addresses in lanes 0, 2, 4, 6; the other lanes hold anything.</param>
    /// <param name="tags">Their tags in lanes 0, 2, 4, 6; the other lanes hold anything.</param>
    /// <returns>Their offsets in lanes 0, 2, 4, 6; the other lanes may hold anything.</returns>
    Vector512<ulong> Offsets(Vector512<ulong> physAddrs, Vector512<ulong> tags);
}

/// <summary>
/// The loop of <see cref="BatchLoop"/> with 512-bit vectors: eight bios per iteration, read by four loads and written by two stores.
/// </summary>
/// <remarks>
/// A kernel would have to save the vector registers around it (kernel_fpu_begin), so these rows show how fast lookups could be, not how
/// fast a kernel's are. The floor is this loop without the lookup: no loop over single bios is as fast.
/// </remarks>
public static unsafe class VectorLoop
{
    /// <summary>Whether this machine has the instructions.</summary>
    public static bool IsSupported => Vector512.IsHardwareAccelerated && Avx512F.IsSupported;

    /// <summary>Maps all bios except the last few, which do not fill a whole vector.</summary>
    /// <param name="offsets">By value, so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    /// <returns>The number of mapped bios.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Map<TOffsets>(TOffsets offsets, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TOffsets : struct, IVectorOffsets
    {
        // Lanes to take from two vectors of two bios each (address, tag, bytes and first segment, the rest): address and bytes, and tags.
        var addressAndBytes = Vector512.Create(0UL, 2, 4, 6, 8, 10, 12, 14);
        var tagLanes = Vector512.Create(1UL, 1, 5, 5, 9, 9, 13, 13);
        var keep = Vector512.Create(
            ulong.MaxValue, uint.MaxValue, ulong.MaxValue, uint.MaxValue, ulong.MaxValue, uint.MaxValue, ulong.MaxValue, uint.MaxValue);
        var even = Vector512.Create(ulong.MaxValue, 0, ulong.MaxValue, 0, ulong.MaxValue, 0, ulong.MaxValue, 0);
        fixed (Bio* firstBio = bios)
        fixed (DmaSegment* firstDma = mapped[..bios.Length])
        {
            var bio = (ulong*)firstBio;
            var dma = (ulong*)firstDma;
            var left = bios.Length;
            for (; left >= 8; left -= 8, bio += 32, dma += 16)
            {
                Half(offsets, bio, dma, addressAndBytes, tagLanes, keep, even);
                Half(offsets, bio + 16, dma + 8, addressAndBytes, tagLanes, keep, even);
            }

            return bios.Length - left;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Half<TOffsets>(
        TOffsets offsets,
        ulong* bio,
        ulong* dma,
        Vector512<ulong> addressAndBytes,
        Vector512<ulong> tagLanes,
        Vector512<ulong> keep,
        Vector512<ulong> even)
        where TOffsets : struct, IVectorOffsets
    {
        var first = Vector512.Load(bio);
        var second = Vector512.Load(bio + 8);
        var addresses = Avx512F.PermuteVar8x64x2(first, addressAndBytes, second);
        var tags = Avx512F.PermuteVar8x64x2(first, tagLanes, second);
        ((addresses & keep) + (offsets.Offsets(addresses, tags) & even)).Store(dma);
    }
}

/// <summary>The floor of a <see cref="VectorLoop"/>: adds tags as if they were offsets.</summary>
public readonly struct VectorPassThrough : IVectorOffsets
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<ulong> Offsets(Vector512<ulong> physAddrs, Vector512<ulong> tags) => tags;
}
