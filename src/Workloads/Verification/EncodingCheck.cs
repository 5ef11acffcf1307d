using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Chance;
using Workloads.Streams;

namespace Workloads.Verification;

/// <summary>One answer that differs from the oracle's.</summary>
/// <param name="Bio">Index of the bio in its chunk.</param>
/// <param name="PhysAddr">Its address.</param>
/// <param name="What">The operation.</param>
/// <param name="Expected">The oracle's answer.</param>
/// <param name="Found">The encoding's answer.</param>
public sealed record Difference(int Bio, ulong PhysAddr, string What, string Expected, string Found)
{
    /// <inheritdoc/>
    public override string ToString() => $"bio {Bio} at 0x{PhysAddr:x}: {What}: expected {Expected}, found {Found}";
}

/// <summary>
/// Checks one encoding against the oracle over a chunk: construction with and without a known owner, resolve, the batch, map with
/// bouncing (byte for byte), and map with a check of every segment.
/// </summary>
public static unsafe class EncodingCheck
{
    /// <summary>Only one bio in this many is resolved with an observer: observing a scan costs more than the scan.</summary>
    private const int WatchedEvery = 61;

    /// <summary>Runs every operation of an encoding over a chunk and compares each answer. Writes tags to the chunk.</summary>
    /// <typeparam name="TEncoding">The encoding.</typeparam>
    /// <param name="encoding">The encoding, built on <paramref name="fabric"/>.</param>
    /// <param name="tagBits">Bit budget that the encoding was built for.</param>
    /// <param name="fabric">The registered machine.</param>
    /// <param name="client">The client that maps.</param>
    /// <param name="chunk">The bios.</param>
    /// <param name="truth">The oracle's answers for this chunk, already established.</param>
    /// <param name="scratch">Memory for the answers.</param>
    /// <returns>The first difference, or null.</returns>
    public static Difference? Run<TEncoding>(
        TEncoding encoding, int tagBits, Fabric fabric, ClientId client, BioChunk chunk, Truth truth, CheckScratch scratch)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        ArgumentNullException.ThrowIfNull(fabric);
        ArgumentNullException.ThrowIfNull(chunk);
        ArgumentNullException.ThrowIfNull(truth);
        ArgumentNullException.ThrowIfNull(scratch);
        RestoreAddresses(chunk);

