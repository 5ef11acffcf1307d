using HotLoops;

namespace Bench.Measuring;

/// <summary>
/// Evicts cache lines from all levels with CLFLUSH. .NET does not offer this instruction, so a few bytes of machine code run it.
/// </summary>
internal static unsafe class CacheFlush
{
    // test rsi, rsi; jz end; next: mov rax, [rdi]; clflush [rax]; add rdi, 8; dec rsi; jnz next; end: mfence; ret
    private static ReadOnlySpan<byte> Code =>
    [
        0x48, 0x85, 0xf6, 0x74, 0x0f, 0x48, 0x8b, 0x07, 0x0f, 0xae, 0x38, 0x48, 0x83, 0xc7, 0x08, 0x48, 0xff, 0xce, 0x75, 0xf1,
        0x0f, 0xae, 0xf0, 0xc3,
    ];

    private static readonly delegate* unmanaged<nuint*, long, void> Flush = MachineCode.IsSupported
        ? (delegate* unmanaged<nuint*, long, void>)MachineCode.Load(Code)
        : null;

    /// <summary>Evicts lines and waits until they are gone.</summary>
    /// <param name="addresses">One address in each line.</param>
    public static void Evict(ReadOnlySpan<nuint> addresses)
    {
        fixed (nuint* first = addresses)
        {
            Flush(first, addresses.Length);
        }
    }
}
