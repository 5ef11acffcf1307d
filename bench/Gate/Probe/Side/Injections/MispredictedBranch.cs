using System.Runtime.CompilerServices;
using Lookups;

namespace Probe;

/// <summary>A bit of the address that is set as often as not decides whether a counter in memory goes up.</summary>
internal static class Injection
{
    public static SideLoops Open<TEncoding>(Fabric fabric, ClientId client, int tagBits, int amount)
        where TEncoding : struct, IBioEncoding<TEncoding> =>
        new SpoiledLoops<TEncoding, Spoiler>(fabric, client, TEncoding.Build(fabric, tagBits));

    private readonly struct Spoiler : ISpoiler
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static unsafe ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros)
        {
            if ((physAddr & 0x1000) != 0)
            {
                *(ulong*)zeros = physAddr;
            }

            return physAddr;
        }
    }
}
