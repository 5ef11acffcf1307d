using System.Runtime.CompilerServices;

namespace Lookups.Structures;

/// <summary>The descent of a <see cref="SearchTree{TProbe}"/> with a known number of levels: no loop, all offsets constants.</summary>
/// <typeparam name="TProbe">The keys and their comparison.</typeparam>
/// <typeparam name="TLevels">1 to 4 levels.</typeparam>
internal readonly unsafe struct TreeDescent<TProbe, TLevels>(byte* nodes, BarInfo* entries, KeyScale scale)
    : ICandidateSearch<TreeDescent<TProbe, TLevels>>
    where TProbe : struct, INodeProbe<TProbe>
    where TLevels : struct, ILevels
{
    /// <summary>
    /// A node's number is kept times 8, so that addressing modes multiply by the rest: 8 more for its bytes, 2 for its keys.
    /// </summary>
    private const int NumberShift = 3;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var probe = TProbe.Of(physAddr, scale);
        nint at = 0;
        if (TLevels.Count > 1)
        {
            at = Count(probe, 0, at, watch) << (NumberShift - TProbe.CountShift);
        }

        if (TLevels.Count > 2)
        {
            at = Count(probe, 1, at, watch) << (NumberShift - TProbe.CountShift);
        }

        if (TLevels.Count > 3)
        {
            at = Count(probe, TProbe.IsCompressed ? 17 : 9, at, watch) << (NumberShift - TProbe.CountShift);
        }

        var rank = Count(probe, FirstLeaf, at, watch);
        var entry = (BarInfo*)((byte*)entries + (rank << (5 - TProbe.CountShift)));
        return ref *entry;
    }

    /// <summary>
    /// Searches four bios in step, when all are searched: a scheduler full of the waiting steps of one search would see too little of the
    /// next searches. A separate method, because the JIT's inlining budget is per method.
    /// </summary>
    /// <typeparam name="TUse">Which bios are searched; the candidate is always checked.</typeparam>
    /// <param name="self">The descent, by value so that its fields live in registers.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="mapped">Receives one segment per bio.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ResolveAll<TUse>(TreeDescent<TProbe, TLevels> self, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TUse : struct, ISearchUse
    {
        fixed (Bio* firstBio = bios)
        fixed (DmaSegment* firstDma = mapped[..bios.Length])
        {
            var bio = firstBio;
            var dma = firstDma;
            var left = bios.Length;
            for (; left >= 4; left -= 4, bio += 4, dma += 4)
            {
                if (TUse.IsFlagged && (bio[0].Tag == 0 || bio[1].Tag == 0 || bio[2].Tag == 0 || bio[3].Tag == 0))
                {
                    MapSome<TUse>(self, bio, dma, 4);
                }
                else
                {
                    self.MapFour(bio, dma);
                }
            }

            MapSome<TUse>(self, bio, dma, left);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MapSome<TUse>(TreeDescent<TProbe, TLevels> self, Bio* bio, DmaSegment* dma, int count)
        where TUse : struct, ISearchUse =>
        SearchLoop.Resolve<TreeDescent<TProbe, TLevels>, TUse>(self, new ReadOnlySpan<Bio>(bio, count), new Span<DmaSegment>(dma, count));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Confirm(Bio* bio, DmaSegment* dma, BarInfo* a, BarInfo* b, BarInfo* c, BarInfo* d)
    {
        dma[0].SetMapped(bio[0].PhysAddr + (a->Contains(bio[0].PhysAddr) ? a->BusOffset : 0), bio[0].Bytes);
        dma[1].SetMapped(bio[1].PhysAddr + (b->Contains(bio[1].PhysAddr) ? b->BusOffset : 0), bio[1].Bytes);
        dma[2].SetMapped(bio[2].PhysAddr + (c->Contains(bio[2].PhysAddr) ? c->BusOffset : 0), bio[2].Bytes);
        dma[3].SetMapped(bio[3].PhysAddr + (d->Contains(bio[3].PhysAddr) ? d->BusOffset : 0), bio[3].Bytes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(DmaSegment* dma, ulong dmaAddr, uint bytes)
    {
        dma->DmaAddr = dmaAddr;
        *(ulong*)&dma->Bytes = bytes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MapFour(Bio* bio, DmaSegment* dma)
    {
        var first = TProbe.Of(bio[0].PhysAddr, scale);
        var second = TProbe.Of(bio[1].PhysAddr, scale);
        var third = TProbe.Of(bio[2].PhysAddr, scale);
        var fourth = TProbe.Of(bio[3].PhysAddr, scale);
        nint a = 0, b = 0, c = 0, d = 0;
        if (TLevels.Count > 1)
        {
            a = Count<Unwatched>(first, 0, a, default) << (NumberShift - TProbe.CountShift);
            b = Count<Unwatched>(second, 0, b, default) << (NumberShift - TProbe.CountShift);
            c = Count<Unwatched>(third, 0, c, default) << (NumberShift - TProbe.CountShift);
            d = Count<Unwatched>(fourth, 0, d, default) << (NumberShift - TProbe.CountShift);
        }

        if (TLevels.Count > 2)
        {
            a = Count<Unwatched>(first, 1, a, default) << (NumberShift - TProbe.CountShift);
            b = Count<Unwatched>(second, 1, b, default) << (NumberShift - TProbe.CountShift);
            c = Count<Unwatched>(third, 1, c, default) << (NumberShift - TProbe.CountShift);
            d = Count<Unwatched>(fourth, 1, d, default) << (NumberShift - TProbe.CountShift);
        }

        if (TLevels.Count > 3)
        {
            a = Count<Unwatched>(first, TProbe.IsCompressed ? 17 : 9, a, default) << (NumberShift - TProbe.CountShift);
            b = Count<Unwatched>(second, TProbe.IsCompressed ? 17 : 9, b, default) << (NumberShift - TProbe.CountShift);
            c = Count<Unwatched>(third, TProbe.IsCompressed ? 17 : 9, c, default) << (NumberShift - TProbe.CountShift);
            d = Count<Unwatched>(fourth, TProbe.IsCompressed ? 17 : 9, d, default) << (NumberShift - TProbe.CountShift);
        }

        var entryA = Entry(Count<Unwatched>(first, FirstLeaf, a, default));
        var entryB = Entry(Count<Unwatched>(second, FirstLeaf, b, default));
        var entryC = Entry(Count<Unwatched>(third, FirstLeaf, c, default));
        var entryD = Entry(Count<Unwatched>(fourth, FirstLeaf, d, default));
        if (bio[0].PhysAddr - entryA->Start >= entryA->Bytes || bio[1].PhysAddr - entryB->Start >= entryB->Bytes
            || bio[2].PhysAddr - entryC->Start >= entryC->Bytes || bio[3].PhysAddr - entryD->Start >= entryD->Bytes)
        {
            Confirm(bio, dma, entryA, entryB, entryC, entryD);
            return;
        }

        Put(dma, bio[0].PhysAddr + entryA->BusOffset, bio[0].Bytes);
        Put(dma + 1, bio[1].PhysAddr + entryB->BusOffset, bio[1].Bytes);
        Put(dma + 2, bio[2].PhysAddr + entryC->BusOffset, bio[2].Bytes);
        Put(dma + 3, bio[3].PhysAddr + entryD->BusOffset, bio[3].Bytes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private BarInfo* Entry(nint rank) => (BarInfo*)((byte*)entries + (rank << (5 - TProbe.CountShift)));

    /// <summary>Number of nodes above the leaves; spelled out, as is the rest here, since the JIT inlines only so many calls.</summary>
    private static int FirstLeaf
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get =>
            TLevels.Count == 1 ? 0
            : TLevels.Count == 2 ? 1
            : TLevels.Count == 3 ? (TProbe.IsCompressed ? 17 : 9)
            : (TProbe.IsCompressed ? 273 : 73);
    }

    /// <summary>The keys of a level that are below the address, given the node in which they end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nint Count<TWatch>(TProbe probe, int firstNode, nint at, TWatch watch) where TWatch : struct, ILoadWatch
    {
        var node = nodes + (at * 8) + (firstNode * 64);
        watch.Load(node, 64);
        return (at << (TProbe.IsCompressed ? 1 + TProbe.CountShift : TProbe.CountShift)) + probe.CountBelow(node);
    }
}