        // Answers left by an earlier check could be right here too, and hide an answer that was not written.
        scratch.Mapped[..Math.Max(chunk.Count, chunk.SegmentCount)].Clear();
        return CheckConstruction(encoding, tagBits, fabric, client, chunk, truth)
            ?? CheckResolve(encoding, fabric, client, chunk, truth, scratch.Mapped)
            ?? CheckMap(encoding, fabric, client, chunk, truth, scratch.Pool, scratch.Mapped)
            ?? CheckMap(encoding, fabric, client, chunk, truth, null, scratch.Mapped)
            ?? CheckMapEach(encoding, fabric, client, chunk, truth, scratch.Mapped);
    }

    /// <summary>Undoes tags that an earlier encoding stored in the addresses themselves.</summary>
    private static void RestoreAddresses(BioChunk chunk)
    {
        foreach (ref var bio in chunk.Bios)
        {
            bio.PhysAddr = AddressOf(chunk, in bio);
        }
    }

    private static ulong AddressOf(BioChunk chunk, ref readonly Bio bio) => chunk.Segments[(int)bio.FirstSegment].PhysAddr;

    private static Difference? CheckConstruction<TEncoding>(
        TEncoding encoding, int tagBits, Fabric fabric, ClientId client, BioChunk chunk, Truth truth)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        for (var i = 0; i < chunk.Count; i++)
        {
            ref var bio = ref chunk.Bios[i];
            var physAddr = bio.PhysAddr;
            var found = TEncoding.Find(encoding, fabric, physAddr);
            if (found != truth.Providers[i])
            {
                return new Difference(i, physAddr, "find", $"provider {truth.Providers[i].Value}", $"provider {found.Value}");
            }

            var tag = encoding.Encode(physAddr, found, client);
            if (tagBits < 64 && tag >> tagBits != 0 && TEncoding.Info.Place == TagPlace.Bio)
            {
                return new Difference(i, physAddr, "encode", $"a tag of {tagBits} bits", $"0x{tag:x}");
            }

            if (found == ProviderId.Host && tag != 0 && TEncoding.Info.Family != EncodingFamily.StructPage)
            {
                return new Difference(i, physAddr, "encode", "tag 0 for host memory", $"0x{tag:x}");
            }

            TEncoding.Store(ref bio, physAddr, tag);
            if (TEncoding.Load(in bio) != tag)
            {
                return new Difference(i, physAddr, "store", $"tag 0x{tag:x}", $"0x{TEncoding.Load(in bio):x}");
            }
        }

        return null;
    }

    private static Difference? CheckResolve<TEncoding>(
        TEncoding encoding, Fabric fabric, ClientId client, BioChunk chunk, Truth truth, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var bios = chunk.Bios;
        var lines = default(LineSet);
        TEncoding.ResolveAll(encoding, bios, mapped);
        for (var i = 0; i < bios.Length; i++)
        {
            ref readonly var bio = ref bios[i];
            var physAddr = AddressOf(chunk, in bio);
            ref readonly var expected = ref fabric.Providers[truth.Providers[i]];
            ref readonly var found = ref encoding.Resolve(bio.PhysAddr, TEncoding.Load(in bio));
            if (TEncoding.Info.NamesOwner && !AreSame(in expected, in found))
            {
                return new Difference(i, physAddr, "resolve", $"provider {expected.Id}", $"provider {found.Id}");
            }

            if (i % WatchedEvery == 0)
            {
                lines.Clear();
                ref readonly var watched = ref encoding.Resolve(bio.PhysAddr, TEncoding.Load(in bio), new LineWatch(&lines));
                if (!TEncoding.Info.Remembers && !Unsafe.AreSame(in found, in watched))
                {
                    return new Difference(i, physAddr, "resolve, watched", $"provider {found.Id}", $"provider {watched.Id}");
                }
            }

            var outcome = fabric.Reach[client, truth.Providers[i]];
            var wanted = physAddr + (TEncoding.Info.NamesOwner || outcome == MapOutcome.BusAddr ? expected.BusOffset : 0);

            // An encoding that names no owner need not resolve memory that is out of reach, so only map checks it.
            if ((mapped[i].DmaAddr != wanted || mapped[i].Bytes != bio.Bytes || mapped[i].Status != DmaStatus.Mapped)
                && (TEncoding.Info.NamesOwner || outcome != MapOutcome.NotSupported))
            {
                return new Difference(
                    i,
                    physAddr,
                    "resolve all",
                    $"{bio.Bytes} bytes at 0x{wanted:x}",
                    $"{mapped[i].Bytes} bytes at 0x{mapped[i].DmaAddr:x}, {mapped[i].Status}");
            }
        }

        return null;
    }

    /// <summary>Compares by content, because a structure may hold copies of the table's entries.</summary>
    private static bool AreSame(ref readonly BarInfo one, ref readonly BarInfo other) =>
        one.Handle32 == other.Handle32 && one.Start == other.Start && one.Bytes == other.Bytes && one.BusOffset == other.BusOffset;

    private static Difference? CheckMap<TEncoding>(
        TEncoding encoding, Fabric fabric, ClientId client, BioChunk chunk, Truth truth, BouncePool? pool, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        // One bio at a time, so that a pool of a few MiB suffices for any chunk.
        for (var i = 0; i < chunk.Count; i++)
        {
            var bios = chunk.Bios.Slice(i, 1);
            ref readonly var bio = ref bios[0];
            DmaMap.Map(encoding, bios, chunk.Segments, fabric.Reach.Of(client), pool, mapped);
            ref readonly var info = ref fabric.Providers[truth.Providers[i]];
            var outcome = fabric.Reach[client, truth.Providers[i]];
            for (var s = (int)bio.FirstSegment; s < bio.FirstSegment + bio.SegmentCount; s++)
            {
                if (DifferenceOf(chunk.Segments[s], mapped[s], in bio, in info, outcome, TEncoding.Info.CanBounce ? pool : null)
                    is var (expected, found))
                {
                    return new Difference(i, bio.PhysAddr, $"map, segment {s - bio.FirstSegment}", expected, found);
                }
            }

            if (pool is not null)
            {
                DmaMap.Unmap(bios, chunk.Segments, pool, mapped);
                if (pool.InUse != 0)
                {
                    return new Difference(i, bio.PhysAddr, "unmap", "an empty bounce pool", $"{pool.InUse} bytes in use");
                }
            }
        }

        return null;
    }

    /// <summary>Encodes every segment, so that its page exists. The kernel creates all pages when it registers a BAR.</summary>
    private static void RegisterSegments<TEncoding>(TEncoding encoding, ClientId client, BioChunk chunk, Truth truth)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        if (!TEncoding.ServesMixedBios)
        {
            return;
        }

        for (var i = 0; i < chunk.Count; i++)
        {
            ref readonly var bio = ref chunk.Bios[i];
            foreach (ref readonly var segment in chunk.Segments.Slice((int)bio.FirstSegment, bio.SegmentCount))
            {
                _ = encoding.Encode(segment.PhysAddr, truth.Providers[i], client);
            }
        }
    }

    /// <summary>
    /// Maps all bios at once, because nothing bounces here. Every segment must resolve under the tag of its bio, not only the first.
    /// </summary>
    private static Difference? CheckMapEach<TEncoding>(
        TEncoding encoding, Fabric fabric, ClientId client, BioChunk chunk, Truth truth, Span<DmaSegment> mapped)
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        // The answers of the check before would be right here too.
        mapped[..chunk.SegmentCount].Clear();
        RegisterSegments(encoding, client, chunk, truth);
        DmaMap.MapEach(encoding, chunk.Bios, chunk.Segments, fabric.Reach.Of(client), mapped);
        for (var i = 0; i < chunk.Count; i++)
        {
            ref readonly var bio = ref chunk.Bios[i];
            ref readonly var info = ref fabric.Providers[truth.Providers[i]];
            var outcome = fabric.Reach[client, truth.Providers[i]];
            for (var s = (int)bio.FirstSegment; s < bio.FirstSegment + bio.SegmentCount; s++)
            {
                if (DifferenceOf(chunk.Segments[s], mapped[s], in bio, in info, outcome, null) is var (expected, found))
                {
                    return new Difference(i, bio.PhysAddr, $"map each, segment {s - bio.FirstSegment}", expected, found);
                }
            }
        }

        return null;
    }

    private static (string Expected, string Found)? DifferenceOf(
        in Segment segment, in DmaSegment mapped, in Bio bio, in BarInfo info, MapOutcome outcome, BouncePool? pool)
    {
        // map may reject segments of a bio longer than a quarter of the pool; a rejection is not a wrong answer.
        var tooLong = pool is not null && mapped.Status == DmaStatus.NoBounceMemory && bio.Bytes > pool.Capacity / 4;
        var status = outcome != MapOutcome.NotSupported ? DmaStatus.Mapped
            : pool is null ? DmaStatus.Refused
            : tooLong ? DmaStatus.NoBounceMemory
            : DmaStatus.Bounced;
        var addr = status == DmaStatus.Mapped ? segment.PhysAddr + (outcome == MapOutcome.BusAddr ? info.BusOffset : 0)
            : status == DmaStatus.Bounced ? mapped.DmaAddr
            : 0;
        if (mapped.Status != status || mapped.DmaAddr != addr || mapped.Bytes != segment.Bytes)
        {
            return ($"{status} at 0x{addr:x}, {segment.Bytes} bytes", $"{mapped.Status} at 0x{mapped.DmaAddr:x}, {mapped.Bytes} bytes");
        }

        return
            status == DmaStatus.Bounced
            && bio.Op == BioOp.Write
            && !pool!.Buffer(mapped).SequenceEqual(pool.Contents(segment.PhysAddr, segment.Bytes))
            ? ("the BAR's bytes in the bounce buffer", "other bytes")
            : null;
    }
}

/// <summary>Memory for the answers of an <see cref="EncodingCheck"/>, allocated once for many chunks.</summary>
public sealed class CheckScratch : IDisposable
{
    private readonly DmaSegment[] mapped;

    /// <summary>Allocates memory for a chunk's answers, and a bounce pool with recognisable contents.</summary>
    /// <param name="chunk">A chunk of the size to check.</param>
    public CheckScratch(BioChunk chunk)
    {
        ArgumentNullException.ThrowIfNull(chunk);
        mapped = new DmaSegment[Math.Max(chunk.SegmentCapacity, chunk.Capacity)];
        Pool = new BouncePool(16 << 20);
        var dice = new Mix64(1);
        foreach (ref var word in System.Runtime.InteropServices.MemoryMarshal.Cast<byte, ulong>(Pool.Contents(0, 4 << 20)))
        {
            word = dice.Next();
        }
    }

    /// <summary>One mapped segment per segment, or per bio.</summary>
    public Span<DmaSegment> Mapped => mapped;

    /// <summary>The bounce pool for memory that is out of reach.</summary>
    public BouncePool Pool { get; }

    /// <inheritdoc/>
    public void Dispose() => Pool.Dispose();
}
