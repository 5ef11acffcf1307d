using System.Buffers;
using System.Globalization;
using Lookups;

namespace Workloads.Topologies.Readers;

/// <summary>
/// <c>/proc/iomem</c>, read as root: ranges of physical addresses, one inside another. <c>System RAM</c> is ordinary memory; ranges that
/// carry a PCI address are BARs, and the innermost of them, so VFs rather than the window of their PF, are the candidates.
/// </summary>
/// <remarks>
/// <para>The device's own range counts, not its driver's line inside, unless the name of that line marks the peer-to-peer part (p2pmem,
/// p2pdma or cmb): then that line is the region, of any size. <c>PCI Bus</c> lines show the structure: the outermost is the host bridge,
/// and a device with two or more below that is behind a switch.</para>
/// <para>The kernel lists expansion ROMs and the windows of VFs by the same name as BARs. Ranges that cannot be a BAR are left out, and so
/// are those that <see cref="IsUnclaimed"/> finds. A ROM or window that could be a BAR, of a device without driver, looks like one.</para>
/// </remarks>
public static class ProcIomem
{
    // The kernel's own nesting is below 10; a bound keeps the work linear in the length of the file.
    private const int DeepestNesting = 64;

    // The kernel prints eight and more. Shorter ones are not ranges with a digit missing but dates and the like.
    private const int FewestDigits = 6;
    private const ulong LargestRom = 4UL << 20;
    private const ulong FourGiB = 1UL << 32;
    private const string BusPrefix = "PCI Bus ";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The format.</summary>
    public static TopologyFormat TopologyFormat { get; } = new(
        Name: "iomem",
        Summary: "/proc/iomem, read as root",
        Line: "00001000-0009fbff : System RAM",
        MeaningOf: MeaningOf,
        Read: Read);

    private static LineMeaning MeaningOf(ReadOnlySpan<char> line) =>
        LooksLikeRange(line) && TryRange("", 0, line.TrimStart(), out _, out _, out _) is null ? LineMeaning.Range : LineMeaning.None;

    private static Topology Read(string file, string text)
    {
        var machine = new MachineReading(file);
        var entries = ReadEntries(file, text, machine);
        if (entries.TrueForAll(entry => entry.Start == 0 && entry.Last == 0))
        {
            throw new BadInputException(
                file,
                entries.Count > 0 ? entries[0].Line : 0,
                "addresses",
                "addresses (read it as root: sudo cat /proc/iomem)",
                "zeros only, which is what other users see");
        }

        // Each device that has a claimed range, alone and with the window that it is in.
        var claimed = entries
            .Where(IsClaimed).SelectMany(entry => new[] { (entry.Device, null), (entry.Device, entry.Parent) }).ToHashSet();
        foreach (var entry in entries)
        {
            if (IsRam(entry) && !Ancestors(entry).Any(IsRam))
            {
                machine.AddRam(entry.Range);
            }
            else if (entry.Device is { } device)
            {
                AddDevice(machine, entry, device, claimed);
            }
        }

        return machine.Finish("none (is it the whole file?)");
    }

    private static void AddDevice(
        MachineReading machine, Entry entry, PciAddress device, HashSet<(PciAddress? Device, Entry? Window)> claimed)
    {
        var inside = Inside(entry).ToList();
        var driver = inside.Find(child => !IsPeerMemory(child))?.Name ?? "";
        var place = PlaceOf(machine, device, driver.Length == 0 ? $"{device}" : $"{device} {driver}", entry);
        if (driver.Length > 0)
        {
            machine.AddClient(place);
        }

        if (entry.Children.Exists(child => child.Device is not null))
        {
            machine.LeaveOut(entry.Line, device, entry.Range, "window; the functions inside it count");
            return;
        }

        if (inside.Exists(IsPeerMemory))
        {
            foreach (var part in inside.Where(IsPeerMemory))
            {
                machine.AddPart(device, place, part.Range, part.Line);
            }
        }
        else if (MachineReading.MayBeProvider(entry.Range) && IsUnclaimed(entry, claimed))
        {
            machine.LeaveOut(entry.Line, device, entry.Range, "ROM or window for virtual functions: its driver claims other ranges");
        }
        else
        {
            machine.AddBar(device, place, entry.Range, entry.Line, "BAR");
        }
    }

    /// <summary>
    /// Drivers claim all BARs of a device (<c>pci_request_regions()</c>), but not its ROM or the windows of its VFs. So if a driver has
    /// claimed a range, another range in the same window above 4 GiB, or of at most a ROM's size below, is not a BAR.
    /// </summary>
    private static bool IsUnclaimed(Entry entry, HashSet<(PciAddress? Device, Entry? Window)> claimed) =>
        entry.Children.Count == 0
        && (entry.Start >= FourGiB
            ? claimed.Contains((entry.Device, entry.Parent))
            : entry.Bytes <= LargestRom && claimed.Contains((entry.Device, null)));

