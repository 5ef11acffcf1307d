using System.Globalization;
using Lookups;

namespace Workloads.Topologies.Readers;

/// <summary>
/// <c>lspci -v</c> or more, with names, numbers (<c>-n</c>, <c>-nn</c>) and hex dumps (<c>-x</c> to <c>-xxxx</c>) or without: the memory
/// BARs of every device, and from the bridges' <c>Bus:</c> lines which switch and host bridge a device is behind. A device with one bridge
/// above it hangs off a root port, one with more is behind a switch.
/// </summary>
/// <remarks>
/// lspci does not show ordinary memory, so it is made up. <c>[virtual]</c> BARs count: the kernel knows their address and size, and only
/// the register does not show it, as with virtual functions and if the bus address is 0. Expansion ROMs do not count, nor do the windows
/// of the SR-IOV capability (virtual functions show their own BARs in them), nor a BAR without an address or a size.
/// </remarks>
public static class Lspci
{
    private const int TabWidth = 8;
    private const string Memory = "Memory at ";
    private const string Rom = "Expansion ROM at ";

    /// <summary>The format.</summary>
    public static TopologyFormat TopologyFormat { get; } = new(
        Name: "lspci",
        Summary: "lspci -v or -vv, with -nn, -x and the like or without (memory is made up, as lspci does not show it)",
        Line: "01:00.0 3D controller: NVIDIA Corporation",
        MeaningOf: MeaningOf,
        Read: Read);

    private static LineMeaning MeaningOf(ReadOnlySpan<char> line) =>
        LspciDevice.TryParse(line.TrimStart(), out _) ? LineMeaning.Device
        : IsMemory(line.TrimStart(), out _) ? LineMeaning.Range
        : LineMeaning.None;

    private static Topology Read(string file, string text)
    {
        var machine = new MachineReading(file);
        var functions = ReadFunctions(file, text, machine);
        var bridges = new Dictionary<(uint Domain, byte Bus), PciAddress>();
        foreach (var function in functions.Where(function => function.Secondary > 0))
        {
            if (!bridges.TryAdd((function.Address.Domain, function.Secondary), function.Address)
                && bridges[(function.Address.Domain, function.Secondary)] != function.Address)
            {
                throw new BadInputException(
                    file, function.BusLine, "secondary", "a bus of its own for every bridge", $"{function.Secondary:x2}");
            }
        }

        foreach (var function in functions)
        {
            var place = PlaceOf(machine, function, bridges);
            if (function.Class.IsClient)
            {
                machine.AddClient(place);
            }

            foreach (var bar in function.Bars)
            {
                machine.AddBar(function.Address, place, bar.Range, bar.Line, bar.Kind);
            }
        }

        machine.MakeUpRam();
        return machine.Finish("none (lspci -v shows them; lspci alone and -mm do not)");
    }

    private static PciPlace PlaceOf(MachineReading machine, Function function, Dictionary<(uint Domain, byte Bus), PciAddress> bridges)
    {
        var above = 0;
        var top = function.Address;
        // Ends because a bridge's secondary bus has a higher number than the bus it sits on.
        while (bridges.TryGetValue((top.Domain, top.Bus), out var bridge))
        {
            top = bridge;
            above++;
        }

        return machine.Place(
            function.Address,
            $"{function.Address} {function.Class.Name}",
            $"{top.Domain:x4}:{top.Bus:x2}",
            above > 1 ? top.ToString() : null);
    }

    private static List<Function> ReadFunctions(string file, string text, MachineReading machine)
    {
        var functions = new List<Function>();
        // Forums strip the blanks that a line begins with.
        var isFlat = !PastedText.Lines(text).Any(line => char.IsWhiteSpace(line.Text.Span[0]));
        PastedLine? unknown = null;
        foreach (var pasted in PastedText.Lines(text))
        {
            var line = pasted.Text.Span;
            var indent = IndentOf(line);
            if (LspciDevice.TryParse(line.TrimStart(), out var device))
            {
                functions.Add(new Function(device.Address, device.Class));
                unknown = null;
            }
            else if (functions.Count > 0 && (indent > 0 || (isFlat && !PastedText.IsMessage(line)) || IsMemory(line, out _)))
            {
                if (unknown is { } header && IsMemory(line.TrimStart(), out _))
                {
                    throw new BadInputException(file, header.Number, "device", "'[dddd:]bb:dd.f Class: Name'", header.Text.ToString());
                }

                ReadDetail(file, pasted, functions[^1], indent, machine);
            }
            else
            {
                machine.Skip(pasted);
                // What may have been the line of a device: then the BARs that follow are not those of the device before.
                unknown = UpToBlank(line).ContainsAnyInRange('0', '9') && !PastedText.MayStandAnywhere(line) ? pasted : unknown;
            }
        }

        return functions;
    }

