using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lookups;

/// <summary>
/// dma_map over a batch: find the BAR info of each bio, ask how the client reaches it, give every segment its bus address, and bounce the
/// segments that are out of reach.
/// </summary>
/// <remarks>
/// A checking encoding (<see cref="Promise.Checking"/>) refuses every segment that does not lie, from its first byte to its last, in the
/// entry found for it. A trusting encoding relies on its caller, as a driver relies on the block layer: no segment leaves its provider and,
/// where the first segment of a request stands for all, no request mixes providers (zone_device_pages_have_same_pgmap, block/bio.c, Linux
/// 6.18).
/// </remarks>
public static class DmaMap
{
    /// <summary>
    /// Maps every segment of every bio. The lookup for the first segment holds for all segments of the bio, as in blk_rq_dma_map_iter_start
    /// (block/blk-mq-dma.c, Linux 6.18).
    /// </summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="bios">The bios; none mixes providers.</param>
    /// <param name="segments">The segments, each bio's consecutive.</param>
    /// <param name="client">The client.</param>
    /// <param name="pool">The pool for segments that are out of reach; null to refuse them as mainline does.</param>
    /// <param name="mapped">Receives one entry per segment; at least as long as <paramref name="segments"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A bio's segments lie outside the span; those of the bios before it are mapped.
    /// </exception>
    public static void Map<TEncoding>(
        TEncoding encoding,
        ReadOnlySpan<Bio> bios,
        ReadOnlySpan<Segment> segments,
        in ClientReach client,
        BouncePool? pool,
        Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        mapped = mapped[..segments.Length];
        foreach (ref readonly var bio in bios)
        {
            var from = segments.Slice((int)bio.FirstSegment, bio.SegmentCount);
            var to = mapped.Slice((int)bio.FirstSegment, bio.SegmentCount);
            var tag = TEncoding.Load(in bio);
            ref readonly var info = ref encoding.Resolve(bio.PhysAddr, tag);
            var outcome = TEncoding.Outcome(encoding, tag, in info, in client);
            if (outcome == MapOutcome.NotSupported)
            {
                MapOutOfReach(TEncoding.Promise, in bio, in info, from, pool, to);
                continue;
            }

            var offset = TEncoding.Offset(encoding, bio.PhysAddr, tag, in info, in client, outcome);
            ref var segment = ref MemoryMarshal.GetReference(from);
            ref var dma = ref MemoryMarshal.GetReference(to);
            for (nint i = 0; i < from.Length; i++)
            {
                Put(TEncoding.Promise, in info, in Unsafe.Add(ref segment, i), offset, ref Unsafe.Add(ref dma, i));
            }
        }
    }

    /// <summary>
    /// Maps every segment of every bio separately and caches the provider of the segment before it, as pci_p2pdma_map_segment does
    /// (drivers/pci/p2pdma.c, Linux 6.12): for kernels that let one bio mix providers. Segments that are out of reach are refused.
    /// </summary>
    /// <param name="encoding">The encoding; if it does not serve mixed bios, one lookup serves the whole bio.</param>
    /// <param name="bios">The bios.</param>
    /// <param name="segments">The segments, each bio's consecutive.</param>
    /// <param name="client">The client.</param>
    /// <param name="mapped">Receives one entry per segment; at least as long as <paramref name="segments"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A bio's segments lie outside the span; those of the bios before it are mapped.
    /// </exception>
    public static void MapEach<TEncoding>(
        TEncoding encoding, ReadOnlySpan<Bio> bios, ReadOnlySpan<Segment> segments, in ClientReach client, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        mapped = mapped[..segments.Length];
        foreach (ref readonly var bio in bios)
        {
            var from = segments.Slice((int)bio.FirstSegment, bio.SegmentCount);
            var to = mapped.Slice((int)bio.FirstSegment, bio.SegmentCount);
            var tag = TEncoding.Load(in bio);
            ref readonly var last = ref encoding.Resolve(bio.PhysAddr, tag);
            var outcome = TEncoding.Outcome(encoding, tag, in last, in client);
            var offset = TEncoding.Offset(encoding, bio.PhysAddr, tag, in last, in client, outcome);
            ref var segment = ref MemoryMarshal.GetReference(from);
            ref var dma = ref MemoryMarshal.GetReference(to);
            for (nint i = 0; i < from.Length; i++)
            {
                ref readonly var piece = ref Unsafe.Add(ref segment, i);
                if (i > 0 && TEncoding.MustResolveNext(encoding, piece.PhysAddr, tag, in last))
                {
                    ref readonly var found = ref encoding.Resolve(piece.PhysAddr, TEncoding.TagOfNext(encoding, piece.PhysAddr, tag));
                    if (found.Id == 0)
                    {
                        // Ordinary memory between two segments of a BAR: the BAR's provider stays cached.
                        Unsafe.Add(ref dma, i).SetMapped(piece.PhysAddr, piece.Bytes);
                        continue;
                    }

                    last = ref found;
                    outcome = TEncoding.Outcome(encoding, tag, in last, in client);
                    offset = TEncoding.Offset(encoding, piece.PhysAddr, tag, in last, in client, outcome);
                }

                if (outcome == MapOutcome.NotSupported)
                {
                    Unsafe.Add(ref dma, i) = Refused(piece.Bytes);
                }
                else
                {
                    Put(TEncoding.Promise, in last, in piece, offset, ref Unsafe.Add(ref dma, i));
                }
            }
        }
    }

    /// <summary>Completes a batch that <see cref="Map"/> mapped: copies bounced data back and gives its memory back to the pool.</summary>
    public static void Unmap(ReadOnlySpan<Bio> bios, ReadOnlySpan<Segment> segments, BouncePool pool, ReadOnlySpan<DmaSegment> mapped)
    {
        ArgumentNullException.ThrowIfNull(pool);
        foreach (ref readonly var bio in bios)
        {
            for (var i = (int)bio.FirstSegment; i < bio.FirstSegment + bio.SegmentCount; i++)
            {
                if (mapped[i].Status == DmaStatus.Bounced)
                {
                    pool.Unmap(in segments[i], in mapped[i], copyOut: bio.Op == BioOp.Read);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Promise promise, ref readonly BarInfo info, ref readonly Segment segment, ulong offset, ref DmaSegment dma)
    {
        if (promise == Promise.Checking && !info.ContainsAll(segment.PhysAddr, segment.Bytes))
        {
            dma = Refused(segment.Bytes);
            return;
        }

        dma.SetMapped(segment.PhysAddr + offset, segment.Bytes);
    }

    private static DmaSegment Refused(uint bytes) => new() { Bytes = bytes, Status = DmaStatus.Refused };

    /// <summary>Refuses memory without an owner, such as that of a hint or a stale tag, because it cannot be copied.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MapOutOfReach(
        Promise promise,
        ref readonly Bio bio,
        ref readonly BarInfo info,
        ReadOnlySpan<Segment> segments,
        BouncePool? pool,
        Span<DmaSegment> mapped)
    {
        for (var i = 0; i < segments.Length; i++)
        {
            var isRefused =
                pool is null
                || info.IsNobodys
                || (promise == Promise.Checking && !info.ContainsAll(segments[i].PhysAddr, segments[i].Bytes));
            mapped[i] = isRefused ? Refused(segments[i].Bytes) : pool!.Map(in segments[i], copyIn: bio.Op == BioOp.Write);
        }
    }
}
