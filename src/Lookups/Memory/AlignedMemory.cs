using System.Runtime.InteropServices;

namespace Lookups.Memory;

/// <summary>Where blocks of memory are put.</summary>
public enum BlockPlacement
{
    /// <summary>At the start of a cache line, as in measurements.</summary>
    CacheLine,

    /// <summary>
    /// Directly before an inaccessible page, so that an out-of-bounds access crashes there instead of reading zeroes that happen to be
    /// right. The block ends at that page; its start follows from its size.
    /// </summary>
    BeforeGuardPage,
}

/// <summary>
/// A block of unmanaged, zeroed memory aligned to a cache line, with one owner that frees it exactly once.
/// </summary>
/// <remarks>
/// Hot paths keep the raw pointer. This object keeps the memory alive and frees it when disposed. Nothing here is on a hot path.
/// </remarks>
public sealed unsafe class AlignedMemory : IDisposable
{
    /// <summary>Alignment of every block in bytes: one cache line.</summary>
    public const nuint Alignment = 64;

    private static long liveBlocks;
    private static long liveBytes;
    private readonly nuint mappedBytes;
    private nint owned;

    private AlignedMemory(void* owned, nuint mappedBytes, nuint bytes)
    {
        this.owned = (nint)owned;
        this.mappedBytes = mappedBytes;
        Bytes = bytes;
        Interlocked.Increment(ref liveBlocks);
        Interlocked.Add(ref liveBytes, (long)bytes);
    }

    /// <summary>Placement of all later blocks, in the whole process. Set it before anything is built.</summary>
    public static BlockPlacement Placement { get; set; }

    /// <summary>Whether this system supports guard pages: Linux and macOS do.</summary>
    public static bool CanGuard => SystemPages.IsSupported;

    /// <summary>Blocks that are allocated and not yet freed, in the whole process.</summary>
    public static long LiveBlocks => Interlocked.Read(ref liveBlocks);

    /// <summary>Total size of these blocks in bytes.</summary>
    public static long LiveBytes => Interlocked.Read(ref liveBytes);

    /// <summary>
    /// Receives and overwrites freed blocks first, so that a read after the free finds the pattern instead of crashing or finding the old
    /// data. Null, the value outside of tests, frees blocks at once.
    /// </summary>
    public static FreedBlocks? Freed { get; set; }

    /// <summary>Size of the block in bytes.</summary>
    public nuint Bytes { get; }

    /// <summary>Allocates zeroed memory for some elements.</summary>
    /// <param name="count">Number of elements; 0 gives a block that can be freed but not read.</param>
    /// <param name="first">The first element.</param>
    /// <exception cref="OutOfMemoryException">The memory cannot be allocated.</exception>
    public static AlignedMemory Allocate<T>(nuint count, out T* first) where T : unmanaged
    {
        var wanted = checked(count * (nuint)sizeof(T));
        if (Placement == BlockPlacement.BeforeGuardPage)
        {
            var guarded = AllocateGuarded(wanted, out var start);
            first = (T*)start;
            return guarded;
        }

        var bytes = Math.Max(wanted, Alignment);
        var pointer = NativeMemory.AlignedAlloc(bytes, Alignment);
        NativeMemory.Clear(pointer, bytes);
        first = (T*)pointer;
        return new AlignedMemory(pointer, 0, bytes);
    }

    /// <summary>Frees the block. A second call does nothing.</summary>
    public void Dispose()
    {
        var freed = (byte*)Interlocked.Exchange(ref owned, 0);
        if (freed == null)
        {
            return;
        }

        if (mappedBytes > 0)
        {
            SystemPages.Unmap(freed, mappedBytes);
        }
        else if (Freed is { } freedBlocks)
        {
            freedBlocks.Keep((nint)freed, Bytes);
        }
        else
        {
            NativeMemory.AlignedFree(freed);
        }

        Interlocked.Decrement(ref liveBlocks);
        Interlocked.Add(ref liveBytes, -(long)Bytes);
    }

    /// <summary>
    /// A size that is a multiple of the element's alignment, subtracted from a page boundary, leaves the first element aligned. The block
    /// has no padding, because an over-read into padding would go unnoticed.
    /// </summary>
    private static AlignedMemory AllocateGuarded(nuint bytes, out byte* first)
    {
        var page = (nuint)Environment.SystemPageSize;
        var usable = checked(bytes + page - 1) / page * page;
        var mapped = SystemPages.Map(usable + page);
        SystemPages.Forbid(mapped + usable, page);
        first = mapped + usable - bytes;
        return new AlignedMemory(mapped, usable + page, bytes);
    }
}
