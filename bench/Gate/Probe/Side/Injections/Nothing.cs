using Lookups;

namespace Probe;

/// <summary>A build as it is.</summary>
internal readonly struct Injection : IInjection
{
    public static SideLoops Open<TEncoding, TSelf>(Fabric fabric, ClientId client, TEncoding encoding, int amount)
        where TEncoding : struct, IBioEncoding<TEncoding>
        where TSelf : struct, IInjection => new SideLoops<TEncoding>(fabric, client, encoding);
}
