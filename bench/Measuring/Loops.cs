using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups;

namespace Bench.Measuring;

/// <summary>
/// The loops that are timed, each once, for every encoding and for the floor alike. NoInlining keeps each one method with a name, so
/// that its disassembly can be shown; an encoding is handed over by reference, and copied once, since some are of many words.
/// </summary>
internal static class Loops
{
    private const int QueueDepth = 64;

    /// <summary>Bits of a physical address. An encoding may keep its tag in those above; taking it off is not on the way to the next bio.</summary>
    private const ulong AddressMask = (1UL << 52) - 1;

    /// <summary>Bus addresses of independent bios.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Resolve<TEncoding>(in TEncoding encoding, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding> => TEncoding.ResolveAll(encoding, bios, mapped);

    /// <summary>The loop of an encoding without its lookup.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Pass<TEncoding>(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding> => TEncoding.PassAll(bios, mapped);

    /// <summary>
    /// Bus addresses of bios each of which is found through the answer for the one before it: an id is below 2^31 and a bio has fewer
    /// than 2^15 segments, so both shifts give 0, which the processor cannot know.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void ResolveDependent<TEncoding>(in TEncoding shared, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var encoding = shared;
        ref var first = ref MemoryMarshal.GetReference(bios);
        ref var dma = ref MemoryMarshal.GetReference(mapped[..bios.Length]);
        var count = (nint)bios.Length;
        for (nint i = 0; i < count;)
        {
            ref readonly var bio = ref Unsafe.Add(ref first, i);
            ref readonly var info = ref encoding.Resolve(bio.PhysAddr, TEncoding.Load(in bio));
            Unsafe.Add(ref dma, i).SetMapped((bio.PhysAddr & AddressMask) + info.BusOffset, bio.Bytes);
            i += 1 + (nint)(info.Id >> 31) + (bio.SegmentCount >> 15);
        }
    }

    /// <summary>Tags of new bios: find the provider, ask whether the client reaches it, encode.</summary>
    /// <returns>How many were out of reach.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Construct<TEncoding>(in TEncoding shared, ReadOnlySpan<Bio> bios, in ClientReach reach, Span<ulong> tags)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var encoding = shared;
        var outOfReach = 0;
        ref var first = ref MemoryMarshal.GetReference(bios);
        ref var tag = ref MemoryMarshal.GetReference(tags[..bios.Length]);
        for (nint i = 0; i < bios.Length; i++)
        {
            var physAddr = Unsafe.Add(ref first, i).PhysAddr;
            var provider = encoding.Find(physAddr);
            outOfReach += reach[provider.Value] == MapOutcome.NotSupported ? 1 : 0;
            Unsafe.Add(ref tag, i) = encoding.Encode(physAddr, provider, reach.Client);
        }

        return outOfReach;
    }

    /// <summary>Constructs every bio and then maps it, as a submission does.</summary>
    /// <returns>How many were out of reach.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Both<TEncoding>(
        in TEncoding shared, Span<Bio> bios, ReadOnlySpan<Segment> segments, in ClientReach reach, BouncePool? pool, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var encoding = shared;
        var outOfReach = 0;
        foreach (ref var bio in bios)
        {
            var physAddr = segments[(int)bio.FirstSegment].PhysAddr;
            var provider = encoding.Find(physAddr);
            outOfReach += reach[provider.Value] == MapOutcome.NotSupported ? 1 : 0;
            TEncoding.Store(ref bio, physAddr, encoding.Encode(physAddr, provider, reach.Client));
        }

        Map(in shared, bios, segments, in reach, pool, mapped);
        return outOfReach;
    }

    /// <summary>Maps every segment, each looked up on its own.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void MapEach<TEncoding>(
        in TEncoding encoding, ReadOnlySpan<Bio> bios, ReadOnlySpan<Segment> segments, in ClientReach reach, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding> => DmaMap.MapEach(encoding, bios, segments, in reach, mapped);

    /// <summary>Maps every segment; what can bounce is mapped and completed a queue's depth at a time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Map<TEncoding>(
        in TEncoding encoding, ReadOnlySpan<Bio> bios, ReadOnlySpan<Segment> segments, in ClientReach reach, BouncePool? pool, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        if (pool is null)
        {
            DmaMap.Map(encoding, bios, segments, in reach, pool, mapped);
            return;
        }

        while (!bios.IsEmpty)
        {
            var batch = bios[..Math.Min(QueueDepth, bios.Length)];
            DmaMap.Map(encoding, batch, segments, in reach, pool, mapped);
            DmaMap.Unmap(batch, segments, pool, mapped);
            bios = bios[batch.Length..];
        }
    }
}
