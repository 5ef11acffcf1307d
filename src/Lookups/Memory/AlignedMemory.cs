using System.Runtime.InteropServices;

namespace Lookups.Memory;

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
    private nint pointer;

    private AlignedMemory(void* pointer, nuint bytes)
    {
        this.pointer = (nint)pointer;
        Bytes = bytes;
        Interlocked.Increment(ref liveBlocks);
    }

    /// <summary>Blocks that are allocated and not yet freed, in the whole process.</summary>
    public static long LiveBlocks => Interlocked.Read(ref liveBlocks);

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
        var bytes = Math.Max(checked(count * (nuint)sizeof(T)), Alignment);
        var pointer = NativeMemory.AlignedAlloc(bytes, Alignment);
        NativeMemory.Clear(pointer, bytes);
        first = (T*)pointer;
        return new AlignedMemory(pointer, bytes);
    }

    /// <summary>Frees the block. A second call does nothing.</summary>
    public void Dispose()
    {
        var freed = (void*)Interlocked.Exchange(ref pointer, 0);
        if (freed != null)
        {
            NativeMemory.AlignedFree(freed);
            Interlocked.Decrement(ref liveBlocks);
        }
    }
}
