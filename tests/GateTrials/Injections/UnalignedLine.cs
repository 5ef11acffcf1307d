namespace Bench.Gated;

/// <summary>
/// A load waits for the previous answer. When spoiled, the load lies across two cache lines; otherwise it lies within one.
/// </summary>
internal static unsafe class Injection
{
#if SPOILED
    private const int Place = 60;
#else
    private const int Place = 56;
#endif

    public static ulong Zero(ulong physAddr, ulong last, ulong index) => *(ulong*)(Loops.Zeros + (uint)(last & 0xf80) + Place);
}
