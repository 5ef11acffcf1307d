using Lookups;
using Lookups.Memory;
using Workloads.Models;

namespace Workloads.Streams;

/// <summary>Room for one chunk of a stream in native memory: bios, their segments, and who owns each bio's memory.</summary>
public sealed unsafe class BioChunk : IDisposable
{
    /// <summary>Room for the longest bio, and for what is written at once beside it.</summary>
    public const int LeastSegmentCapacity = WorkloadModel.MostSegments + Scatter.Step;

    private readonly AlignedMemory bioMemory;
    private readonly AlignedMemory segmentMemory;
    private readonly AlignedMemory ownerMemory;
    private readonly AlignedMemory? originMemory;
    private readonly Bio* bios;
    private readonly Segment* segments;
    private readonly ProviderId* owners;
    private readonly BioOrigin* origins;

    /// <summary>Allocates room.</summary>
    /// <param name="capacity">Most bios it can hold.</param>
    /// <param name="segmentCapacity">Most segments it can hold; at least <see cref="LeastSegmentCapacity"/>.</param>
    /// <param name="origins">Whether to keep what a recording would say of each bio.</param>
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

    /// <summary>Most bios it can hold.</summary>
    public int Capacity { get; }

    /// <summary>Most segments it can hold.</summary>
    public int SegmentCapacity { get; }

    /// <summary>Bios it holds.</summary>
    public int Count { get; internal set; }

    /// <summary>Segments it holds.</summary>
    public int SegmentCount { get; internal set; }

    /// <summary>The bios; tags are 0 until an encoding writes them.</summary>
    public Span<Bio> Bios => new(bios, Count);

    /// <summary>The segments, those of a bio consecutive, in the order of the bios.</summary>
    public ReadOnlySpan<Segment> Segments => new(segments, SegmentCount);

    /// <summary>The provider each bio's memory lies in: the truth that the oracle is checked with too.</summary>
    public ReadOnlySpan<ProviderId> Owners => new(owners, Count);

    /// <summary>Time, device and offset of each bio; none unless asked for at construction.</summary>
    public ReadOnlySpan<BioOrigin> Origins => origins == null ? [] : new(origins, Count);

    internal Bio* BioRoom => bios;

    internal Segment* SegmentRoom => segments;

    internal ProviderId* OwnerRoom => owners;

    internal BioOrigin* OriginRoom => origins;

    /// <summary>Adds one bio by hand.</summary>
    /// <param name="op">Its operation.</param>
    /// <param name="owner">The provider its memory lies in, or host memory.</param>
    /// <param name="pieces">Its segments, 1 to 256.</param>
    /// <exception cref="InvalidOperationException">There is no room.</exception>
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

    /// <summary>Holds the same bios, segments and owners as another chunk.</summary>
    /// <param name="other">The other; of the same capacities.</param>
    /// <exception cref="ArgumentException">It has other capacities.</exception>
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

    /// <summary>Forgets the bios it holds.</summary>
    public void Clear() => Count = SegmentCount = 0;

    /// <summary>Frees it.</summary>
    public void Dispose()
    {
        bioMemory.Dispose();
        segmentMemory.Dispose();
        ownerMemory.Dispose();
        originMemory?.Dispose();
    }
}
