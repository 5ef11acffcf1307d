namespace Bench.Gated;

/// <summary>The bit itself is stored, always.</summary>
internal static unsafe class Injection
{
    public static ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros)
    {
        *(ulong*)zeros = physAddr & 0x1000;
        return physAddr;
    }
}
