using System.Numerics;
using Lookups;

namespace Workloads.Topologies;

/// <summary>Collects the devices and ranges that topology readers find, and applies the rules common to all readers.</summary>
/// <remarks>
/// <para>Providers: no file shows which regions a driver has registered, so every memory BAR of at least <see cref="SmallestRegion"/>
/// counts. This includes CMBs, VRAM and the doorbell BARs of NICs, and excludes register BARs. A disabled BAR counts too, because
/// /proc/iomem does not distinguish it from others, and its driver will enable it.</para>
/// <para>Host bridges: no file shows whether they route to each other, so this assumes that they do not.</para>
/// </remarks>
internal sealed class MachineReading(string file)
{
    /// <summary>The smallest BAR, in bytes, that counts as peer-to-peer memory: 1 MiB.</summary>
    public const ulong SmallestRegion = 1 << 20;

    /// <summary>Maximum number of clients; a table of outcomes has clients times providers entries.</summary>
    public const int MostClients = 64;

    /// <summary>End of <see cref="ProviderRegion.Kind"/> for a BAR of a device that does not respond to memory accesses.</summary>
    public const string Disabled = "disabled";

    // Far more than a machine of 4 096 functions needs; a higher limit would only cost memory.
    private const int MostLeftOut = 1 << 16;

    // The largest machine, 4 096 functions with six BARs each, needs two thirds of this; a higher limit would only cost memory.
    private const int MostLines = 1 << 17;

    private const ulong LowMemory = 1UL << 20;
    private const ulong LowMemoryEnd = 3UL << 30;
    private const ulong HighMemoryBytes = 1UL << 30;

    private readonly Dictionary<PciAddress, int> devices = [];
    private readonly Dictionary<string, int> switches = [];
    private readonly Dictionary<string, int> hostBridges = [];
    private readonly Dictionary<int, string> names = [];
    private readonly List<TopologyClient> clients = [];
    private readonly HashSet<int> clientDevices = [];
    private readonly HashSet<MemoryRange> ram = [];
    private readonly List<ProviderRegion> regions = [];
    private readonly Dictionary<(string Owner, ulong Start), int> lines = [];
    private readonly List<LeftOut> leftOut = [];
    private readonly Dictionary<string, (int Line, string First, int Count)> skipped = [];
    private ulong lowest = ulong.MaxValue;
    private ulong highest;

    /// <summary>Registers the location of a device.</summary>
    /// <param name="device">Its address.</param>
    /// <param name="name">Its name as a client.</param>
    /// <param name="hostBridge">Any text that identifies the host bridge.</param>
    /// <param name="topSwitch">The root port above a switch; null without a switch.</param>
    public PciPlace Place(PciAddress device, string name, string hostBridge, string? topSwitch)
    {
        var number = Number(devices, device);
        if (name.Length > names.GetValueOrDefault(number, "").Length)
        {
            names[number] = name;
        }

        return new PciPlace(number, topSwitch is null ? -1 : Number(switches, topSwitch), Number(hostBridges, hostBridge));
    }

    /// <summary>Adds a client, unless it is already added.</summary>
    public void AddClient(PciPlace place)
    {
        if (clientDevices.Add(place.Device))
        {
            clients.Add(new TopologyClient(names[place.Device], place));
        }
    }

    /// <summary>Adds ordinary memory; ignores a range that is already added.</summary>
    public void AddRam(MemoryRange range) => ram.Add(range);

    /// <summary>Whether a range can be a BAR large enough for a provider.</summary>
    public static bool MayBeProvider(MemoryRange range) =>
        range.Bytes >= SmallestRegion && BitOperations.IsPow2(range.Bytes) && range.Start % range.Bytes == 0;

    /// <summary>Adds a memory BAR, or leaves it out.</summary>
    public void AddBar(PciAddress owner, PciPlace place, MemoryRange range, int line, string kind)
    {
        if (range.Start >= LowMemory)
        {
            lowest = Math.Min(lowest, range.Start);
            highest = Math.Max(highest, range.Start + range.Bytes);
        }

        var name = owner.ToString();
        if (range.Bytes < SmallestRegion)
        {
            LeaveOut(line, owner, range, $"{Size(range.Bytes)}: too small, below 1 MiB");
        }
        else if (range.Start == 0)
        {
            LeaveOut(line, owner, range, "no address");
        }
        else if (!BitOperations.IsPow2(range.Bytes))
        {
            LeaveOut(line, owner, range, $"{Size(range.Bytes)}: not a BAR, its size is not a power of two");
        }
        else if (range.Start % range.Bytes != 0)
        {
            LeaveOut(line, owner, range, $"{Size(range.Bytes)}: not a BAR, not aligned to its size");
        }
        else if (!lines.TryAdd((name, range.Start), line))
        {
            var before = lines[(name, range.Start)];
            LeaveOut(line, owner, range, $"shown before, in line {before}");
        }
        else
        {
            regions.Add(new ProviderRegion(name, range.Start, range.Bytes, place, Line: line) { Kind = kind });
        }
    }

