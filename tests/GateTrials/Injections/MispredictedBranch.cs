namespace Bench.Gated;

/// <summary>A bit of the address that is set as often as not decides whether the address is stored.</summary>
internal static unsafe class Injection
{
    public static ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros)
    {
        if ((physAddr & 0x1000) != 0)
        {
            *(ulong*)zeros = physAddr;
        }

        return physAddr;
    }
}
