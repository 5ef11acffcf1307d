using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Lookups.Memory;

/// <summary>
/// A range of address space that takes memory only where it is touched, as the kernel's memmap of a large BAR does in a model:
/// a 64 GiB BAR has 1 GiB of <c>struct page</c>, of which a stream touches a little.
/// </summary>
/// <remarks>POSIX mmap with MAP_NORESERVE.</remarks>
public sealed unsafe partial class ReservedMemory : IDisposable
{
    private const int ProtReadWrite = 0x3;
    private const int MapPrivateAnonymousNoReserve = 0x4022;
    private const int MapPrivateAnonymousMac = 0x1042;
    private nint pointer;

    /// <summary>Whether this system can reserve: Linux and macOS can.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    private ReservedMemory(nint pointer, nuint bytes)
    {
        this.pointer = pointer;
        Bytes = bytes;
    }

    /// <summary>Size of the range in bytes.</summary>
    public nuint Bytes { get; }

    /// <summary>Reserves zeroed memory.</summary>
    /// <param name="bytes">Size in bytes, up to what the address space holds.</param>
    /// <param name="first">The first byte; page aligned.</param>
    /// <returns>The owner.</returns>
    /// <exception cref="PlatformNotSupportedException">Neither Linux nor macOS.</exception>
    /// <exception cref="Win32Exception">The system refuses.</exception>
    public static ReservedMemory Reserve(nuint bytes, out byte* first)
    {
        if (!IsSupported)
        {
            throw new PlatformNotSupportedException("Reserving a memmap needs mmap: Linux or macOS.");
        }

        var flags = OperatingSystem.IsLinux() ? MapPrivateAnonymousNoReserve : MapPrivateAnonymousMac;
        var pointer = MMap(0, bytes, ProtReadWrite, flags, -1, 0);
        if (pointer == -1)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }

        first = (byte*)pointer;
        return new ReservedMemory(pointer, bytes);
    }

    /// <summary>Gives the range back. A second call does nothing.</summary>
    public void Dispose()
    {
        var freed = Interlocked.Exchange(ref pointer, 0);
        if (freed != 0)
        {
            _ = MUnmap(freed, Bytes);
        }
    }

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint MMap(nint address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int MUnmap(nint address, nuint length);
}