    /// <summary>Adds a part of a BAR that a driver reports as peer-to-peer memory, of any size.</summary>
    public void AddPart(PciAddress owner, PciPlace place, MemoryRange range, int line) =>
        regions.Add(new ProviderRegion(owner.ToString(), range.Start, range.Bytes, place, Line: line) { Kind = "part of a BAR" });

    /// <summary>Records that a range is not a provider.</summary>
    public void LeaveOut(int line, PciAddress owner, MemoryRange range, string why) =>
        LeaveOut(line, $"{range.Start:x}-{range.Start + range.Bytes - 1:x} {owner}", why);

    /// <summary>Records that a part of the file is neither provider nor client.</summary>
    public void LeaveOut(int line, string what, string why)
    {
        if (leftOut.Count == MostLeftOut)
        {
            throw new BadInputException(file, line, "ranges", $"at most {MostLeftOut} that are not providers", "more");
        }

        leftOut.Add(new LeftOut(line, what, why));
    }

    /// <summary>Rejects a file with more lines than a machine can have, for formats with a line per range.</summary>
    public void CheckLength(PastedLine line)
    {
        if (line.Number > MostLines)
        {
            throw new BadInputException(file, line.Number, "file", $"at most {MostLines} lines", "more");
        }
    }

    /// <summary>Counts a line that does not belong to the format. Lines of one kind are reported together.</summary>
    public void Skip(PastedLine line)
    {
        var kind = PastedText.KindOf(line.Text.Span);
        skipped[kind] = skipped.TryGetValue(kind, out var before)
            ? before with { Count = before.Count + 1 }
            : (line.Number, BadInputException.Printable(line.Text.ToString()), 1);
    }

    /// <summary>
    /// Assumes ordinary memory for a file that shows only BARs: from 1 MiB to the lowest BAR or 3 GiB, whichever comes first, as firmware
    /// lays out memory below the hole for PCI; or 1 GiB after the highest BAR if the lowest leaves no space.
    /// </summary>
    public void MakeUpRam() => AddRam(
        lowest >= 2 * LowMemory
            ? new MemoryRange(LowMemory, Math.Min(lowest, LowMemoryEnd) - LowMemory)
            : new MemoryRange(highest, HighMemoryBytes));

    /// <summary>Creates the machine. Owners of regions are the first clients, because their reach is the question.</summary>
    /// <param name="advice">Advice in the error for a file without a region.</param>
    public Topology Finish(string advice)
    {
        LeaveOutDisabled();
        if (regions.Count == 0)
        {
            throw new BadInputException(file, 0, "regions", "a memory BAR of at least 1 MiB", leftOut is [var first, ..]
                ? $"{leftOut.Count} others; line {first.Line}: {first.Why}"
                : advice);
        }

        var owners = regions.Select(region => region.Place.Device).ToHashSet();
        regions.ForEach(region => AddClient(region.Place));
        foreach (var (kind, (line, what, count)) in skipped)
        {
            LeaveOut(line, what, count == 1 ? kind : $"{kind}, {count} lines");
        }

        var ordered = clients.OrderBy(client => owners.Contains(client.Place.Device) ? 0 : 1).ToList();
        foreach (var client in ordered.Skip(MostClients))
        {
            LeaveOut(0, client.Name, $"more than {MostClients} clients");
        }

        return new Topology(
            Path.GetFileName(file),
            [.. regions],
            [.. ordered.Take(MostClients)],
            [.. ram.OrderBy(range => range.Start)],
            CrossBridgeSupported: false)
        {
            LeftOut = [.. leftOut.OrderBy(entry => entry.Line)],
        };
    }

    /// <summary>
    /// Leaves out disabled BARs at the address of another BAR. A disabled BAR keeps the address that firmware wrote, which may be in use.
    /// </summary>
    private void LeaveOutDisabled()
    {
        var byAddress = regions.OrderBy(region => region.Start).ThenBy(IsDisabled).ToList();
        var removed = new HashSet<int>();
        ProviderRegion? kept = null;
        foreach (var region in byAddress)
        {
            if (kept is null || region.Start >= kept.Start + kept.Bytes)
            {
                kept = region;
                continue;
            }

            var disabled = IsDisabled(region) ? region : kept;
            if (IsDisabled(disabled))
            {
                removed.Add(disabled.Line);
                LeaveOut(disabled.Line, $"{disabled.Start:x} {disabled.Owner}", "disabled, and at the address of another BAR");
                kept = disabled == region ? kept : region;
            }
        }

        regions.RemoveAll(region => removed.Contains(region.Line));

        static bool IsDisabled(ProviderRegion region) => region.Kind.EndsWith(Disabled, StringComparison.Ordinal);
    }

    private static string Size(ulong bytes) => bytes >= SmallestRegion && bytes % SmallestRegion == 0
        ? $"{bytes >> 20} MiB"
        : bytes % 1024 == 0 ? $"{bytes >> 10} KiB"
        : $"{bytes} bytes";

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
