using Lookups.Memory;

namespace Lookups;

/// <summary>
/// A bounded pool of host memory that data is copied through when a client cannot reach a provider, as swiotlb does for other DMA limits,
/// and a window of real memory that stands for the contents of the BARs.
/// </summary>
/// <remarks>
/// Memory is taken and given back in order, as a ring: a mapped batch is unmapped before the ring reaches its slots again. Slots are 2 KiB
/// as IO_TLB_SIZE (include/linux/swiotlb.h). The BARs of a large machine are terabytes, so a window stands for their contents and addresses
/// wrap around in it. A copy costs as much as a copy from cached memory; a real BAR read over PCIe costs more.
/// </remarks>
public sealed unsafe class BouncePool : IDisposable
{
    /// <summary>Size of a slot in bytes.</summary>
    public const int SlotBytes = 2048;

    /// <summary>Bus address of the pool's first byte: host memory every client reaches.</summary>
    public const ulong DmaBase = 0x4000_0000;

    private readonly AlignedMemory poolMemory;
    private readonly AlignedMemory windowMemory;
    private readonly byte* pool;
    private readonly byte* window;
    private readonly ulong windowMask;
    private readonly uint longestSegment;
    private ulong taken;
    private ulong released;

    /// <summary>Allocates pool and window.</summary>
    /// <param name="capacityBytes">Size of the pool in bytes; a multiple of the slot.</param>
    /// <param name="windowBytes">Size of the window; a power of two.</param>
    /// <param name="longestSegmentBytes">The longest segment that can be copied.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size breaks these rules.</exception>
    public BouncePool(ulong capacityBytes, ulong windowBytes = 4 << 20, uint longestSegmentBytes = 4 << 20)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(capacityBytes % SlotBytes, 0UL, nameof(capacityBytes));
        ArgumentOutOfRangeException.ThrowIfNotEqual(ulong.IsPow2(windowBytes), true, nameof(windowBytes));
        Capacity = capacityBytes;
        windowMask = windowBytes - 1;
        longestSegment = longestSegmentBytes;
        poolMemory = AlignedMemory.Allocate((nuint)capacityBytes, out pool);
        windowMemory = AlignedMemory.Allocate((nuint)(windowBytes + longestSegmentBytes), out window);
    }

    /// <summary>Size of the pool in bytes.</summary>
    public ulong Capacity { get; }

    /// <summary>Bytes taken and not yet given back, slots and skipped ends included.</summary>
    public ulong InUse => taken - released;

    /// <summary>The bytes that stand for a BAR's contents at an address.</summary>
    /// <param name="physAddr">A physical address in a BAR.</param>
    /// <param name="bytes">Length, at most the longest segment.</param>
    /// <returns>Memory that other addresses share.</returns>
    public Span<byte> Contents(ulong physAddr, uint bytes)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bytes, longestSegment);
        return new Span<byte>(window + (physAddr & windowMask), (int)bytes);
    }

    /// <summary>The pool's bytes behind a bounced segment's bus address.</summary>
    public Span<byte> Buffer(in DmaSegment segment) => new(pool + (segment.DmaAddr - DmaBase), (int)segment.Bytes);

    /// <summary>Takes a buffer, and fills it when the device will read it. O(bytes).</summary>
    /// <param name="segment">The segment out of reach.</param>
    /// <param name="copyIn">True for a write, whose data the device reads.</param>
    /// <returns>
    /// The bounced segment, or one with status NoBounceMemory when the pool is full or the segment longer than it can hold.
    /// </returns>
    public DmaSegment Map(in Segment segment, bool copyIn)
    {
        if (InUse == 0)
        {
            // The ring is empty. Restart at its beginning, so that a long segment need not skip the end of the ring.
            taken = released = 0;
        }

        var (skip, take) = Plan(taken, segment.Bytes);
        if (segment.Bytes > longestSegment || skip + take > Capacity - InUse)
        {
            return new DmaSegment { Bytes = segment.Bytes, Status = DmaStatus.NoBounceMemory };
        }

        var mapped = new DmaSegment { DmaAddr = DmaBase + ((taken + skip) % Capacity), Bytes = segment.Bytes, Status = DmaStatus.Bounced };
        taken += skip + take;
        if (copyIn)
        {
            Contents(segment.PhysAddr, segment.Bytes).CopyTo(Buffer(mapped));
        }

        return mapped;
    }

    /// <summary>Gives the oldest buffer back, after copying it to the BAR when the device wrote it. O(bytes).</summary>
    /// <param name="segment">The segment that was mapped.</param>
    /// <param name="mapped">The result of <see cref="Map"/> for it; must be the oldest that is not yet given back.</param>
    /// <param name="copyOut">True for a read, whose data the device wrote.</param>
    public void Unmap(in Segment segment, in DmaSegment mapped, bool copyOut)
    {
        if (copyOut)
        {
            Buffer(mapped).CopyTo(Contents(segment.PhysAddr, segment.Bytes));
        }

        var (skip, take) = Plan(released, segment.Bytes);
        released += skip + take;
    }

    /// <summary>Frees the pool and the window.</summary>
    public void Dispose()
    {
        poolMemory.Dispose();
        windowMemory.Dispose();
    }

    /// <summary>
    /// Plans a buffer. It is contiguous, so one that would cross the end of the ring starts at the beginning of the ring.
    /// </summary>
    private (ulong Skip, ulong Take) Plan(ulong position, uint bytes)
    {
        var take = ((ulong)bytes + (SlotBytes - 1)) / SlotBytes * SlotBytes;
        var left = Capacity - (position % Capacity);
        return (take > left ? left : 0, take);
    }
}
