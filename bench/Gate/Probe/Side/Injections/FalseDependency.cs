using System.Runtime.CompilerServices;

namespace Probe;

/// <summary>The address waits for the answer before, of which it takes nothing.</summary>
internal readonly struct Injection : IInjection
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) => physAddr + (last & zero);
}
