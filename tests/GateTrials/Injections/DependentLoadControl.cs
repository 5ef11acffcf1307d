namespace Bench.Gated;

/// <summary>The same load, of which the place depends on the address at hand.</summary>
internal static unsafe class Injection
{
    public static ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) =>
        physAddr + *(ulong*)(zeros + (uint)(physAddr & 0xfc0));
}
