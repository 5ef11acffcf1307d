using System.Globalization;

namespace Workloads.Topologies;

/// <summary>
/// The address of a PCI function, <c>dddd:bb:dd.f</c> in hexadecimal. The domain is optional and may have 8 digits (VMD).
/// </summary>
internal readonly record struct PciAddress(uint Domain, byte Bus, byte Slot, byte Function)
{
    /// <summary>Parses a text that consists of one address.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PciAddress address)
    {
        address = default;
        var domain = 0u;
        var colon = text.IndexOf(':');
        if (colon >= 4)
        {
            if (colon > 8 || !TryHex(text[..colon], out domain))
            {
                return false;
            }

            text = text[(colon + 1)..];
        }

        if (text.Length != 7 || text[2] != ':' || text[5] != '.'
            || !TryHex(text[..2], out var bus) || !TryHex(text[3..5], out var slot) || slot > 31
            || !TryHex(text[6..], out var function) || function > 7)
        {
            return false;
        }

        address = new PciAddress(domain, (byte)bus, (byte)slot, (byte)function);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Domain:x4}:{Bus:x2}:{Slot:x2}.{Function}";

    private static bool TryHex(ReadOnlySpan<char> text, out uint value) =>
        uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
}
