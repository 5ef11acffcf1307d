using Bench.Gate;
using Lookups;

namespace Probe;

/// <summary>Registers the machine of a <see cref="SceneImage"/>, once: all encodings are built on the same.</summary>
internal static unsafe class SideScene
{
    private static ulong* known;
    private static Fabric? fabric;

    public static Fabric Of(ulong* image, out ClientId client)
    {
        client = new ClientId((int)image[3]);
        if (fabric is null || known != image)
        {
            fabric = Build(image);
            known = image;
        }

        return fabric;
    }

    private static Fabric Build(ulong* image)
    {
        var (regions, ranges, clients) = ((int)image[0], (int)image[1], (int)image[2]);
        var at = image + SceneImage.HeaderNumbers;
        var registered = new Region[regions];
        for (var i = 0; i < regions; i++, at += SceneImage.RegionNumbers)
        {
            registered[i] = new Region(at[0], at[1], at[2], (ushort)at[3]);
        }

        var hostMemory = new MemoryRange[ranges];
        for (var i = 0; i < ranges; i++, at += SceneImage.RangeNumbers)
        {
            hostMemory[i] = new MemoryRange(at[0], at[1]);
        }

        var reach = new ReachTable(regions, clients);
        for (var c = 0; c < clients; c++)
        {
            for (var i = 0; i < regions; i++)
            {
                reach[new ClientId(c), new ProviderId((uint)i + 1)] = (MapOutcome)(*at++);
            }
        }

        return new Fabric(new ProviderTable(registered), reach, hostMemory);
    }
}
