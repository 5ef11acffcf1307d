using System.Runtime.CompilerServices;
using Lookups;

namespace Probe;

/// <summary>The same instructions on what is at hand.</summary>
internal static class Injection
{
    public static SideLoops Open<TEncoding>(Fabric fabric, ClientId client, int tagBits, int amount)
        where TEncoding : struct, IBioEncoding<TEncoding> =>
        new SpoiledLoops<TEncoding, Spoiler>(fabric, client, TEncoding.Build(fabric, tagBits));

    private readonly struct Spoiler : ISpoiler
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static unsafe ulong Spoil(ulong physAddr, ulong last, ulong zero, byte* zeros) =>
            physAddr + (physAddr & zero);
    }
}
