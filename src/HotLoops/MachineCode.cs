using System.ComponentModel;
using System.Runtime.InteropServices;

namespace HotLoops;

/// <summary>
/// Loads machine instructions that .NET does not offer into executable memory. x86-64 Linux only; the memory is kept until the process
/// ends.
/// </summary>
internal static unsafe partial class MachineCode
{
    private const int ProtRead = 1;
    private const int ProtWrite = 2;
    private const int ProtExecute = 4;
    private const int MapPrivateAnonymous = 0x22;

    /// <summary>Whether this system can load machine code.</summary>
    public static bool IsSupported => OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64;

    /// <summary>Loads a function.</summary>
    /// <param name="code">The instructions of the function.</param>
    /// <returns>The address of the function.</returns>
    /// <exception cref="Win32Exception">The system does not allow executable memory.</exception>
    public static void* Load(ReadOnlySpan<byte> code)
    {
        var page = MMap(0, (nuint)code.Length, ProtRead | ProtWrite, MapPrivateAnonymous, -1, 0);
        if (page == -1)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }

        code.CopyTo(new Span<byte>((void*)page, code.Length));
        return MProtect(page, (nuint)code.Length, ProtRead | ProtExecute) == 0
            ? (void*)page
            : throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint MMap(nint address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int MProtect(nint address, nuint length, int protection);
}
