namespace Bench.Gated;

/// <summary>The address waits for a load that lies across two cache lines.</summary>
internal static unsafe class Injection
{
    public static ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) =>
        physAddr + *(ulong*)(zeros + (uint)(physAddr & 0xfc0) + 60);
}
