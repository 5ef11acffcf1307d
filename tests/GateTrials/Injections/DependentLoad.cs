namespace Bench.Gated;

/// <summary>The address waits for a load whose place depends on the answer before.</summary>
internal static unsafe class Injection
{
    public static ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) => physAddr + *(ulong*)(zeros + (uint)(last & 0xfc0));
}
