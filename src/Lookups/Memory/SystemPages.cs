using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Lookups.Memory;

/// <summary>Maps, protects and unmaps pages of address space. The POSIX constants are only here.</summary>
internal static unsafe partial class SystemPages
{
    private const int ProtNone = 0x0;
    private const int ProtReadWrite = 0x3;
    private const int MapPrivateAnonymousNoReserve = 0x4022;
    private const int MapPrivateAnonymousMac = 0x1042;

    /// <summary>Whether this system is supported: Linux and macOS are.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    /// <summary>Zeroed pages that take memory only where they are touched.</summary>
    /// <exception cref="PlatformNotSupportedException">Neither Linux nor macOS.</exception>
    /// <exception cref="Win32Exception">The system refuses.</exception>
    public static byte* Map(nuint bytes)
    {
        if (!IsSupported)
        {
            throw new PlatformNotSupportedException("Mapping pages needs mmap: Linux or macOS.");
        }

        var flags = OperatingSystem.IsLinux() ? MapPrivateAnonymousNoReserve : MapPrivateAnonymousMac;
        var pointer = MMap(0, bytes, ProtReadWrite, flags, -1, 0);
        return pointer != -1 ? (byte*)pointer : throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    /// <summary>Makes pages inaccessible: any access crashes.</summary>
    /// <exception cref="Win32Exception">The system refuses.</exception>
    public static void Forbid(byte* first, nuint bytes)
    {
        if (MProtect((nint)first, bytes, ProtNone) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>Gives pages back.</summary>
    public static void Unmap(byte* first, nuint bytes) => _ = MUnmap((nint)first, bytes);

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint MMap(nint address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int MProtect(nint address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int MUnmap(nint address, nuint length);
}
