using System.Runtime.CompilerServices;

namespace Probe;

/// <summary>The address waits for a load that lies across two cache lines.</summary>
internal readonly struct Injection : IInjection
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) =>
        physAddr + *(ulong*)(zeros + (uint)(physAddr & 0xfc0) + 60);
}
