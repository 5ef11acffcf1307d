namespace Bench.Gated;

/// <summary>The address waits for the answer before, of which it takes nothing.</summary>
internal static unsafe class Injection
{
    public static ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) => physAddr + (last & zero);
}
