namespace Bench.Gated;

/// <summary>
/// The lookup waits for a load. When spoiled, the load's address depends on the previous answer; otherwise on the current bio's address.
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
        *(ulong*)(Loops.Zeros + 4096) = *(ulong*)(Loops.Zeros + (uint)(other & 0xfc0));
        return *(ulong*)(Loops.Zeros + (uint)(one & 0xfc0));
    }
}