    /// <summary>
    /// Whether a driver has claimed the whole range. A firmware's framebuffer (BOOTFB) covers only a part of the range, and NVIDIA's driver
    /// claims its registers but not the memory beside them.
    /// </summary>
    private static bool IsClaimed(Entry entry) => entry.Device is not null && entry.Children.Exists(child =>
        child.Device is null && child.Start == entry.Start && child.Last == entry.Last
        && child.Name.Length > 0 && !child.Name.StartsWith("nvidia", StringComparison.Ordinal));

    private static PciPlace PlaceOf(MachineReading machine, PciAddress device, string name, Entry entry)
    {
        var outer = Ancestors(entry).Reverse().ToList();
        var buses = outer.FindAll(IsBus);
        // On Arm the window of the host bridge has the bridge's own name, and the first bus inside is that of a root port.
        if (outer is [var top, ..] && !IsBus(top) && top.Name.Contains("pci", StringComparison.OrdinalIgnoreCase))
        {
            buses.Insert(0, top);
        }

        return machine.Place(
            device,
            name,
            buses.Count > 0 ? buses[0].Name : $"domain {device.Domain:x4}",
            buses.Count > 2 ? buses[1].Name : null);
    }

    private static bool IsBus(Entry entry) => entry.Name.StartsWith(BusPrefix, StringComparison.Ordinal);

    private static bool IsRam(Entry entry) => entry.Name.StartsWith("System RAM", StringComparison.Ordinal);

    private static bool IsPeerMemory(Entry entry) =>
        entry.Name.Contains("p2pmem", StringComparison.OrdinalIgnoreCase)
        || entry.Name.Contains("p2pdma", StringComparison.OrdinalIgnoreCase)
        || entry.Name.Contains("cmb", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Entry> Ancestors(Entry entry)
    {
        for (var parent = entry.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }

    /// <summary>The ranges inside a device's that are not those of another device.</summary>
    private static IEnumerable<Entry> Inside(Entry entry) =>
        entry.Children.Where(child => child.Device is null).SelectMany(child => Inside(child).Prepend(child));

    private static List<Entry> ReadEntries(string file, string text, MachineReading machine)
    {
        var entries = new List<Entry>();
        var open = new Stack<Entry>();
        foreach (var pasted in PastedText.Lines(text))
        {
            machine.CheckLength(pasted);
            var line = pasted.Text.Span;
            if (!LooksLikeRange(line))
            {
                machine.Skip(pasted);
                continue;
            }

            if (TryRange(file, pasted.Number, line.TrimStart(), out var start, out var last, out var name) is { } error)
            {
                throw error;
            }

            // What the indentation says, the ranges say as well, and they survive a mail program.
            while (open.TryPeek(out var outer) && (start < outer.Start || last > outer.Last))
            {
                open.Pop();
            }

            var parent = open.TryPeek(out var around) ? around : null;
            var entry = new Entry(pasted.Number, start, last, name.ToString(), parent);
            parent?.Children.Add(entry);
            entries.Add(entry);
            if (last == 0)
            {
                continue;
            }

            open.Push(entry);
            if (open.Count > DeepestNesting)
            {
                throw new BadInputException(file, pasted.Number, "nesting", "at most 64 levels", "more");
            }
        }

        return entries;
    }

    private static bool LooksLikeRange(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        var dash = line.IndexOf('-');
        return dash >= FewestDigits && !line[..dash].ContainsAnyExcept(HexDigits);
    }

    /// <summary>The error of a line that is no range; null when it is one.</summary>
    private static BadInputException? TryRange(
        string file, int number, ReadOnlySpan<char> line, out ulong start, out ulong last, out ReadOnlySpan<char> name)
    {
        (start, last) = (0, 0);
        name = default;
        var dash = line.IndexOf('-');
        var colon = line.IndexOf(" :", StringComparison.Ordinal);
        if (colon < dash)
        {
            return new BadInputException(file, number, "line", "'start-end : name' in hexadecimal", line.ToString());
        }

        if (!TryAddress(line[..dash], out start))
        {
            return new BadInputException(file, number, "start", "a hexadecimal address", line[..dash].ToString());
        }

        var end = line[(dash + 1)..colon];
        if (!TryAddress(end, out last))
        {
            return new BadInputException(file, number, "end", "a hexadecimal address", end.ToString());
        }

        name = line[(colon + 2)..].Trim();
        return last >= start && last < ProviderTable.PhysAddrEnd
            ? null
            : new BadInputException(file, number, "end", "an address from the start on and below 2^52", line[..colon].ToString());
    }

    private static bool TryAddress(ReadOnlySpan<char> text, out ulong address) =>
        ulong.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out address);

    private sealed class Entry(int line, ulong start, ulong last, string name, Entry? parent)
    {
        public int Line => line;

        public ulong Start => start;

        public ulong Last => last;

        public string Name => name;

        public Entry? Parent => parent;

        public List<Entry> Children { get; } = [];

        public PciAddress? Device { get; } = PciAddress.TryParse(name, out var device) ? device : null;

        public ulong Bytes => Last - Start + 1;

        public MemoryRange Range => new(Start, Bytes);
    }
}
