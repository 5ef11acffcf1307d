using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lookups;

/// <summary>
/// dma_map over a batch: find the BAR info of each bio, ask how the client reaches it, give every segment its bus address, and bounce
/// what is out of reach.
/// </summary>
/// <remarks>As blk_rq_dma_map_iter_start and pci_p2pdma_state do per request (block/blk-mq-dma.c, Linux 6.18), for one client at a time.</remarks>
public static class DmaMap
{
    /// <summary>Maps every segment of every bio.</summary>
    /// <typeparam name="TEncoding">The encoding that made the tags.</typeparam>
    /// <param name="encoding">The encoding.</param>
    /// <param name="bios">The bios; their segments are consecutive in <paramref name="segments"/>, in the same order.</param>
    /// <param name="segments">The segments.</param>
    /// <param name="client">The client.</param>
    /// <param name="pool">Where what is out of reach bounces; null to refuse it as mainline does.</param>
    /// <param name="mapped">Receives one entry per segment; at least as long as <paramref name="segments"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bio's segments lie outside the span.</exception>
    public static void Map<TEncoding>(
        TEncoding encoding, ReadOnlySpan<Bio> bios, ReadOnlySpan<Segment> segments, in ClientReach client, BouncePool? pool, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        if (bios.IsEmpty)
        {
            return;
        }

        ref readonly var lastBio = ref bios[^1];
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)lastBio.FirstSegment + lastBio.SegmentCount, (ulong)segments.Length, nameof(bios));
        ref readonly var segment = ref MemoryMarshal.GetReference(segments);
        ref var dma = ref MemoryMarshal.GetReference(mapped[..segments.Length]);
        foreach (ref readonly var bio in bios)
        {
            var tag = TEncoding.Load(in bio);
            ref readonly var info = ref encoding.Resolve(bio.PhysAddr, tag);
            var outcome = TEncoding.Outcome(encoding, tag, in info, in client);
            var end = (nint)bio.FirstSegment + bio.SegmentCount;
            if (outcome == MapOutcome.NotSupported)
            {
                MapOutOfReach(in bio, in info, segments, pool, mapped);
                continue;
            }

            var offset = TEncoding.Offset(encoding, tag, in info, in client, outcome);
            for (var i = (nint)bio.FirstSegment; i < end; i++)
            {
                ref readonly var from = ref Unsafe.Add(ref Unsafe.AsRef(in segment), i);
                Unsafe.Add(ref dma, i).SetMapped(from.PhysAddr + offset, from.Bytes);
            }
        }
    }

    /// <summary>
    /// As <see cref="Map"/> without bouncing, but every segment is looked up on its own, as Linux 6.12 does (pci_p2pdma_map_segment): for
    /// kernels that let one bio mix providers.
    /// </summary>
    /// <typeparam name="TEncoding">The encoding that made the tags.</typeparam>
    /// <param name="encoding">The encoding.</param>
    /// <param name="bios">The bios; their segments are consecutive in <paramref name="segments"/>, in the same order.</param>
    /// <param name="segments">The segments.</param>
    /// <param name="client">The client.</param>
    /// <param name="mapped">Receives one entry per segment; at least as long as <paramref name="segments"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bio's segments lie outside the span.</exception>
    public static void MapEach<TEncoding>(
        TEncoding encoding, ReadOnlySpan<Bio> bios, ReadOnlySpan<Segment> segments, in ClientReach client, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        if (bios.IsEmpty)
        {
            return;
        }

        ref readonly var lastBio = ref bios[^1];
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)lastBio.FirstSegment + lastBio.SegmentCount, (ulong)segments.Length, nameof(bios));
        ref readonly var segment = ref MemoryMarshal.GetReference(segments);
        ref var dma = ref MemoryMarshal.GetReference(mapped[..segments.Length]);
        foreach (ref readonly var bio in bios)
        {
            var tag = TEncoding.Load(in bio);
            var end = (nint)bio.FirstSegment + bio.SegmentCount;
            for (var i = (nint)bio.FirstSegment; i < end; i++)
            {
                ref readonly var from = ref Unsafe.Add(ref Unsafe.AsRef(in segment), i);
                ref readonly var info = ref encoding.Resolve(from.PhysAddr, tag);
                var outcome = TEncoding.Outcome(encoding, tag, in info, in client);
                if (outcome == MapOutcome.NotSupported)
                {
                    Unsafe.Add(ref dma, i) = new DmaSegment { Bytes = from.Bytes, Status = DmaStatus.Refused };
                    continue;
                }

                Unsafe.Add(ref dma, i).SetMapped(from.PhysAddr + TEncoding.Offset(encoding, tag, in info, in client, outcome), from.Bytes);
            }
        }
    }

    /// <summary>Completes what <see cref="Map"/> mapped: copies back what bounced and gives its memory back.</summary>
    /// <param name="bios">The same bios.</param>
    /// <param name="segments">The same segments.</param>
    /// <param name="pool">The same pool.</param>
    /// <param name="mapped">What was mapped.</param>
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

    /// <summary>Memory that no provider vouches for, as a hint's or a stale tag's, cannot be copied from: it is refused.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MapOutOfReach(ref readonly Bio bio, ref readonly BarInfo info, ReadOnlySpan<Segment> segments, BouncePool? pool, Span<DmaSegment> mapped)
    {
        for (var i = (int)bio.FirstSegment; i < bio.FirstSegment + bio.SegmentCount; i++)
        {
            mapped[i] = pool is null || info.IsNobodys
                ? new DmaSegment { Bytes = segments[i].Bytes, Status = DmaStatus.Refused }
                : pool.Map(in segments[i], copyIn: bio.Op == BioOp.Write);
        }
    }
}
