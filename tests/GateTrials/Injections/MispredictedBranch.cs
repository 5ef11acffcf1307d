namespace Bench.Gated;

/// <summary>
/// When spoiled, a branch depends on an address bit that is set half of the time; otherwise on whether the bio is odd or even.
/// </summary>
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
