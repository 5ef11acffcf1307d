using System.Globalization;
using System.Text.RegularExpressions;
using Lookups;

namespace Workloads.Topologies.Readers;

/// <summary>
/// The <c>resource</c> files of PCI devices in sysfs, with the file's path in front of them or of each line, as
/// <c>head /sys/bus/pci/devices/*/resource</c> and <c>grep . /sys/bus/pci/devices/*/resource</c> show them. Lines of <c>class</c> files and
/// of <c>lspci -mm</c> or <c>lspci</c> in the same text say what kind of devices they are.
/// </summary>
/// <remarks>
/// A line is <c>start end flags</c> of one resource; the first six are BARs, the seventh is the ROM, then come windows of virtual functions
/// and of bridges. A path below <c>/sys/devices</c> holds the bridges above the device; one below <c>/sys/bus</c> does not, and then all
/// devices of a domain hang off one host bridge. Memory is made up, as sysfs does not show it.
/// </remarks>
public static partial class SysfsResource
{
    private const int Bars = 6;

    // include/linux/ioport.h
    private const ulong MemoryFlag = 0x200;
    private const ulong PrefetchFlag = 0x2000;
    private const ulong ReadOnlyFlag = 0x4000;
    private const ulong Memory64Flag = 0x100000;
    private const ulong WindowFlag = 0x200000;
    private const ulong UnsetFlag = 0x20000000;

    /// <summary>The format.</summary>
    public static TopologyFormat TopologyFormat { get; } = new(
        Name: "sysfs",
        Summary: "head /sys/bus/pci/devices/*/resource (memory is made up, as sysfs does not show it)",
        Line: "0x00000000f0000000 0x00000000f0ffffff 0x0000000000040200",
        MeaningOf: MeaningOf,
        Read: Read);

    private static LineMeaning MeaningOf(ReadOnlySpan<char> line) =>
        Resource().IsMatch(line) ? LineMeaning.Range : Path().IsMatch(line) ? LineMeaning.Device : LineMeaning.None;

    private static Topology Read(string file, string text)
    {
        var machine = new MachineReading(file);
        var devices = ReadDevices(file, text, machine);
        foreach (var device in devices.Values)
        {
            var top = device.Above is [var first, ..] ? first : device.Address;
            var place = machine.Place(
                device.Address,
                device.Class is { } kind ? $"{device.Address} {kind.Name}" : $"{device.Address}",
                $"{top.Domain:x4}:{(device.Above.Count > 0 ? top.Bus : 0):x2}",
                device.Above.Count > 1 ? top.ToString() : null);
            if (device.Class is { IsClient: true })
            {
                machine.AddClient(place);
            }

            foreach (var bar in device.Bars)
            {
                machine.AddBar(device.Address, place, bar.Range, bar.Line, bar.Kind);
            }
        }

        machine.MakeUpRam();
        return machine.Finish("none (head /sys/bus/pci/devices/*/resource shows them)");
    }

    private static Dictionary<PciAddress, Device> ReadDevices(string file, string text, MachineReading machine)
    {
        var devices = new Dictionary<PciAddress, Device>();
        Device? current = null;
        foreach (var pasted in PastedText.Lines(text))
        {
            machine.CheckLength(pasted);
            var line = pasted.Text.ToString();
            var resource = Resource().Match(line);
            var named = AddressesIn(line.AsSpan(0, resource.Success ? resource.Index : line.Length));
            if (LspciDevice.TryParse(line.AsSpan().TrimStart(), out var listed))
            {
                current = DeviceOf(devices, listed.Address);
                current.Class = listed.Class;
            }
            else if (named is [.. var above, var last])
            {
                if (current?.Address != last)
                {
                    current = DeviceOf(devices, last);
                    current.Resources = 0;
                }

                current.Above = above.Count > 0 ? above : current.Above;
                if (ClassFile().Match(line) is { Success: true } code)
                {
                    current.Class = PciClass.Of((int)Hex(code.Groups[1]));
                }
            }
            else if (!resource.Success)
            {
                machine.Skip(pasted);
            }

            if (resource.Success)
            {
                AddResource(
                    file,
                    pasted.Number,
                    current ?? throw new BadInputException(
                        file, pasted.Number, "device", "the path of the device in front (head /sys/bus/pci/devices/*/resource)", line),
                    resource,
                    machine);
            }
        }

        return devices;
    }

    private static List<PciAddress> AddressesIn(ReadOnlySpan<char> text)
    {
        var addresses = new List<PciAddress>();
        foreach (var match in Address().EnumerateMatches(text))
        {
            if (PciAddress.TryParse(text.Slice(match.Index, match.Length), out var address))
            {
                addresses.Add(address);
            }
        }

        return addresses;
    }

    private static Device DeviceOf(Dictionary<PciAddress, Device> devices, PciAddress address)
    {
        if (!devices.TryGetValue(address, out var device))
        {
            device = new Device(address);
            devices.Add(address, device);
        }

        return device;
    }

    private static void AddResource(string file, int number, Device device, Match resource, MachineReading machine)
    {
        // grep -n says which line of the file it is, even where it leaves out others.
        var index = int.TryParse(resource.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var numbered)
            ? numbered - 1
            : device.Resources;
        device.Resources++;
        var (start, last, flags) = (Hex(resource.Groups[2]), Hex(resource.Groups[3]), Hex(resource.Groups[4]));
        if ((flags & MemoryFlag) == 0 || (flags & WindowFlag) != 0 || (start == 0 && last == 0))
        {
            return;
        }

        if (last < start || last >= ProviderTable.PhysAddrEnd)
        {
            throw new BadInputException(file, number, "end", "an address from the start on and below 2^52", resource.Groups[3].Value);
        }

        var range = new MemoryRange(start, last - start + 1);
        var why = (flags & ReadOnlyFlag) != 0 || index == Bars ? "expansion ROM"
            : index > Bars ? "window for virtual functions (SR-IOV)"
            : (flags & UnsetFlag) != 0 ? "no address"
            : null;
        if (why is null)
        {
            device.Bars.Add((
                range,
                number,
                $"{((flags & Memory64Flag) != 0 ? "64-bit" : "32-bit")}, {((flags & PrefetchFlag) != 0 ? "" : "non-")}prefetchable"));
        }
        else
        {
            machine.LeaveOut(number, device.Address, range, why);
        }
    }

    private static ulong Hex(Group digits) => ulong.Parse(digits.ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:resource:(\d{1,4}):)?0x([0-9a-f]{8,16})[ \t]{1,8}0x([0-9a-f]{8,16})[ \t]{1,8}0x([0-9a-f]{8,16})$")]
    private static partial Regex Resource();

    [GeneratedRegex("[0-9a-f]{4,8}:[0-9a-f]{2}:[01][0-9a-f]\\.[0-7]")]
    private static partial Regex Address();

    [GeneratedRegex("/[0-9a-f]{4,8}:[0-9a-f]{2}:[01][0-9a-f]\\.[0-7]/(resource|class)\\b")]
    private static partial Regex Path();

    [GeneratedRegex("/class:(?:\\d+:)?0x([0-9a-f]{4})[0-9a-f]{2}$")]
    private static partial Regex ClassFile();

    private sealed class Device(PciAddress address)
    {
        public PciAddress Address => address;

        public PciClass? Class { get; set; }

        /// <summary>The bridges above it, the outermost first.</summary>
        public List<PciAddress> Above { get; set; } = [];

        /// <summary>How many lines of its file have been read.</summary>
        public int Resources { get; set; }

        public List<(MemoryRange Range, int Line, string Kind)> Bars { get; } = [];
    }
}
