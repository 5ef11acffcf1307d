using System.Runtime.CompilerServices;

namespace Probe;

/// <summary>The bit itself is stored, always.</summary>
internal readonly struct Injection : IInjection
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros)
    {
        *(ulong*)zeros = physAddr & 0x1000;
        return physAddr;
    }
}
