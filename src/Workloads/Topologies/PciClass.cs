using System.Globalization;

namespace Workloads.Topologies;

/// <summary>The class of a PCI function, from a file that gives its name, its number, or both.</summary>
/// <param name="Name">The name of the class in pciutils; its number if the name is unknown here (untrusted text).</param>
/// <param name="IsClient">Whether devices of this class do DMA that may be peer-to-peer.</param>
internal readonly record struct PciClass(string Name, bool IsClient)
{
    // Class and subclass as pci.ids has them.
    private static readonly (int Code, string Name)[] Clients =
    [
        (0x0100, "SCSI storage controller"),
        (0x0104, "RAID bus controller"),
        (0x0106, "SATA controller"),
        (0x0107, "Serial Attached SCSI controller"),
        (0x0108, "Non-Volatile memory controller"),
        (0x0200, "Ethernet controller"),
        (0x0207, "Infiniband controller"),
        (0x0280, "Network controller"),
        (0x0300, "VGA compatible controller"),
        (0x0302, "3D controller"),
        (0x0380, "Display controller"),
        (0x1200, "Processing accelerators"),
    ];

    /// <summary>The class of a number.</summary>
    /// <param name="code">Class and subclass, as 0x0302.</param>
    public static PciClass Of(int code) =>
        Array.Find(Clients, client => client.Code == code) is { Name: { } name }
            ? new PciClass(name, true)
            : new PciClass($"Class {code:x4}", false);

    /// <summary>The class that a text names: <c>3D controller</c>, <c>3D controller [0302]</c>, <c>0302</c> or <c>Class 0302</c>.</summary>
    public static PciClass Parse(ReadOnlySpan<char> text)
    {
        const string Unnamed = "Class ";
        var name = text.Trim();
        var number = name.StartsWith(Unnamed, StringComparison.Ordinal) ? name[Unnamed.Length..] : name;
        if (number is [.. var before, '[', _, _, _, _, ']'])
        {
            number = number[^5..^1];
            name = before.TrimEnd();
        }

        var known = TryCode(number, out var code) ? Of(code) : default;
        if (known.IsClient)
        {
            return known;
        }

        var given = name.ToString();
        return given.Length > 0 && !TryCode(name, out _)
            ? new PciClass(given, Array.Exists(Clients, client => client.Name == given))
            : known.Name is null ? new PciClass(given, false) : known;
    }

    private static bool TryCode(ReadOnlySpan<char> text, out int code)
    {
        code = 0;
        return text.Length == 4 && int.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
    }
}
