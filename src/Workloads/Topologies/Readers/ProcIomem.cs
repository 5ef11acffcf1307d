using System.Globalization;
using Lookups;
using Workloads.Recordings.Reading;

namespace Workloads.Topologies.Readers;

/// <summary>
/// <c>/proc/iomem</c>, read as root: ranges of physical addresses, nested by indentation. <c>System RAM</c> is ordinary memory; ranges
/// that carry a PCI address are BARs, and the innermost of them, so VFs rather than the window of their PF, are the candidates.
/// </summary>
/// <remarks>
/// The device's own range counts, not its driver's line inside, unless that line says that it is the peer-to-peer part (a name with
/// p2pmem, p2pdma or cmb in it): then it is the region, of whatever size. <c>PCI Bus</c> lines tell the structure: the outermost is the
/// host bridge, and a device with two or more below that sits behind a switch.
/// </remarks>
public sealed class ProcIomem : ITopologyReader
{
    // The kernel's own nesting is below 10; a bound keeps the work linear in the length of the file.
    private const int DeepestNesting = 64;

    // The largest machine, 4 096 functions of six BARs, each with its bus and its driver, has a third of this; more would cost memory only.
    private const int MostLines = 1 << 18;
    private const string BusPrefix = "PCI Bus ";

    private ProcIomem()
    {
    }

    /// <inheritdoc/>
    public static string Name => "iomem";

    /// <inheritdoc/>
    public static string Summary => "/proc/iomem, read as root";

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var text = head.TrimStart(" \r\n"u8);
        var start = Digits.Hex(text, out _);
        if (start < 8 || start == text.Length || text[start] != '-')
        {
            return false;
        }

        text = text[(start + 1)..];
        var end = Digits.Hex(text, out _);
        return end >= 8 && text[end..].StartsWith(" : "u8);
    }

    /// <inheritdoc/>
    public static Topology Read(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var entries = ReadEntries(file, text);
        if (entries.TrueForAll(entry => entry.Start == 0 && entry.Last == 0))
        {
            throw new BadInputException(
                file, 1, "addresses", "addresses (read it as root: sudo cat /proc/iomem)", "zeros only, which is what other users see");
        }

        var machine = new MachineReading(file);
        var ancestors = new List<Entry>();
        for (var i = 0; i < entries.Count; i++)
        {
            ancestors.RemoveAll(ancestor => ancestor.Indent >= entries[i].Indent);
            if (IsRam(entries[i]) && !ancestors.Exists(IsRam))
            {
                machine.AddRam(new MemoryRange(entries[i].Start, entries[i].Bytes));
            }
            else if (PciAddress.TryParse(entries[i].Name, out var address))
            {
                var inside = entries.Skip(i + 1).TakeWhile(entry => entry.Indent > entries[i].Indent).ToList();
                AddDevice(machine, entries[i], address, inside, PlaceOf(machine, address, ancestors));
            }

            ancestors.Add(entries[i]);
            if (ancestors.Count > DeepestNesting)
            {
                throw new BadInputException(file, entries[i].Line, "indentation", "at most 64 levels", "more");
            }
        }

        return machine.Finish("none (is it the whole file?)");
    }

    private static void AddDevice(MachineReading machine, Entry device, PciAddress address, List<Entry> inside, PciPlace place)
    {
        var driver = inside.Find(entry => !PciAddress.TryParse(entry.Name, out _) && !IsPeerMemory(entry));
        var name = driver is null ? address.ToString() : $"{address} {driver.Name}";
        if (driver is not null)
        {
            machine.AddClient(name, place);
        }

        var parts = inside.FindAll(IsPeerMemory);
        if (parts.Count == 0
            && device.Bytes >= MachineReading.SmallestRegion
            && !inside.Exists(entry => PciAddress.TryParse(entry.Name, out _)))
        {
            parts.Add(device);
        }

        machine.Regions.AddRange(parts.Select(part => new ProviderRegion(name, part.Start, part.Bytes, place, Line: part.Line)));
    }

    private static PciPlace PlaceOf(MachineReading machine, PciAddress address, List<Entry> ancestors)
    {
        var buses = ancestors.FindAll(entry => entry.Name.StartsWith(BusPrefix, StringComparison.Ordinal));
        return machine.Place(
            address,
            buses.Count > 0 ? buses[0].Name : string.Create(CultureInfo.InvariantCulture, $"domain {address.Domain:x4}"),
            buses.Count > 2 ? buses[1].Name : null);
    }

    private static bool IsRam(Entry entry) => entry.Name.StartsWith("System RAM", StringComparison.Ordinal);

    private static bool IsPeerMemory(Entry entry) =>
        entry.Name.Contains("p2pmem", StringComparison.OrdinalIgnoreCase)
        || entry.Name.Contains("p2pdma", StringComparison.OrdinalIgnoreCase)
        || entry.Name.Contains("cmb", StringComparison.OrdinalIgnoreCase);

    private static List<Entry> ReadEntries(string file, string text)
    {
        var entries = new List<Entry>();
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            if (number > MostLines)
            {
                throw new BadInputException(
                    file, number, "file", string.Create(CultureInfo.InvariantCulture, $"at most {MostLines} lines"), "more");
            }

            var line = text.AsSpan(range).TrimEnd();
            if (!line.IsEmpty)
            {
                entries.Add(ReadEntry(file, number, line));
            }
        }

        return entries;
    }

    private static Entry ReadEntry(string file, int number, ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimStart(' ');
        var dash = trimmed.IndexOf('-');
        var colon = trimmed.IndexOf(" : ", StringComparison.Ordinal);
        if (dash <= 0 || colon < dash)
        {
            throw new BadInputException(file, number, "line", "'start-end : name' in hexadecimal", trimmed.ToString());
        }

        var start = Address(file, number, "start", trimmed[..dash]);
        var last = Address(file, number, "end", trimmed[(dash + 1)..colon]);
        return last >= start && last < ProviderTable.PhysAddrEnd
            ? new Entry(number, line.Length - trimmed.Length, start, last, trimmed[(colon + 3)..].ToString())
            : throw new BadInputException(file, number, "end", "an address from the start on and below 2^52", trimmed[..colon].ToString());
    }

    private static ulong Address(string file, int number, string field, ReadOnlySpan<char> text) =>
        ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var address)
            ? address
            : throw new BadInputException(file, number, field, "a hexadecimal address", text.ToString());

    private sealed record Entry(int Line, int Indent, ulong Start, ulong Last, string Name)
    {
        public ulong Bytes => Last - Start + 1;
    }
}
