using System.ComponentModel;

namespace Lookups.Memory;

/// <summary>
/// A range of address space that takes memory only where it is touched. It models the kernel's memmap of a large BAR: a 64 GiB BAR has 1
/// GiB of <c>struct page</c>, and a stream touches a small part of it.
/// </summary>
public sealed unsafe class ReservedMemory : IDisposable
{
    private nint pointer;

    /// <summary>Whether this system can reserve memory: Linux and macOS can.</summary>
    public static bool IsSupported => SystemPages.IsSupported;

    private ReservedMemory(byte* pointer, nuint bytes)
    {
        this.pointer = (nint)pointer;
        Bytes = bytes;
    }

    /// <summary>Size of the range in bytes.</summary>
    public nuint Bytes { get; }

    /// <summary>Reserves zeroed memory.</summary>
    /// <param name="bytes">Size in bytes, up to what the address space holds.</param>
    /// <param name="first">The first byte; page aligned.</param>
    /// <exception cref="PlatformNotSupportedException">Neither Linux nor macOS.</exception>
    /// <exception cref="Win32Exception">The system refuses.</exception>
    public static ReservedMemory Reserve(nuint bytes, out byte* first)
    {
        first = SystemPages.Map(bytes);
        return new ReservedMemory(first, bytes);
    }

    /// <summary>Gives the range back. A second call does nothing.</summary>
    public void Dispose()
    {
        var freed = (byte*)Interlocked.Exchange(ref pointer, 0);
        if (freed != null)
        {
            SystemPages.Unmap(freed, Bytes);
        }
    }
}
