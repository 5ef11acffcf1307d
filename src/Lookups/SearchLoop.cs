using System.Runtime.CompilerServices;

namespace Lookups;

/// <summary>
/// A search by address up to its last step: it finds the only provider that can hold the address. Implemented by structs.
/// </summary>
public interface ICandidateSearch<TSelf>
    where TSelf : struct, ICandidateSearch<TSelf>
{
    /// <summary>The only provider that can hold an address; the caller checks whether it does.</summary>
    /// <param name="physAddr">A physical address.</param>
    /// <param name="watch">Observes every load up to the entry, which the caller reads and reports.</param>
    /// <returns>An entry, or a copy of it; never null. May be host memory's entry, which holds every address.</returns>
    ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch;

    /// <summary>Whether <see cref="BusOffset"/> reads no entry.</summary>
    static virtual bool KeepsOffsetsApart => false;

    /// <summary>The bus offset of the candidate. By default from its entry; searches that keep offsets apart override it.</summary>
    /// <param name="self">The search.</param>
    /// <param name="physAddr">A physical address.</param>
    /// <param name="watch">Observes every load.</param>
    /// <returns>The offset to add, modulo 2^64, to the address.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static virtual unsafe ulong BusOffset<TWatch>(TSelf self, ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        ref readonly var candidate = ref self.Candidate(physAddr, watch);
        watch.Load(Unsafe.AsPointer(ref Unsafe.AsRef(in candidate.BusOffset)), sizeof(ulong));
        return candidate.BusOffset;
    }
}

/// <summary>The loops of <see cref="BatchLoop"/> over bios whose addresses are searched.</summary>
public static unsafe class SearchLoop
{
    /// <summary>
    /// Searches the address of each bio, or of each bio with a tag. The other bios, and bios that their candidate does not hold, are host
    /// memory.
    /// </summary>
    /// <typeparam name="TSearch">The search.</typeparam>
    /// <typeparam name="TUse">Which bios are searched, and whether the candidate is trusted or checked.</typeparam>
    /// <param name="search">By value, so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Resolve<TSearch, TUse>(TSearch search, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TSearch : struct, ICandidateSearch<TSearch>
        where TUse : struct, ISearchUse
    {
        if (TUse.Promise == Promise.Checking)
        {
            BatchLoop.TryMap(new Confirmed<TSearch, TUse>(search), bios, mapped);
        }
        else if (TUse.IsMasked)
        {
            BatchLoop.Map(new BelievedMasked<TSearch>(search), bios, mapped);
        }
        else if (TUse.IsFlagged)
        {
            BatchLoop.Map(new BelievedWhenFlagged<TSearch>(search), bios, mapped);
        }
        else
        {
            BatchLoop.Map(new Believed<TSearch>(search), bios, mapped);
        }
    }

    /// <summary>
    /// Searches each run of flagged bios with the search's own batch loop and passes the runs between them; for searches that handle
    /// several bios in step.
    /// </summary>
    /// <param name="search">The search.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio; at least as long as <paramref name="bios"/>.</param>
    public static void ResolveRuns<TSearch>(TSearch search, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TSearch : struct, IAddressSearch<TSearch>
    {
        fixed (Bio* firstBio = bios)
        fixed (DmaSegment* firstDma = mapped[..bios.Length])
        {
            var end = firstBio + bios.Length;
            var dma = firstDma;
            for (var bio = firstBio; bio < end;)
            {
                // One loop per kind of run: in a loop for both, the JIT would convert each bio's flag to a number to compare it.
                var next = bio + 1;
                if (bio->Tag != 0)
                {
                    while (next < end && next->Tag != 0)
                    {
                        next++;
                    }

                    TSearch.ResolveAll<EveryAddress>(
                        search, new ReadOnlySpan<Bio>(bio, (int)(next - bio)), new Span<DmaSegment>(dma, (int)(next - bio)));
                }
                else
                {
                    while (next < end && next->Tag == 0)
                    {
                        next++;
                    }

                    BatchLoop.Map(
                        default(HostMemory), new ReadOnlySpan<Bio>(bio, (int)(next - bio)), new Span<DmaSegment>(dma, (int)(next - bio)));
                }

                dma += next - bio;
                bio = next;
            }
        }
    }

    private readonly struct Confirmed<TSearch, TUse>(TSearch search) : IBioTryMapper
        where TSearch : struct, ICandidateSearch<TSearch>
        where TUse : struct, ISearchUse
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool TryDmaAddr(ref readonly Bio bio, out ulong dmaAddr)
        {
            var physAddr = bio.PhysAddr;
            dmaAddr = physAddr;
            if (TUse.IsFlagged && bio.Tag == 0)
            {
                return true;
            }

            ref readonly var candidate = ref search.Candidate<Unwatched>(physAddr, default);
            if (!TUse.IsFlagged)
            {
                dmaAddr = physAddr + candidate.BusOffset;
                return candidate.Contains(physAddr);
            }

            if (!candidate.Contains(physAddr))
            {
                return false;
            }

            // Last, so that both paths leave the address in one register.
            dmaAddr += candidate.BusOffset;
            return true;
        }
    }

    /// <summary>
    /// Avoids the default BusOffset of the search, which passes the entry to the observer: the JIT would compute its address.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Offset<TSearch>(TSearch search, ulong physAddr)
        where TSearch : struct, ICandidateSearch<TSearch> =>
        TSearch.KeepsOffsetsApart
            ? TSearch.BusOffset<Unwatched>(search, physAddr, default)
            : search.Candidate<Unwatched>(physAddr, default).BusOffset;

    private readonly struct Believed<TSearch>(TSearch search) : IBioMapper
        where TSearch : struct, ICandidateSearch<TSearch>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio)
        {
            var physAddr = bio.PhysAddr;
            return physAddr + Offset(search, physAddr);
        }
    }

    private readonly struct BelievedMasked<TSearch>(TSearch search) : IBioMapper
        where TSearch : struct, ICandidateSearch<TSearch>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio)
        {
            var physAddr = bio.PhysAddr;
            return physAddr + (Offset(search, physAddr) & (0 - bio.Tag));
        }
    }

    private readonly struct BelievedWhenFlagged<TSearch>(TSearch search) : IBioMapper
        where TSearch : struct, ICandidateSearch<TSearch>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio)
        {
            var dmaAddr = bio.PhysAddr;
            if (bio.Tag != 0)
            {
                dmaAddr += Offset(search, dmaAddr);
            }

            return dmaAddr;
        }
    }

    private readonly struct HostMemory : IBioMapper
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ulong DmaAddr(ref readonly Bio bio) => bio.PhysAddr;
    }
}
