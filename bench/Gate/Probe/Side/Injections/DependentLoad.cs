using System.Runtime.CompilerServices;
using Lookups;

namespace Probe;

/// <summary>The address waits for a load whose place depends on the answer before.</summary>
internal static class Injection
{
    public static SideLoops Open<TEncoding>(Fabric fabric, ClientId client, int tagBits, int amount)
        where TEncoding : struct, IBioEncoding<TEncoding> =>
        new SpoiledLoops<TEncoding, Spoiler>(fabric, client, TEncoding.Build(fabric, tagBits));

    private readonly struct Spoiler : ISpoiler
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static unsafe ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) =>
            physAddr + *(ulong*)(zeros + (uint)(last & 0xfc0));
    }
}
