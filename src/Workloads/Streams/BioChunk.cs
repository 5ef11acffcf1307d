using Lookups;
using Lookups.Memory;
using Workloads.Models;

namespace Workloads.Streams;

/// <summary>One chunk of a stream in native memory: bios, their segments, and the owner of each bio's memory.</summary>
public sealed unsafe class BioChunk : IDisposable
{
    /// <summary>Segments of the longest bio, plus those that one step may write past its end.</summary>
    public const int LeastSegmentCapacity = WorkloadModel.MostSegments + Scatter.Step;

    private readonly AlignedMemory bioMemory;
    private readonly AlignedMemory segmentMemory;
    private readonly AlignedMemory ownerMemory;
    private readonly AlignedMemory? originMemory;
    private readonly Bio* bios;
    private readonly Segment* segments;
    private readonly ProviderId* owners;
    private readonly BioOrigin* origins;

    /// <summary>Allocates the memory.</summary>
    /// <param name="capacity">Maximum number of bios.</param>
    /// <param name="segmentCapacity">Maximum number of segments; at least <see cref="LeastSegmentCapacity"/>.</param>
    /// <param name="origins">Whether to keep the <see cref="BioOrigin"/> of each bio.</param>
    public BioChunk(int capacity, int segmentCapacity, bool origins = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(segmentCapacity, LeastSegmentCapacity);
        Capacity = capacity;
        SegmentCapacity = segmentCapacity;
        bioMemory = AlignedMemory.Allocate((nuint)capacity, out bios);
        segmentMemory = AlignedMemory.Allocate((nuint)segmentCapacity, out segments);
        ownerMemory = AlignedMemory.Allocate((nuint)capacity, out owners);
        if (origins)
        {
            originMemory = AlignedMemory.Allocate((nuint)capacity, out this.origins);
        }
    }

    /// <summary>Maximum number of bios.</summary>
    public int Capacity { get; }

    /// <summary>Maximum number of segments.</summary>
    public int SegmentCapacity { get; }

    /// <summary>Number of bios in the chunk.</summary>
    public int Count { get; internal set; }

    /// <summary>Number of segments in the chunk.</summary>
    public int SegmentCount { get; internal set; }

    /// <summary>The bios; tags are 0 until an encoding writes them.</summary>
    public Span<Bio> Bios => new(bios, Count);

    /// <summary>The segments in the order of the bios; the segments of one bio are consecutive.</summary>
    public ReadOnlySpan<Segment> Segments => new(segments, SegmentCount);

    /// <summary>The provider that holds each bio's memory, as the stream chose it. The oracle is checked against it too.</summary>
    public ReadOnlySpan<ProviderId> Owners => new(owners, Count);

    /// <summary>Time, device, offset and length of each bio; empty unless requested at construction.</summary>
    public ReadOnlySpan<BioOrigin> Origins => origins == null ? [] : new(origins, Count);

    internal Bio* BioRoom => bios;

    internal Segment* SegmentRoom => segments;

    internal ProviderId* OwnerRoom => owners;

    internal BioOrigin* OriginRoom => origins;

    /// <summary>Adds one bio by hand.</summary>
    /// <param name="op">Its operation.</param>
    /// <param name="owner">The provider that holds its memory, or host memory.</param>
    /// <param name="pieces">Its segments, 1 to 256.</param>
    /// <exception cref="InvalidOperationException">The chunk is full.</exception>
    public void Add(BioOp op, ProviderId owner, ReadOnlySpan<Segment> pieces)
    {
        ArgumentOutOfRangeException.ThrowIfZero(pieces.Length, nameof(pieces));
        if (Count == Capacity || SegmentCount + pieces.Length > SegmentCapacity)
        {
            throw new InvalidOperationException($"The chunk is full: {Count} bios, {SegmentCount} segments.");
        }

        bios[Count] = new Bio
        {
            PhysAddr = pieces[0].PhysAddr,
            FirstSegment = (uint)SegmentCount,
            SegmentCount = (ushort)pieces.Length,
            Op = op,
        };
        owners[Count] = owner;
        foreach (ref readonly var piece in pieces)
        {
            segments[SegmentCount++] = piece;
            bios[Count].Bytes += piece.Bytes;
        }

        Count++;
    }

    /// <summary>Copies the bios, segments and owners of another chunk.</summary>
    /// <param name="other">The chunk to copy, of the same capacities.</param>
    /// <exception cref="ArgumentException">The capacities differ.</exception>
    public void CopyFrom(BioChunk other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Capacity != Capacity || other.SegmentCapacity != SegmentCapacity)
        {
            throw new ArgumentException("Expected a chunk of the same capacities.", nameof(other));
        }

        Count = other.Count;
        SegmentCount = other.SegmentCount;
        other.Bios.CopyTo(Bios);
        other.Segments.CopyTo(new Span<Segment>(segments, SegmentCount));
        other.Owners.CopyTo(new Span<ProviderId>(owners, Count));
    }

    /// <summary>Removes all bios and segments.</summary>
    public void Clear() => Count = SegmentCount = 0;

    /// <summary>Frees the memory.</summary>
    public void Dispose()
    {
        bioMemory.Dispose();
        segmentMemory.Dispose();
        ownerMemory.Dispose();
        originMemory?.Dispose();
    }
}
