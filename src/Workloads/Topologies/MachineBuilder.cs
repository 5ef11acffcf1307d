using Lookups;
namespace Workloads.Topologies;

/// <summary>Builds a machine: assigns device numbers, shuffles the order of registration, selects the clients.</summary>
internal sealed class MachineBuilder
{
    public const ulong KiB = 1UL << 10;
    public const ulong MiB = 1UL << 20;
    public const ulong GiB = 1UL << 30;
    public const ulong TiB = 1UL << 40;

    private readonly string name;
    private readonly List<TopologyClient> devices = [];
    private readonly List<ProviderRegion> regions = [];
    private readonly List<MemoryRange> ram = [];

    private MachineBuilder(string name, ulong seed)
    {
        this.name = name;
        Random = new SplitMix64(seed);
    }

    /// <summary>Source of all random choices.</summary>
    public SplitMix64 Random { get; }

    /// <summary>Starts a machine of a machine model.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of providers is outside the model's range.</exception>
    public static MachineBuilder Start(MachineModel model, int providers, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(providers, model.Range.Fewest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(providers, model.Range.Most);
        return Start(model.Name, seed);
    }

    /// <summary>Starts a machine without a machine model.</summary>
    public static MachineBuilder Start(string name, ulong seed) => new(name, seed);

    /// <summary>Adds a device, which is a candidate for the clients.</summary>
    /// <param name="deviceName">Its name.</param>
    /// <param name="pciSwitch">Number of the switch above it, -1 for none.</param>
    /// <param name="hostBridge">Number of its host bridge.</param>
    public PciPlace AddDevice(string deviceName, int pciSwitch, int hostBridge)
    {
        var place = new PciPlace(devices.Count, pciSwitch, hostBridge);
        devices.Add(new TopologyClient(deviceName, place));
        return place;
    }

    /// <summary>Adds a peer-to-peer region of a device.</summary>
    public void AddRegion(PciPlace place, ulong start, ulong bytes) =>
        regions.Add(new ProviderRegion(devices[place.Device].Name, start, bytes, place));

    /// <summary>Adds ordinary memory.</summary>
    public void AddRam(ulong start, ulong bytes) => ram.Add(new MemoryRange(start, bytes));

    /// <summary>
    /// Adds the memory below the hole for 32-bit BARs: from 1 MiB to a random page below 2.75 GiB, where firmware keeps its tables.
    /// </summary>
    public void AddLowRam() => AddRam(MiB, (2816 * MiB) - (Random.Below(16384) * ProviderTable.PageBytes) - MiB);

    /// <summary>
    /// Finishes the machine. Registration is not in order of address. At most 64 clients, evenly spread over the devices.
    /// </summary>
    public Topology Finish(bool crossBridgeSupported)
    {
        Random.Shuffle(regions);
        var clients = Math.Min(devices.Count, MachineReading.MostClients);
        return TopologyRules.Check(name, new Topology(
            name,
            [.. regions],
            [.. Enumerable.Range(0, clients).Select(i => devices[i * devices.Count / clients])],
            [.. ram.OrderBy(range => range.Start)],
            crossBridgeSupported));
    }
}
