using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Bench.Measuring;

/// <summary>Evicts cache lines from all levels by CLFLUSH, the one instruction that .NET does not offer: a few bytes of machine code.</summary>
/// <remarks>x86-64 Linux only. Made once and kept for the life of the process.</remarks>
internal static unsafe partial class CacheFlush
{
    private const nuint CodeBytes = 4096;
    private const int ProtRead = 1;
    private const int ProtWrite = 2;
    private const int ProtExecute = 4;
    private const int MapPrivateAnonymous = 0x22;

    // test rsi, rsi; jz end; next: mov rax, [rdi]; clflush [rax]; add rdi, 8; dec rsi; jnz next; end: mfence; ret
    private static ReadOnlySpan<byte> Code =>
        [0x48, 0x85, 0xf6, 0x74, 0x0f, 0x48, 0x8b, 0x07, 0x0f, 0xae, 0x38, 0x48, 0x83, 0xc7, 0x08, 0x48, 0xff, 0xce, 0x75, 0xf1, 0x0f, 0xae, 0xf0, 0xc3];

    private static readonly delegate* unmanaged<nuint*, long, void> Flush = IsSupported ? Load() : null;

    /// <summary>Whether lines can be evicted here.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64;

    /// <summary>Evicts lines and waits until they are gone.</summary>
    /// <param name="addresses">An address in each.</param>
    public static void Evict(ReadOnlySpan<nuint> addresses)
    {
        fixed (nuint* first = addresses)
        {
            Flush(first, addresses.Length);
        }
    }

    private static delegate* unmanaged<nuint*, long, void> Load()
    {
        var page = MMap(0, CodeBytes, ProtRead | ProtWrite, MapPrivateAnonymous, -1, 0);
        if (page == -1)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }

        Code.CopyTo(new Span<byte>((void*)page, Code.Length));
        return MProtect(page, CodeBytes, ProtRead | ProtExecute) == 0
            ? (delegate* unmanaged<nuint*, long, void>)page
            : throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint MMap(nint address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int MProtect(nint address, nuint length, int protection);
}
