using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>A search by address up to its last step: who it must be, if anyone. Implemented by structs.</summary>
public interface ICandidateSearch
{
    /// <summary>The only provider that can hold an address; whether it does is for the caller to see.</summary>
    /// <typeparam name="TWatch">What is told of the loads.</typeparam>
    /// <param name="physAddr">A physical address.</param>
    /// <param name="watch">Is told of every load, the candidate's entry included.</param>
    /// <returns>An entry, or a copy of it; never null. May be host memory's, which holds every address.</returns>
    ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch;
}

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
    /// <summary>Maps each bio.</summary>
    /// <typeparam name="TMapper">What finds the bus address.</typeparam>
    /// <param name="mapper">By value, so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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

    /// <summary>Searches each bio's address; those whose candidate does not hold them are host memory.</summary>
    /// <typeparam name="TSearch">The search.</typeparam>
    /// <param name="search">By value, so that its fields live in registers.</param>
    /// <param name="bios">The bios; their tags are not looked at.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Search<TSearch>(TSearch search, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TSearch : struct, ICandidateSearch => TryMap(new Always<TSearch>(search), bios, mapped);

    /// <summary>Searches the address of each bio that has a tag; the others are host memory.</summary>
    /// <typeparam name="TSearch">The search.</typeparam>
    /// <param name="search">By value, so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SearchFlagged<TSearch>(TSearch search, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TSearch : struct, ICandidateSearch => TryMap(new WhenFlagged<TSearch>(search), bios, mapped);

    /// <summary>Searches each bio's address and believes what it arrives at.</summary>
    /// <typeparam name="TSearch">The search.</typeparam>
    /// <param name="search">By value, so that its fields live in registers.</param>
    /// <param name="bios">The bios; their tags are not looked at.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Trust<TSearch>(TSearch search, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TSearch : struct, ICandidateSearch => Map(new Believed<TSearch>(search), bios, mapped);

    /// <summary>As <see cref="Trust"/> for each bio that has a tag; the others are host memory.</summary>
    /// <typeparam name="TSearch">The search.</typeparam>
    /// <param name="search">By value, so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void TrustFlagged<TSearch>(TSearch search, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TSearch : struct, ICandidateSearch => Map(new BelievedWhenFlagged<TSearch>(search), bios, mapped);

    /// <summary>
    /// Searches flagged bios by the search's own batch, run by run, and passes the runs between them; for searches that handle several bios
    /// in step.
    /// </summary>
    /// <typeparam name="TSearch">The search.</typeparam>
    /// <param name="search">The search.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    public static void SearchRuns<TSearch>(TSearch search, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TSearch : struct, IAddressSearch<TSearch>
    {
        fixed (Bio* firstBio = bios)
        fixed (DmaSegment* firstDma = mapped[..bios.Length])
        {
            var end = firstBio + bios.Length;
            var dma = firstDma;
            for (var bio = firstBio; bio < end;)
            {
                // A loop for each kind of run: with one for both, the JIT would make a number of each bio's flag to compare it.
                var next = bio + 1;
                if (bio->Tag != 0)
                {
                    while (next < end && next->Tag != 0)
                    {
                        next++;
                    }

                    TSearch.SearchAll(search, new ReadOnlySpan<Bio>(bio, (int)(next - bio)), new Span<DmaSegment>(dma, (int)(next - bio)));
                }
                else
                {
                    while (next < end && next->Tag == 0)
                    {
                        next++;
                    }

                    Map(default(HostMemory), new ReadOnlySpan<Bio>(bio, (int)(next - bio)), new Span<DmaSegment>(dma, (int)(next - bio)));
                }

                dma += next - bio;
                bio = next;
            }
        }
    }

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
                        if (!TryPut(mapper, bio, dma, 0) || !TryPut(mapper, bio, dma, 1) || !TryPut(mapper, bio, dma, 2) || !TryPut(mapper, bio, dma, 3))
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

    /// <summary>As <see cref="DmaSegment.SetMapped"/>, by words from the first segment on, so that the index becomes part of each store.</summary>
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

    private readonly struct Always<TSearch>(TSearch search) : IBioTryMapper
        where TSearch : struct, ICandidateSearch
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool TryDmaAddr(ref readonly Bio bio, out ulong dmaAddr)
        {
            var physAddr = bio.PhysAddr;
            ref readonly var candidate = ref search.Candidate<Unwatched>(physAddr, default);
            dmaAddr = physAddr + candidate.BusOffset;
            return candidate.Contains(physAddr);
        }
    }

    private readonly struct Believed<TSearch>(TSearch search) : IBioMapper
        where TSearch : struct, ICandidateSearch
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio)
        {
            var physAddr = bio.PhysAddr;
            return physAddr + search.Candidate<Unwatched>(physAddr, default).BusOffset;
        }
    }

    private readonly struct BelievedWhenFlagged<TSearch>(TSearch search) : IBioMapper
        where TSearch : struct, ICandidateSearch
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio)
        {
            var dmaAddr = bio.PhysAddr;
            if (bio.Tag != 0)
            {
                dmaAddr += search.Candidate<Unwatched>(dmaAddr, default).BusOffset;
            }

            return dmaAddr;
        }
    }

    private readonly struct WhenFlagged<TSearch>(TSearch search) : IBioTryMapper
        where TSearch : struct, ICandidateSearch
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool TryDmaAddr(ref readonly Bio bio, out ulong dmaAddr)
        {
            // Written out rather than by way of Always, which the JIT would carry through memory; and the offset is added last, so that
            // both ways leave the address in one register.
            var physAddr = bio.PhysAddr;
            dmaAddr = physAddr;
            if (bio.Tag == 0)
            {
                return true;
            }

            ref readonly var candidate = ref search.Candidate<Unwatched>(physAddr, default);
            if (!candidate.Contains(physAddr))
            {
                return false;
            }

            dmaAddr += candidate.BusOffset;
            return true;
        }
    }

    private readonly struct Resolving<TEncoding>(TEncoding encoding) : IBioMapper
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio)
        {
            var tag = TEncoding.Load(in bio);
            return TEncoding.AddressOf(encoding, in bio)
                + TEncoding.BusOffset<Unwatched>(encoding, tag, in encoding.Resolve(bio.PhysAddr, tag), default);
        }
    }

    private readonly struct HostMemory : IBioMapper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio) => bio.PhysAddr;
    }
}