    /// <summary>
    /// Only lines as far in as the first one are the device's own: the SR-IOV capability lists the windows of VFs further in.
    /// </summary>
    private static void ReadDetail(string file, PastedLine pasted, Function function, int indent, MachineReading machine)
    {
        function.Indent ??= indent;
        var line = pasted.Text.Span.TrimStart();
        if (IsMemory(line, out var memory))
        {
            ReadMemory(file, pasted, function, memory, isOwn: indent <= function.Indent, machine);
        }
        else if (line.IndexOf(Rom, StringComparison.Ordinal) is >= 0 and var rom)
        {
            machine.LeaveOut(pasted.Number, $"{UpToBlank(line[(rom + Rom.Length)..]).TrimStart('0')} {function.Address}", "expansion ROM");
        }
        else if (line.StartsWith("Bus: ", StringComparison.Ordinal) && indent <= function.Indent)
        {
            ReadBus(file, pasted.Number, function, line);
        }
    }

    /// <summary>Whether a line shows a memory BAR, and what is behind the words; before them there may be a number and remarks.</summary>
    private static bool IsMemory(ReadOnlySpan<char> line, out ReadOnlySpan<char> memory)
    {
        memory = default;
        if (line.StartsWith("Region ", StringComparison.Ordinal) && line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
        {
            line = line[(colon + 2)..];
        }

        while (line.StartsWith("[") && line.IndexOf("] ", StringComparison.Ordinal) is > 0 and var remark)
        {
            line = line[(remark + 2)..];
        }

        if (!line.StartsWith(Memory, StringComparison.Ordinal))
        {
            return false;
        }

        memory = line[Memory.Length..];
        return true;
    }

    private static void ReadMemory(
        string file, PastedLine pasted, Function function, ReadOnlySpan<char> memory, bool isOwn, MachineReading machine)
    {
        const string SizeTag = "[size=";
        var number = pasted.Number;
        var line = pasted.Text.Span;
        var address = UpToBlank(memory);
        var size = memory.IndexOf(SizeTag, StringComparison.Ordinal);
        var why = !isOwn ? "window for virtual functions (SR-IOV)"
            : address.StartsWith("<") ? "no address"
            : size < 0 ? "no size"
            : null;
        if (why is not null)
        {
            machine.LeaveOut(number, $"{address.TrimStart('0')} {function.Address}", why);
            return;
        }

        if (!ulong.TryParse(address, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var start))
        {
            throw new BadInputException(file, number, "region address", "a hexadecimal address", address.ToString());
        }

        var bytes = ReadSize(file, number, memory[(size + SizeTag.Length)..]);
        if (start > ProviderTable.PhysAddrEnd - bytes)
        {
            throw new BadInputException(file, number, "region", "an end below 2^52", line.TrimStart().ToString());
        }

        var open = memory.IndexOf('(');
        var close = memory.IndexOf(')');
        var kind = open >= 0 && close > open ? memory[(open + 1)..close].ToString() : "BAR";
        kind += line.Contains("[virtual]", StringComparison.Ordinal) ? ", virtual" : "";
        kind += line.Contains("[disabled]", StringComparison.Ordinal) ? $", {MachineReading.Disabled}" : "";
        function.Bars.Add((new MemoryRange(start, bytes), number, kind));
    }

    private static ReadOnlySpan<char> UpToBlank(ReadOnlySpan<char> text) =>
        text.IndexOf(' ') is >= 0 and var blank ? text[..blank] : text;

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

    private sealed record Function(PciAddress Address, PciClass Class)
    {
        public int? Indent { get; set; }

        public byte Secondary { get; set; }

        public int BusLine { get; set; }

        public List<(MemoryRange Range, int Line, string Kind)> Bars { get; } = [];
    }
}
