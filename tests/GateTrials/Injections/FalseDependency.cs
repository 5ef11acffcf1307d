namespace Bench.Gated;

/// <summary>
/// When spoiled, the lookup waits for the previous answer, which it does not use; otherwise for the current bio's address.
/// </summary>
internal static unsafe class Injection
{
    public static ulong Zero(ulong physAddr, ulong last, ulong index)
    {
#if SPOILED
        var (one, other) = (last, physAddr);
#else
        var (one, other) = (physAddr, last);
#endif
        var none = *(ulong*)Loops.Zeros;
        *(ulong*)(Loops.Zeros + 4096) = other & none;
        return one & none;
    }
}
