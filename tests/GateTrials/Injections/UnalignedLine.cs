namespace Bench.Gated;

/// <summary>What waits for the answer before waits for a load that lies across two cache lines; else within one.</summary>
internal static unsafe class Injection
{
#if SPOILED
    private const int Place = 60;
#else
    private const int Place = 56;
#endif

    public static ulong Zero(ulong physAddr, ulong last, ulong index) => *(ulong*)(Loops.Zeros + (uint)(last & 0xf80) + Place);
}
