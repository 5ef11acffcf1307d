using System.Runtime.CompilerServices;

namespace Probe;

/// <summary>The address waits for a load whose place depends on the answer before.</summary>
internal readonly struct Injection : IInjection
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) =>
        physAddr + *(ulong*)(zeros + (uint)(last & 0xfc0));
}
