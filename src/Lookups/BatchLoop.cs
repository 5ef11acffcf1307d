using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>Turns a bio of one segment into its bus address; the body of a <see cref="BatchLoop"/>.</summary>
public interface IBioMapper
{
    /// <summary>The bus address of the bio's first byte.</summary>
    ulong DmaAddr(ref readonly Bio bio);
}

/// <summary>As <see cref="IBioMapper"/>, for lookups that almost always succeed; the body of a <see cref="BatchLoop"/>.</summary>
public interface IBioTryMapper
{
    /// <summary>The bus address of the bio's first byte, if the lookup finds one.</summary>
    /// <returns>False when the lookup finds nothing; the bio then keeps its physical address.</returns>
    bool TryDmaAddr(ref readonly Bio bio, out ulong dmaAddr);
}

/// <summary>
/// The loops behind every throughput figure, unless an encoding has a faster loop of its own: read address, length and tag of each bio,
/// write its bus address and length.
/// </summary>
/// <remarks>
/// Each iteration handles four bios, so that the instructions of the loop do not hide those of a lookup that takes two or three. The loops
/// use pointers, because the JIT does not fold the offsets of references into the instructions that use them.
/// </remarks>
public static unsafe class BatchLoop
{
    /// <summary>
    /// Maps each bio. A separate method, because the JIT's inlining budget is per method and grows with the method's size.
    /// </summary>
    /// <param name="mapper">By value, so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Map<TMapper>(TMapper mapper, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TMapper : struct, IBioMapper
    {
        fixed (Bio* firstBio = bios)
        fixed (DmaSegment* firstDma = mapped[..bios.Length])
        {
            var bio = firstBio;
            var dma = firstDma;
            var left = bios.Length;
            for (; left >= 4; left -= 4, bio += 4, dma += 4)
            {
                PutMapped(mapper, bio, dma, 0);
                PutMapped(mapper, bio, dma, 1);
                PutMapped(mapper, bio, dma, 2);
                PutMapped(mapper, bio, dma, 3);
            }

            for (; left > 0; left--, bio++, dma++)
            {
                PutMapped(mapper, bio, dma, 0);
            }
        }
    }

    /// <summary>Resolves each bio.</summary>
    /// <param name="encoding">By value, so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Resolve<TEncoding>(TEncoding encoding, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding> => Map(new Resolving<TEncoding>(encoding), bios, mapped);

    /// <summary>
    /// Maps each bio. A bio for which nothing is found leaves the inner loop: the JIT then keeps the code for it out of the loop, and a bio
    /// that is found takes no branch. A separate method, because the JIT's inlining budget is per method and grows with the method's size.
    /// </summary>
    /// <param name="mapper">By value, so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void TryMap<TMapper>(TMapper mapper, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TMapper : struct, IBioTryMapper
    {
        fixed (Bio* firstBio = bios)
        fixed (DmaSegment* firstDma = mapped[..bios.Length])
        {
            var bio = firstBio;
            var dma = firstDma;
            var left = bios.Length;
            while (true)
            {
                // The JIT does not invert an inner loop: the test is written at the end, or each iteration would execute one more jump.
                if (left >= 4)
                {
                    do
                    {
                        if (!TryPut(mapper, bio, dma, 0)
                            || !TryPut(mapper, bio, dma, 1)
                            || !TryPut(mapper, bio, dma, 2)
                            || !TryPut(mapper, bio, dma, 3))
                        {
                            break;
                        }

                        left -= 4;
                        bio += 4;
                        dma += 4;
                    }
                    while (left >= 4);
                }

                // Advance before the call and before the test. The increments then use the loop's own registers and a separate block, where
                // the instruction count expects them, whatever the JIT copies and spills for the call.
                bio++;
                dma++;
                if (left-- == 0)
                {
                    return;
                }

                // A bio that was not found, or one of the last three.
                MapOne(mapper, bio - 1, dma - 1);
            }
        }
    }

    /// <summary>
    /// As <see cref="DmaSegment.SetMapped"/>, but writes words relative to the first segment, so that the index becomes part of each store.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Put(DmaSegment* dma, int index, ulong dmaAddr, ulong bytes)
    {
        ((ulong*)dma)[2 * index] = dmaAddr;
        ((ulong*)dma)[(2 * index) + 1] = bytes;
    }

    /// <summary>A separate call, so that the JIT's inlining budget goes to the loop.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MapOne<TMapper>(TMapper mapper, Bio* bio, DmaSegment* dma)
        where TMapper : struct, IBioTryMapper
    {
        if (!TryPut(mapper, bio, dma, 0))
        {
            Put(dma, 0, bio->PhysAddr, bio->Bytes);
        }
    }

    /// <summary>
    /// Maps from a copy of the bio: the JIT turns it into loads of the fields that the mapper uses. A reference to the bio would cost an
    /// instruction to form, because the JIT does not fold its offset into the loads.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PutMapped<TMapper>(TMapper mapper, Bio* bio, DmaSegment* dma, int index)
        where TMapper : struct, IBioMapper
    {
        var copy = bio[index];
        Put(dma, index, mapper.DmaAddr(in copy), bio[index].Bytes);
    }

    /// <summary>Maps from a copy, as <see cref="PutMapped"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryPut<TMapper>(TMapper mapper, Bio* bio, DmaSegment* dma, int index)
        where TMapper : struct, IBioTryMapper
    {
        var copy = bio[index];
        if (!mapper.TryDmaAddr(in copy, out var dmaAddr))
        {
            return false;
        }

        Put(dma, index, dmaAddr, bio[index].Bytes);
        return true;
    }

    private readonly struct Resolving<TEncoding>(TEncoding encoding) : IBioMapper
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio)
        {
            var tag = TEncoding.Load(in bio);
            return TEncoding.AddressOf(encoding, in bio) + TEncoding.ResolveOffset<Unwatched>(encoding, bio.PhysAddr, tag, default);
        }
    }
}
