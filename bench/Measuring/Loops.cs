using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lookups;
using Workloads.Streams;

namespace Bench.Measuring;

/// <summary>
/// The timed loops, each written once for all encodings and the floor. NoInlining keeps each loop a method with a name, so that its
/// disassembly can be shown. An encoding is passed by reference and copied once, because some encodings are many words long.
/// </summary>
internal static class Loops
{
    private const int QueueDepth = 64;

    /// <summary>Tags bios as at construction.</summary>
    /// <typeparam name="TEncoding">The encoding.</typeparam>
    /// <param name="encoding">The encoding.</param>
    /// <param name="chunk">The chunk that the bios are copies of, with their owners.</param>
    /// <param name="into">The bios.</param>
    /// <param name="client">The client.</param>
    public static void Tag<TEncoding>(TEncoding encoding, BioChunk chunk, Span<Bio> into, ClientId client)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var owners = chunk.Owners;
        for (var i = 0; i < into.Length; i++)
        {
            TEncoding.Store(ref into[i], into[i].PhysAddr, encoding.Encode(into[i].PhysAddr, owners[i], client));
            if (TEncoding.Info.IsOnePerReader)
            {
                // Each segment has its own page, which a kernel fills when the BAR is registered.
                foreach (ref readonly var segment in chunk.Segments.Slice((int)chunk.Bios[i].FirstSegment, chunk.Bios[i].SegmentCount))
                {
                    _ = encoding.Encode(segment.PhysAddr, owners[i], client);
                }
            }
        }
    }

    /// <summary>Bus addresses of independent bios.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Resolve<TEncoding>(in TEncoding encoding, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding> => TEncoding.ResolveAll(encoding, bios, mapped);

    /// <summary>The loop of an encoding without its lookup.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Pass<TEncoding>(ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding> => TEncoding.PassAll(bios, mapped);

    /// <summary>
    /// Bus addresses of dependent bios: the answer for one bio gives the position of the next. A bus offset is below 2^63 and a bio has
    /// fewer than 2^15 segments, so both shifts give 0, but the processor cannot know that.
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
            var tag = TEncoding.Load(in bio);
            var offset = TEncoding.ResolveOffset<Unwatched>(encoding, bio.PhysAddr, tag, default);
            Unsafe.Add(ref dma, i).SetMapped(TEncoding.AddressOf(encoding, in bio) + offset, bio.Bytes);
            i += 1 + (nint)(offset >> 63) + (bio.SegmentCount >> 15);
        }
    }

    /// <summary>Owners of independent bios, as accounting or a driver that must know the owner of the memory asks for them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Identify<TEncoding>(in TEncoding shared, ReadOnlySpan<Bio> bios, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var encoding = shared;
        ref var first = ref MemoryMarshal.GetReference(bios);
        ref var dma = ref MemoryMarshal.GetReference(mapped[..bios.Length]);
        for (nint i = 0; i < bios.Length; i++)
        {
            ref readonly var bio = ref Unsafe.Add(ref first, i);
            Unsafe.Add(ref dma, i).SetMapped(encoding.Resolve(bio.PhysAddr, TEncoding.Load(in bio)).Handle32, bio.Bytes);
        }
    }

    /// <summary>Tags of new bios: find the provider, ask whether the client reaches it, encode.</summary>
    /// <returns>How many were out of reach.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Construct<TEncoding>(
        in TEncoding shared, Fabric fabric, ReadOnlySpan<Bio> bios, in ClientReach reach, Span<ulong> tags)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var encoding = shared;
        var outOfReach = 0;
        ref var first = ref MemoryMarshal.GetReference(bios);
        ref var tag = ref MemoryMarshal.GetReference(tags[..bios.Length]);
        for (nint i = 0; i < bios.Length; i++)
        {
            var physAddr = Unsafe.Add(ref first, i).PhysAddr;
            var provider = TEncoding.Find(encoding, fabric, physAddr);
            outOfReach += reach[provider.Value] == MapOutcome.NotSupported ? 1 : 0;
            Unsafe.Add(ref tag, i) = encoding.Encode(physAddr, provider, reach.Client);
        }

        return outOfReach;
    }

    /// <summary>Constructs every bio and then maps it, as a submission does.</summary>
    /// <returns>How many were out of reach.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Both<TEncoding>(
        in TEncoding shared,
        Fabric fabric,
        Span<Bio> bios,
        ReadOnlySpan<Segment> segments,
        in ClientReach reach,
        BouncePool? pool,
        Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var encoding = shared;
        var outOfReach = 0;
        foreach (ref var bio in bios)
        {
            var physAddr = segments[(int)bio.FirstSegment].PhysAddr;
            var provider = TEncoding.Find(encoding, fabric, physAddr);
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

    /// <summary>Maps every segment. With a bounce pool, bios are mapped and completed a queue's depth at a time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Map<TEncoding>(
        in TEncoding encoding,
        ReadOnlySpan<Bio> bios,
        ReadOnlySpan<Segment> segments,
        in ClientReach reach,
        BouncePool? pool,
        Span<DmaSegment> mapped)
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
