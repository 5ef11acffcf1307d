using System.Numerics;
using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>
/// Sorted starts and a binary search written out without a loop, because the JIT turns conditional expressions into conditional moves only
/// outside loops. A jump leads to the first step of the size class; each step is a load, a comparison and a conditional move.
/// </summary>
/// <remarks>
/// The steps must not be inlined into the loop over the bios, where their conditions would become branches again; four bios per call
/// pay for the call. O(log n) dependent loads; the last three share a line, then the entry's.
/// </remarks>
internal readonly unsafe struct UnrolledSearch : IDisposable
{
    private readonly long* keys;
    private readonly BarInfo* entries;
    private readonly int steps;
    private readonly AlignedMemory keyMemory;
    private readonly AlignedMemory entryMemory;

    /// <summary>Sorts the starts.</summary>
    /// <param name="providers">The providers, at most 65 535.</param>
    public UnrolledSearch(ProviderTable providers)
    {
        var ids = providers.IdsByAddress();
        entryMemory = RankedEntries.Copy(providers, ids, out entries);
        var slots = BitOperations.RoundUpToPowerOf2((uint)ids.Length + 1);
        steps = BitOperations.Log2(slots);
        keyMemory = AlignedMemory.Allocate(slots, out keys);
        new Span<long>(keys, (int)slots).Fill(long.MaxValue);
        for (var i = 0; i < ids.Length; i++)
        {
            // One less than the start, compared as signed, so that no address is above the padding.
            keys[i + 1] = (long)entries[i + 1].Start - 1;
        }
    }

    /// <summary>Size of keys and entries in bytes.</summary>
    public nuint Bytes => keyMemory.Bytes + entryMemory.Bytes;

    /// <summary>The only provider that can hold an address: the last that starts at or below it.</summary>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        if (typeof(TWatch) == typeof(Unwatched))
        {
            return ref *FindOne(keys, entries, steps, (long)physAddr);
        }

        var at = keys;
        for (var step = (1 << steps) >> 1; step != 0; step >>= 1)
        {
            watch.Load(at + step);
            at = At(at, step, (long)physAddr);
        }

        return ref entries[at - keys];
    }

    /// <summary>The bus addresses of many bios by <see cref="Candidate{TWatch}"/>, four searches in step.</summary>
    /// <param name="bios">The bios; their tags are ignored.</param>
    /// <param name="mapped">Receives bus address and length of each; at least as long as <paramref name="bios"/>.</param>
    public void FindAll(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        fixed (Bio* firstBio = bios)
        fixed (DmaSegment* firstDma = mapped[..bios.Length])
        {
            var bio = firstBio;
            var dma = firstDma;
            var left = bios.Length;
            for (; left >= 4; left -= 4, bio += 4, dma += 4)
            {
                MapFour(keys, entries, steps, bio, dma);
            }

            for (; left > 0; left--, bio++, dma++)
            {
                var candidate = FindOne(keys, entries, steps, (long)bio->PhysAddr);
                dma->SetMapped(bio->PhysAddr + (candidate->Contains(bio->PhysAddr) ? candidate->BusOffset : 0), bio->Bytes);
            }
        }
    }

    /// <summary>Frees keys and entries.</summary>
    public void Dispose()
    {
        keyMemory?.Dispose();
        entryMemory?.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long* At(long* at, int step, long physAddr)
    {
        var next = at + step;
        return *next < physAddr ? next : at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static BarInfo* FindOne(long* keys, BarInfo* entries, int steps, long physAddr)
    {
        var at = keys;
        switch (steps)
        {
            case 16:
                at = At(at, 32768, physAddr);
                goto case 15;
            case 15:
                at = At(at, 16384, physAddr);
                goto case 14;
            case 14:
                at = At(at, 8192, physAddr);
                goto case 13;
            case 13:
                at = At(at, 4096, physAddr);
                goto case 12;
            case 12:
                at = At(at, 2048, physAddr);
                goto case 11;
            case 11:
                at = At(at, 1024, physAddr);
                goto case 10;
            case 10:
                at = At(at, 512, physAddr);
                goto case 9;
            case 9:
                at = At(at, 256, physAddr);
                goto case 8;
            case 8:
                at = At(at, 128, physAddr);
                goto case 7;
            case 7:
                at = At(at, 64, physAddr);
                goto case 6;
            case 6:
                at = At(at, 32, physAddr);
                goto case 5;
            case 5:
                at = At(at, 16, physAddr);
                goto case 4;
            case 4:
                at = At(at, 8, physAddr);
                goto case 3;
            case 3:
                at = At(at, 4, physAddr);
                goto case 2;
            case 2:
                at = At(at, 2, physAddr);
                goto case 1;
            case 1:
                at = At(at, 1, physAddr);
                goto case 0;
            case 0:
                break;
        }

        return entries + (at - keys);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MapFour(long* keys, BarInfo* entries, int steps, Bio* bio, DmaSegment* dma)
    {
        long first = (long)bio[0].PhysAddr, second = (long)bio[1].PhysAddr, third = (long)bio[2].PhysAddr, fourth = (long)bio[3].PhysAddr;
        long* a = keys, b = keys, c = keys, d = keys;
        switch (steps)
        {
            case 16:
                a = At(a, 32768, first);
                b = At(b, 32768, second);
                c = At(c, 32768, third);
                d = At(d, 32768, fourth);
                goto case 15;
            case 15:
                a = At(a, 16384, first);
                b = At(b, 16384, second);
                c = At(c, 16384, third);
                d = At(d, 16384, fourth);
                goto case 14;
            case 14:
                a = At(a, 8192, first);
                b = At(b, 8192, second);
                c = At(c, 8192, third);
                d = At(d, 8192, fourth);
                goto case 13;
            case 13:
                a = At(a, 4096, first);
                b = At(b, 4096, second);
                c = At(c, 4096, third);
                d = At(d, 4096, fourth);
                goto case 12;
            case 12:
                a = At(a, 2048, first);
                b = At(b, 2048, second);
                c = At(c, 2048, third);
                d = At(d, 2048, fourth);
                goto case 11;
            case 11:
                a = At(a, 1024, first);
                b = At(b, 1024, second);
                c = At(c, 1024, third);
                d = At(d, 1024, fourth);
                goto case 10;
            case 10:
                a = At(a, 512, first);
                b = At(b, 512, second);
                c = At(c, 512, third);
                d = At(d, 512, fourth);
                goto case 9;
            case 9:
                a = At(a, 256, first);
                b = At(b, 256, second);
                c = At(c, 256, third);
                d = At(d, 256, fourth);
                goto case 8;
            case 8:
                a = At(a, 128, first);
                b = At(b, 128, second);
                c = At(c, 128, third);
                d = At(d, 128, fourth);
                goto case 7;
            case 7:
                a = At(a, 64, first);
                b = At(b, 64, second);
                c = At(c, 64, third);
                d = At(d, 64, fourth);
                goto case 6;
            case 6:
                a = At(a, 32, first);
                b = At(b, 32, second);
                c = At(c, 32, third);
                d = At(d, 32, fourth);
                goto case 5;
            case 5:
                a = At(a, 16, first);
                b = At(b, 16, second);
                c = At(c, 16, third);
                d = At(d, 16, fourth);
                goto case 4;
            case 4:
                a = At(a, 8, first);
                b = At(b, 8, second);
                c = At(c, 8, third);
                d = At(d, 8, fourth);
                goto case 3;
            case 3:
                a = At(a, 4, first);
                b = At(b, 4, second);
                c = At(c, 4, third);
                d = At(d, 4, fourth);
                goto case 2;
            case 2:
                a = At(a, 2, first);
                b = At(b, 2, second);
                c = At(c, 2, third);
                d = At(d, 2, fourth);
                goto case 1;
            case 1:
                a = At(a, 1, first);
                b = At(b, 1, second);
                c = At(c, 1, third);
                d = At(d, 1, fourth);
                goto case 0;
            case 0:
                break;
        }

        Put(entries, (nint)(a - keys), bio, dma);
        Put(entries, (nint)(b - keys), bio + 1, dma + 1);
        Put(entries, (nint)(c - keys), bio + 2, dma + 2);
        Put(entries, (nint)(d - keys), bio + 3, dma + 3);
    }

    /// <summary>The region's offset, or 0: the first entry is host memory's, which has no offset.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(BarInfo* entries, nint rank, Bio* bio, DmaSegment* dma)
    {
        var physAddr = bio->PhysAddr;
        var entry = entries + rank;
        var confirmed = physAddr - entry->Start < entry->Bytes ? entry : entries;
        dma->DmaAddr = physAddr + confirmed->BusOffset;
        *(ulong*)&dma->Bytes = bio->Bytes;
    }
}
