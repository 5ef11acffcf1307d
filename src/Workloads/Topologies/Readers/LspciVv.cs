using System.Globalization;
using System.Text;
using Lookups;

namespace Workloads.Topologies.Readers;

/// <summary>
/// <c>lspci -vv</c>: the memory BARs of every device (<c>Region N: Memory at ...</c>), and from the bridges' <c>Bus:</c> lines which
/// switch and host bridge a device is behind. A device with one bridge above it hangs off a root port, one with more is behind a switch.
/// </summary>
/// <remarks>
/// lspci knows nothing of ordinary memory, so one range is made up: from 1 MiB to the lowest BAR or 3 GiB, whichever comes first, as
/// firmware lays out memory below the hole for PCI; or 1 GiB behind the highest BAR where the lowest leaves no room. BARs that are
/// disabled, virtual (those of VFs, which lspci cannot read from the device) or unassigned do not count.
/// </remarks>
public sealed class LspciVv : ITopologyReader
{
    private const ulong LowMemory = 1UL << 20;
    private const ulong LowMemoryEnd = 3UL << 30;
    private const ulong HighMemoryBytes = 1UL << 30;
    private const int TabWidth = 8;

    private static readonly string[] ClientClasses =
    [
        "Non-Volatile memory controller", "VGA compatible controller", "3D controller", "Display controller", "Ethernet controller",
        "Infiniband controller", "Network controller", "Processing accelerators", "RAID bus controller", "Serial Attached SCSI controller",
        "SCSI storage controller", "SATA controller",
    ];

    private LspciVv()
    {
    }

    /// <inheritdoc/>
    public static string Name => "lspci";

    /// <inheritdoc/>
    public static string Summary => "lspci -vv (memory is made up, as lspci does not show it)";

    /// <inheritdoc/>
    public static bool Detect(ReadOnlySpan<byte> head)
    {
        var text = head.TrimStart("\r\n"u8);
        var end = text.IndexOf((byte)'\n');
        var line = end < 0 ? text : text[..end];
        return IsHeader(Encoding.UTF8.GetString(line[..Math.Min(line.Length, 256)]), out _, out _);
    }

    /// <inheritdoc/>
    public static Topology Read(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var functions = ReadFunctions(file, text);
        var bridges = new Dictionary<(uint Domain, byte Bus), PciAddress>();
        foreach (var function in functions.Where(function => function.Secondary > 0))
        {
            if (!bridges.TryAdd((function.Address.Domain, function.Secondary), function.Address))
            {
                throw new BadInputException(
                    file, function.BusLine, "secondary", "a bus of its own for every bridge", Hex(function.Secondary));
            }
        }

        var machine = new MachineReading(file);
        foreach (var function in functions)
        {
            var place = PlaceOf(machine, function.Address, bridges);
            var name = $"{function.Address} {function.Class}";
            if (ClientClasses.Contains(function.Class))
            {
                machine.AddClient(name, place);
            }

            machine.Regions.AddRange(function.Bars.Where(bar => bar.Bytes >= MachineReading.SmallestRegion)
                .Select(bar => new ProviderRegion(name, bar.Start, bar.Bytes, place, Line: bar.Line)));
        }

        machine.AddRam(MakeUpRam(functions));
        return machine.Finish("none (was lspci run with -vv?)");
    }

    private static PciPlace PlaceOf(MachineReading machine, PciAddress device, Dictionary<(uint Domain, byte Bus), PciAddress> bridges)
    {
        var above = 0;
        var top = device;
        // Ends because a bridge's secondary bus has a higher number than the bus it sits on.
        while (bridges.TryGetValue((top.Domain, top.Bus), out var bridge))
        {
            top = bridge;
            above++;
        }

        return machine.Place(
            device, string.Create(CultureInfo.InvariantCulture, $"{top.Domain:x4}:{top.Bus:x2}"), above > 1 ? top.ToString() : null);
    }

    private static MemoryRange MakeUpRam(List<Function> functions)
    {
        var lowest = functions.SelectMany(function => function.Bars).Select(bar => bar.Start).DefaultIfEmpty(LowMemoryEnd).Min();
        if (lowest >= 2 * LowMemory)
        {
            return new MemoryRange(LowMemory, Math.Min(lowest, LowMemoryEnd) - LowMemory);
        }

        return new MemoryRange(functions.SelectMany(function => function.Bars).Max(bar => bar.Start + bar.Bytes), HighMemoryBytes);
    }

