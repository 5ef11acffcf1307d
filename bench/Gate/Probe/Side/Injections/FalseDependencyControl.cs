using System.Runtime.CompilerServices;

namespace Probe;

/// <summary>The same instructions on what is at hand.</summary>
internal readonly struct Injection : IInjection
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) => physAddr + (physAddr & zero);
}
