using System.Runtime.CompilerServices;
using Lookups;

namespace Probe;

/// <summary>The same load, of which the place depends on the address at hand.</summary>
internal static class Injection
{
    public static SideLoops Open<TEncoding>(Fabric fabric, ClientId client, int tagBits, int amount)
        where TEncoding : struct, IBioEncoding<TEncoding> =>
        new SpoiledLoops<TEncoding, Spoiler>(fabric, client, TEncoding.Build(fabric, tagBits));

    private readonly struct Spoiler : ISpoiler
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static unsafe ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) =>
            physAddr + *(ulong*)(zeros + (uint)(physAddr & 0xfc0));
    }
}
