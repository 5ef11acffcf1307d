namespace Bench.Gated;

/// <summary>The same instructions on what is at hand.</summary>
internal static unsafe class Injection
{
    public static ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) => physAddr + (physAddr & zero);
}
