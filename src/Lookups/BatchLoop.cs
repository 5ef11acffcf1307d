using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>Turns a bio of one segment into its bus address, by whatever way; the body of a <see cref="BatchLoop"/>.</summary>
public interface IBioMapper
{
    /// <summary>The bus address of the bio's first byte.</summary>
    /// <param name="bio">The bio.</param>
    /// <returns>Its address as the device sees it.</returns>
    ulong DmaAddr(ref readonly Bio bio);
}

/// <summary>As <see cref="IBioMapper"/>, for lookups that as good as always succeed; the body of a <see cref="BatchLoop"/>.</summary>
public interface IBioTryMapper
{
    /// <summary>The bus address of the bio's first byte, unless nothing is found for it.</summary>
    /// <param name="bio">The bio.</param>
    /// <param name="dmaAddr">Its address as the device sees it.</param>
    /// <returns>False when nothing is found, so that its address stays what it is.</returns>
    bool TryDmaAddr(ref readonly Bio bio, out ulong dmaAddr);
}

/// <summary>
/// The loops every throughput figure is made with, unless an encoding has a better one of its own: read address, length and tag of each
/// bio, write its bus address and length.
/// </summary>
/// <remarks>
/// Four bios at a time, so that the loop's own instructions do not drown those of a lookup that takes two or three. Pointers rather
/// than references, whose offsets the JIT does not fold into the instructions that use them.
/// </remarks>
public static unsafe class BatchLoop
{
    /// <summary>
    /// Maps each bio. A method of its own, since the JIT's budget for inlining is one per method and grows with its size.
    /// </summary>
    /// <typeparam name="TMapper">What finds the bus address.</typeparam>
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
    /// <typeparam name="TEncoding">The encoding.</typeparam>
    /// <param name="encoding">By value, so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Resolve<TEncoding>(TEncoding encoding, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding> => Map(new Resolving<TEncoding>(encoding), bios, mapped);

    /// <summary>
    /// Maps each bio. Those for which nothing is found leave the inner loop, so that the JIT keeps what handles them out of it, and a bio
    /// that is found takes no branch. A method of its own, since the JIT's budget for inlining is one per method and grows with its size.
    /// </summary>
    /// <typeparam name="TMapper">What finds the bus address.</typeparam>
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
                // The JIT does not turn an inner loop round: its test is written at its end, or each turn would take a jump more.
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

                // Moving on comes before the call and before the test, so that it is done in the loop's own registers and in a block of
                // its own, where those who count instructions look for it, whatever the JIT copies and spills for the call.
                bio++;
                dma++;
                if (left-- == 0)
                {
                    return;
                }

                // One that was not found, or one of the last three.
                MapOne(mapper, bio - 1, dma - 1);
            }
        }
    }

    /// <summary>
    /// As <see cref="DmaSegment.SetMapped"/>, by words from the first segment on, so that the index becomes part of each store.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Put(DmaSegment* dma, int index, ulong dmaAddr, ulong bytes)
    {
        ((ulong*)dma)[2 * index] = dmaAddr;
        ((ulong*)dma)[(2 * index) + 1] = bytes;
    }

    /// <summary>A call, so that the JIT's budget for inlining goes to the loop.</summary>
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
    /// From a copy, of which the JIT makes loads of the fields that the mapper uses; a reference to the bio itself would cost an
    /// instruction to form, since its offset is not folded into them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PutMapped<TMapper>(TMapper mapper, Bio* bio, DmaSegment* dma, int index)
        where TMapper : struct, IBioMapper
    {
        var copy = bio[index];
        Put(dma, index, mapper.DmaAddr(in copy), bio[index].Bytes);
    }

    /// <summary>From a copy, as <see cref="PutMapped"/>.</summary>
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
