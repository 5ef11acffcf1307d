namespace Bench.Gated;

/// <summary>The lookup waits for the answer before, of which it takes nothing; else for the address at hand.</summary>
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
