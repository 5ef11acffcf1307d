using System.Globalization;
using HotLoops;
using Lookups;
using Lookups.Memory;

namespace Bench.Measuring;

/// <summary>
/// An application that uses the processor between two batches of bios. It reads and writes a given number of bytes, a quarter of each page
/// that it touches, and runs through its own code. A lookup then finds structure, loop and translations further away in the caches, or not
/// at all.
/// </summary>
/// <remarks>
/// The lines of one second-level cache lie in four times as many pages: 2 048 pages for 2 MiB, as many as the second-level TLB of a server
/// holds. Nothing disturbs the branch predictors on purpose.
/// </remarks>
internal sealed unsafe class Application : IDisposable
{
    private const nuint PageBytes = 4096;
    private const nuint LinesPerPage = 16;

    /// <summary>Twice a first-level instruction cache, 16 pages.</summary>
    private const int CodeBytes = 64 << 10;

    private const string CacheSize = "/sys/devices/system/cpu/cpu0/cache/index2/size";
    private const int UsualCacheKib = 1024;
    private static readonly Lazy<nint> Code = new(LoadCode);

    /// <summary>Bytes of the second-level cache of this machine's first processor; 1 MiB if the system does not report it.</summary>
    private static readonly int CacheBytes = ReadCacheKib() << 10;

    private readonly AlignedMemory memory;
    private readonly byte* bytes;
    private readonly nuint pages;

    /// <summary>An application.</summary>
    /// <param name="caches">Amount of data that it uses, in second-level caches.</param>
    public Application(double caches)
    {
        pages = Math.Max(1, (nuint)(caches * CacheBytes) / (LinesPerPage * LineSet.LineBytes));
        memory = AlignedMemory.Allocate(pages * PageBytes, out bytes);
    }

    /// <summary>Uses all of its data and code once.</summary>
    public void Run()
    {
        for (nuint page = 0; page < pages; page++)
        {
            // The quarter moves from page to page, so that all sets of a cache are used.
            var first = bytes + (page * PageBytes) + (page * LinesPerPage * LineSet.LineBytes % PageBytes);
            for (nuint line = 0; line < LinesPerPage; line++)
            {
                *(ulong*)(first + (line * LineSet.LineBytes)) += 1;
            }
        }

        if (Code.Value != 0)
        {
            ((delegate* unmanaged[SuppressGCTransition]<void>)Code.Value)();
        }
    }

    public void Dispose() => memory.Dispose();

    private static int ReadCacheKib()
    {
        try
        {
            var text = File.ReadAllText(CacheSize).Trim();
            return text.EndsWith('K') && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var kib) && kib > 0
                ? kib
                : UsualCacheKib;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return UsualCacheKib;
        }
    }

    private static nint LoadCode()
    {
        if (!MachineCode.IsSupported)
        {
            return 0;
        }

        // NOP of 8 bytes (Intel SDM, NOP), then RET.
        ReadOnlySpan<byte> nop = [0x0F, 0x1F, 0x84, 0, 0, 0, 0, 0];
        var code = new byte[CodeBytes];
        for (var i = 0; i < code.Length; i += nop.Length)
        {
            nop.CopyTo(code.AsSpan(i));
        }

        code[^nop.Length] = 0xC3;
        return (nint)MachineCode.Load(code);
    }
}
