using System.Numerics;
using System.Runtime.CompilerServices;
using Lookups.Memory;

namespace Lookups.Structures;

/// <summary>
/// Regions sorted by address and a binary search without branches: each step adds half the remaining length or nothing, by arithmetic, so
/// that the speed does not depend on branch prediction.
/// </summary>
/// <remarks>
/// The length is a power of two, padded with addresses above all others, so that all searches take the same steps. O(log n) dependent
/// loads; the last three share a line. The JIT keeps a conditional expression in a loop as a branch, hence the mask.
/// </remarks>
public readonly unsafe struct SortedRegions : IDisposable
{
    private readonly BarInfo* infos;
    private readonly ulong* starts;
    private readonly ushort* ids;
    private readonly nuint half;
    private readonly AlignedMemory startMemory;
    private readonly AlignedMemory idMemory;

    /// <summary>Sorts the regions.</summary>
    /// <param name="providers">The providers, at most 65 535; must outlive the search.</param>
    /// <exception cref="ArgumentException">There are more.</exception>
    public SortedRegions(ProviderTable providers)
    {
        ArgumentNullException.ThrowIfNull(providers);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(providers.Count, ushort.MaxValue, nameof(providers));
        infos = providers.Infos;
        var sorted = providers.IdsByAddress();

        // Entry 0 is below every region: addresses there are host memory.
        var length = BitOperations.RoundUpToPowerOf2((uint)sorted.Length + 1);
        half = length / 2;
        startMemory = AlignedMemory.Allocate(length, out starts);
        idMemory = AlignedMemory.Allocate(length, out ids);
        new Span<ulong>(starts + 1, (int)length - 1).Fill(ulong.MaxValue);
        for (var i = 0; i < sorted.Length; i++)
        {
            ids[i + 1] = (ushort)sorted[i];
            starts[i + 1] = infos[sorted[i]].Start;
        }
    }

    /// <summary>Size of the arrays in bytes.</summary>
    public nuint Bytes => startMemory.Bytes + idMemory.Bytes;

    /// <summary>The only provider that can hold an address: the last that starts at or below it.</summary>
    /// <returns>Never null.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly BarInfo Candidate<TWatch>(ulong physAddr, TWatch watch) where TWatch : struct, ILoadWatch
    {
        nuint position = 0;
        for (var step = half; step != 0; step >>= 1)
        {
            watch.Load(starts + position + step);
            position += Advance(position, step, physAddr);
        }

        watch.Load(ids + position, sizeof(ushort));
        return ref infos[ids[position]];
    }

    /// <summary>
    /// The bus addresses of many bios by <see cref="Candidate{TWatch}"/>, four searches in step: while one waits for its load, the others
    /// continue.
    /// </summary>
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
                ulong first = bio[0].PhysAddr, second = bio[1].PhysAddr, third = bio[2].PhysAddr, fourth = bio[3].PhysAddr;
                nuint at = 0, secondAt = 0, thirdAt = 0, fourthAt = 0;
                for (var step = half; step != 0; step >>= 1)
                {
                    at += Advance(at, step, first);
                    secondAt += Advance(secondAt, step, second);
                    thirdAt += Advance(thirdAt, step, third);
                    fourthAt += Advance(fourthAt, step, fourth);
                }

                dma[0].SetMapped(first + Confirm(at, first).BusOffset, bio[0].Bytes);
                dma[1].SetMapped(second + Confirm(secondAt, second).BusOffset, bio[1].Bytes);
                dma[2].SetMapped(third + Confirm(thirdAt, third).BusOffset, bio[2].Bytes);
                dma[3].SetMapped(fourth + Confirm(fourthAt, fourth).BusOffset, bio[3].Bytes);
            }

            for (; left > 0; left--, bio++, dma++)
            {
                dma->SetMapped(bio->PhysAddr + OffsetOf(bio->PhysAddr), bio->Bytes);
            }
        }
    }

    private ulong OffsetOf(ulong physAddr)
    {
        ref readonly var candidate = ref Candidate<Unwatched>(physAddr, default);
        return candidate.Contains(physAddr) ? candidate.BusOffset : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private nuint Advance(nuint position, nuint step, ulong physAddr) =>
        step & (0 - (nuint)Unsafe.BitCast<bool, byte>(starts[position + step] <= physAddr));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly BarInfo Confirm(nuint position, ulong physAddr) =>
        ref BarInfo.Confirm<Unwatched>(in infos[ids[position]], infos, physAddr, default);

    /// <summary>Frees the arrays.</summary>
    public void Dispose()
    {
        startMemory?.Dispose();
        idMemory?.Dispose();
    }
}
