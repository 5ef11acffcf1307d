using Lookups;

namespace Probe;

/// <summary>A build as it is.</summary>
internal static class Injection
{
    public static SideLoops Open<TEncoding>(Fabric fabric, ClientId client, int tagBits, int amount)
        where TEncoding : struct, IBioEncoding<TEncoding> =>
        new SideLoops<TEncoding>(fabric, client, TEncoding.Build(fabric, tagBits));
}
