using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>
/// Starts in breadth-first order of a complete binary tree: the children of k are 2k and 2k + 1, and after the last comparison k less
/// the number of keys is the region's rank. Nothing to guess, and what comes three steps later is one line, known now.
/// </summary>
/// <remarks>
/// Khuong and Morin, "Array layouts for comparison-based searching", JEA 2017. Padded to 2^d - 1 keys, so that all searches take d steps. A
/// key is one less than its start and compared as signed, so that no address whatsoever is above the padding. O(log n) dependent loads; the
/// first three steps share a line, the others take one each, then the entry's.
/// </remarks>
internal readonly unsafe struct EytzingerArray : IDisposable
{
    /// <summary>Keys that a first-level cache holds besides all else; below it prefetching only costs.</summary>
    private const uint CachedKeys = 2048;

    private readonly long* keys;
    private readonly BarInfo* entries;
    private readonly nuint slots;
    private readonly AlignedMemory keyMemory;
    private readonly AlignedMemory entryMemory;

    /// <summary>Lays the starts out.</summary>
    /// <param name="providers">The providers.</param>
    public EytzingerArray(ProviderTable providers)
    {
        var ids = providers.IdsByAddress();
        entryMemory = RankedEntries.Copy(providers, ids, out entries);
        slots = BitOperations.RoundUpToPowerOf2((uint)ids.Length + 1);
        keyMemory = AlignedMemory.Allocate(slots, out keys);
        nuint rank = 1;
        LayOut(1, ref rank, (nuint)ids.Length);
    }

    /// <summary>Size of keys and entries in bytes.</summary>
    public nuint Bytes => keyMemory.Bytes + entryMemory.Bytes;

    /// <summary>The only provider that can hold an address: the last that starts at or below it.</summary>
    /// <typeparam name="TWatch">What is told of the loads.</typeparam>
    /// <param name="physAddr">A physical address.</param>
    /// <param name="watch">The watch.</param>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        nuint at = 1;
        while (at < slots)
        {
            watch.Load(keys + at);
            at = Child(keys, at, physAddr);
        }

        return ref entries[at - slots];
    }

    /// <summary>What <see cref="Candidate{TWatch}"/> says of many bios, four in step.</summary>
    /// <param name="bios">The bios; their tags are not looked at.</param>
    /// <param name="mapped">Receives bus address and length of each; at least as long as <paramref name="bios"/>.</param>
    public void FindAll(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
    {
        fixed (Bio* firstBio = bios)
        fixed (DmaSegment* firstDma = mapped[..bios.Length])
        {
            var fours = bios.Length / 4;
            if (slots > CachedKeys && Sse.IsSupported)
            {
                FindFours<Prefetching>(keys, slots, entries, firstBio, firstDma, fours);
            }
            else
            {
                FindFours<Waiting>(keys, slots, entries, firstBio, firstDma, fours);
            }

            for (var i = fours * 4; i < bios.Length; i++)
            {
                var physAddr = firstBio[i].PhysAddr;
                ref readonly var candidate = ref Candidate<Unwatched>(physAddr, default);
                firstDma[i].SetMapped(physAddr + (candidate.Contains(physAddr) ? candidate.BusOffset : 0), firstBio[i].Bytes);
            }
        }
    }

    /// <summary>Frees keys and entries.</summary>
    public void Dispose()
    {
        keyMemory?.Dispose();
        entryMemory?.Dispose();
    }

    /// <summary>
    /// All four arrive at the last row together, so that one of them counts the steps. Static, so that the JIT loads none of the fields
    /// again at every step.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FindFours<TPatience>(long* keys, nuint slots, BarInfo* entries, Bio* bio, DmaSegment* dma, int fours)
        where TPatience : struct, IPatience
    {
        for (; fours > 0; fours--, bio += 4, dma += 4)
        {
            ulong first = bio[0].PhysAddr, second = bio[1].PhysAddr, third = bio[2].PhysAddr, fourth = bio[3].PhysAddr;
            nuint a = 1, b = 1, c = 1, d = 1;
            while (a < slots)
            {
                TPatience.Await(keys, a, b, c, d);
                a = Child(keys, a, first);
                b = Child(keys, b, second);
                c = Child(keys, c, third);
                d = Child(keys, d, fourth);
            }

            BatchLoop.Put(dma, 0, first + Confirm(entries, a - slots, first).BusOffset, bio[0].Bytes);
            BatchLoop.Put(dma, 1, second + Confirm(entries, b - slots, second).BusOffset, bio[1].Bytes);
            BatchLoop.Put(dma, 2, third + Confirm(entries, c - slots, third).BusOffset, bio[2].Bytes);
            BatchLoop.Put(dma, 3, fourth + Confirm(entries, d - slots, fourth).BusOffset, bio[3].Bytes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref readonly BarInfo Confirm(BarInfo* entries, nuint rank, ulong physAddr) =>
        ref BarInfo.Confirm<Unwatched>(in entries[rank], entries, physAddr, default);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint Child(long* keys, nuint at, ulong physAddr) => (2 * at) + Unsafe.BitCast<bool, byte>(keys[at] < (long)physAddr);

    /// <summary>In-order traversal of the slots meets the starts in order of address.</summary>
    private void LayOut(nuint slot, ref nuint rank, nuint count)
    {
        if (slot >= slots)
        {
            return;
        }

        LayOut(2 * slot, ref rank, count);
        keys[slot] = rank <= count ? (long)entries[rank].Start - 1 : long.MaxValue;
        rank++;
        LayOut((2 * slot) + 1, ref rank, count);
    }

    private interface IPatience
    {
        static abstract void Await(long* keys, nuint a, nuint b, nuint c, nuint d);
    }

    /// <summary>The 8 slots three steps below lie in one line; beyond the last row the hint is ignored.</summary>
    private readonly struct Prefetching : IPatience
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static void Await(long* keys, nuint a, nuint b, nuint c, nuint d)
        {
            Sse.Prefetch0(keys + (8 * a));
            Sse.Prefetch0(keys + (8 * b));
            Sse.Prefetch0(keys + (8 * c));
            Sse.Prefetch0(keys + (8 * d));
        }
    }

    private readonly struct Waiting : IPatience
    {
        public static void Await(long* keys, nuint a, nuint b, nuint c, nuint d)
        {
            // Nothing: all of it is in the cache.
        }
    }
}
