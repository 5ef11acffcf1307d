using System.Runtime.InteropServices;

namespace Lookups.Memory;

/// <summary>Where blocks of memory are put.</summary>
public enum BlockPlacement
{
    /// <summary>At the start of a cache line: what is measured.</summary>
    CacheLine,

    /// <summary>
    /// So that the last byte of a block is the last before a page that nobody may touch: who reads or writes one byte too many dies
    /// there, instead of finding zeroes that happen to be right. Starts wherever that makes it start.
    /// </summary>
    BeforeGuardPage,
}

/// <summary>
/// A block of unmanaged, zeroed memory aligned to a cache line, with one owner that frees it exactly once.
/// </summary>
/// <remarks>
/// Hot paths keep the raw pointer; this object is what keeps the memory alive and what is disposed. Nothing here is on a hot path.
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

    /// <summary>Where the blocks to come are put, in the whole process. Set before anything is built.</summary>
    public static BlockPlacement Placement { get; set; }

    /// <summary>Whether this system has pages to guard a block with: Linux and macOS have.</summary>
    public static bool CanGuard => SystemPages.IsSupported;

    /// <summary>Blocks that are allocated and not yet freed, in the whole process.</summary>
    public static long LiveBlocks => Interlocked.Read(ref liveBlocks);

    /// <summary>Sum of their sizes in bytes.</summary>
    public static long LiveBytes => Interlocked.Read(ref liveBytes);

    /// <summary>
    /// Where freed blocks go first, overwritten, so that who still reads one sees that instead of dying or of finding what was there;
    /// null, as it is outside of tests, gives them back at once.
    /// </summary>
    public static FreedBlocks? Freed { get; set; }

    /// <summary>Size of the block in bytes.</summary>
    public nuint Bytes { get; }

    /// <summary>Allocates zeroed memory for some elements.</summary>
    /// <typeparam name="T">Type of the elements.</typeparam>
    /// <param name="count">Number of elements; 0 gives a block that can be freed but not read.</param>
    /// <param name="first">The first element.</param>
    /// <returns>The owner.</returns>
    /// <exception cref="OutOfMemoryException">The memory cannot be had.</exception>
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
    /// A size that is a multiple of the element's alignment, taken off a page boundary, leaves the first element aligned. No byte is
    /// added to what was asked for, since an over-read would go unnoticed in it.
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
