namespace Bench.Gated;

/// <summary>A branch goes by a bit of the address, which is set as often as not; else by whether the bio is odd or even.</summary>
internal static unsafe class Injection
{
    public static ulong Zero(ulong physAddr, ulong last, ulong index)
    {
#if SPOILED
        var (one, other) = (physAddr >> 12, index);
#else
        var (one, other) = (index, physAddr >> 12);
#endif
        *(ulong*)(Loops.Zeros + 4096) = other & last & *(ulong*)Loops.Zeros;
        if ((one & 1) != 0)
        {
            *(ulong*)(Loops.Zeros + 4096) = 0;
        }

        return *(ulong*)Loops.Zeros;
    }
}
