using Lookups;
namespace Workloads.Topologies;

/// <summary>Collects what the readers of topology files find, and applies the rules that all of them share.</summary>
/// <remarks>
/// <para>Which BARs are providers: no file says which regions a driver has registered, so every memory BAR of at least
/// <see cref="SmallestRegion"/> counts. That takes in CMBs, VRAM and the doorbell BARs of NICs, and leaves out register BARs.</para>
/// <para>Nor does a file say whether host bridges route to each other, so they are taken not to.</para>
/// </remarks>
internal sealed class MachineReading(string file)
{
    /// <summary>The smallest BAR, in bytes, that is taken for peer-to-peer memory: 1 MiB.</summary>
    public const ulong SmallestRegion = 1 << 20;

    /// <summary>The most clients; a table of outcomes has clients times providers entries.</summary>
    public const int MostClients = 64;

    private readonly Dictionary<PciAddress, int> devices = [];
    private readonly Dictionary<string, int> switches = [];
    private readonly Dictionary<string, int> hostBridges = [];
    private readonly List<TopologyClient> clients = [];
    private readonly HashSet<int> clientDevices = [];
    private readonly List<MemoryRange> ram = [];

    /// <summary>The candidates so far.</summary>
    public List<ProviderRegion> Regions { get; } = [];

    /// <summary>Where a device sits.</summary>
    /// <param name="device">Its address.</param>
    /// <param name="hostBridge">Anything that tells host bridges apart.</param>
    /// <param name="topSwitch">The root port above a switch; null without a switch.</param>
    public PciPlace Place(PciAddress device, string hostBridge, string? topSwitch) =>
        new(Number(devices, device), topSwitch is null ? -1 : Number(switches, topSwitch), Number(hostBridges, hostBridge));

    /// <summary>Adds a device that does DMA, once.</summary>
    public void AddClient(string name, PciPlace place)
    {
        if (clientDevices.Add(place.Device))
        {
            clients.Add(new TopologyClient(name, place));
        }
    }

    /// <summary>Adds ordinary memory.</summary>
    public void AddRam(MemoryRange range) => ram.Add(range);

    /// <summary>The machine. Owners of regions come first among the clients, because what they reach is the question.</summary>
    /// <param name="advice">What to say when there is no region.</param>
    public Topology Finish(string advice)
    {
        if (Regions.Count == 0)
        {
            throw new BadInputException(file, 0, "regions", "a memory BAR of at least 1 MiB", advice);
        }

        var owners = Regions.Select(region => region.Place.Device).ToHashSet();
        foreach (var region in Regions)
        {
            AddClient(region.Name, region.Place);
        }

        return new Topology(
            Path.GetFileName(file),
            [.. Regions],
            [.. clients.OrderBy(client => owners.Contains(client.Place.Device) ? 0 : 1).Take(MostClients)],
            [.. ram.OrderBy(range => range.Start)],
            CrossBridgeSupported: false);
    }

    private static int Number<TKey>(Dictionary<TKey, int> numbers, TKey key) where TKey : notnull
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            number = numbers.Count;
            numbers.Add(key, number);
        }

        return number;
    }
}
