using System.Runtime.CompilerServices;

namespace Probe;

/// <summary>The same load, of which the place depends on the address at hand.</summary>
internal readonly struct Injection : IInjection
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) =>
        physAddr + *(ulong*)(zeros + (uint)(physAddr & 0xfc0));
}