    private static List<Function> ReadFunctions(string file, string text)
    {
        var functions = new List<Function>();
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text.AsSpan(range).TrimEnd();
            if (line.IsEmpty)
            {
                continue;
            }

            var indent = IndentOf(line);
            if (indent == 0)
            {
                functions.Add(IsHeader(line, out var address, out var kind)
                    ? new Function(address, kind.ToString())
                    : throw new BadInputException(file, number, "device", "'[dddd:]bb:dd.f Class: Name'", line.ToString()));
            }
            else if (functions.Count > 0)
            {
                ReadDetail(file, number, functions[^1], indent, line.TrimStart());
            }
        }

        return functions;
    }

    /// <summary>
    /// Only lines as far in as the first one are the device's own: the SR-IOV capability lists the BARs of VFs further in.
    /// </summary>
    private static void ReadDetail(string file, int number, Function function, int indent, ReadOnlySpan<char> line)
    {
        if (function.Indent == 0)
        {
            function.Indent = indent;
        }

        if (indent != function.Indent)
        {
            return;
        }

        if (line.StartsWith("Region ", StringComparison.Ordinal))
        {
            ReadRegion(file, number, function, line);
        }
        else if (line.StartsWith("Bus: ", StringComparison.Ordinal))
        {
            ReadBus(file, number, function, line);
        }
    }

    private static void ReadRegion(string file, int number, Function function, ReadOnlySpan<char> line)
    {
        const string Memory = ": Memory at ";
        const string SizeTag = "[size=";
        var memory = line.IndexOf(Memory, StringComparison.Ordinal);
        if (memory < 0 || line.Contains("[disabled]", StringComparison.Ordinal) || line.Contains("[virtual]", StringComparison.Ordinal))
        {
            return;
        }

        var address = line[(memory + Memory.Length)..];
        var size = address.IndexOf(SizeTag, StringComparison.Ordinal);
        if (size < 0)
        {
            return;
        }

        var bytes = ReadSize(file, number, address[(size + SizeTag.Length)..]);
        address = address[..size];
        var blank = address.IndexOf(' ');
        address = blank < 0 ? address : address[..blank];
        if (address.StartsWith('<'))
        {
            return;
        }

        if (!ulong.TryParse(address, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var start))
        {
            throw new BadInputException(file, number, "region address", "a hexadecimal address", address.ToString());
        }

        if (start > ProviderTable.PhysAddrEnd - bytes)
        {
            throw new BadInputException(file, number, "region", "an end below 2^52", line.ToString());
        }

        function.Bars.Add((start, bytes, number));
    }

    private static ulong ReadSize(string file, int number, ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(']');
        var size = end < 0 ? text : text[..end];
        var shift = size is [.., var unit] ? " KMGT".IndexOf(unit, StringComparison.Ordinal) * 10 : 0;
        var digits = shift > 0 ? size[..^1] : size;
        return ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count > 0 && end >= 0 && count <= ProviderTable.PhysAddrEnd >> Math.Max(shift, 0)
            ? count << Math.Max(shift, 0)
            : throw new BadInputException(file, number, "size", "a number of bytes, K, M, G or T up to 2^52 bytes", size.ToString());
    }

    private static void ReadBus(string file, int number, Function function, ReadOnlySpan<char> line)
    {
        const string Tag = "secondary=";
        var at = line.IndexOf(Tag, StringComparison.Ordinal);
        var value = at < 0 ? [] : line[(at + Tag.Length)..];
        value = value[..Math.Min(2, value.Length)];
        if (!byte.TryParse(value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var secondary)
            || (secondary > 0 && secondary <= function.Address.Bus))
        {
            throw new BadInputException(file, number, "secondary", "the number of a bus behind the bridge", line.ToString());
        }

        // 0 is a bridge that the firmware has not set up.
        function.Secondary = secondary;
        function.BusLine = number;
    }

    private static bool IsHeader(ReadOnlySpan<char> line, out PciAddress address, out ReadOnlySpan<char> kind)
    {
        kind = default;
        var blank = line.IndexOf(' ');
        if (!PciAddress.TryParse(blank < 0 ? line : line[..blank], out address))
        {
            return false;
        }

        var rest = line[(blank + 1)..];
        var colon = rest.IndexOf(": ", StringComparison.Ordinal);
        kind = colon < 0 ? rest : rest[..colon];
        return blank > 0 && colon > 0;
    }

    private static int IndentOf(ReadOnlySpan<char> line)
    {
        var width = 0;
        foreach (var c in line)
        {
            switch (c)
            {
                case '\t':
                    width += TabWidth;
                    break;
                case ' ':
                    width++;
                    break;
                default:
                    return width;
            }
        }

        return width;
    }

    private static string Hex(byte bus) => bus.ToString("x2", CultureInfo.InvariantCulture);

    private sealed record Function(PciAddress Address, string Class)
    {
        public int Indent { get; set; }

        public byte Secondary { get; set; }

        public int BusLine { get; set; }

        public List<(ulong Start, ulong Bytes, int Line)> Bars { get; } = [];
    }
}
