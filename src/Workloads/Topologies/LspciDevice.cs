namespace Workloads.Topologies;

/// <summary>The line that lspci begins a device with, in any of its forms.</summary>
/// <param name="Address">Which function it is.</param>
/// <param name="Class">What kind of device.</param>
internal readonly record struct LspciDevice(PciAddress Address, PciClass Class)
{
    /// <summary>
    /// Reads <c>[dddd:]bb:dd.f Class: Name</c>, with <c>-n</c> and <c>-nn</c> numbers for names or behind them, with <c>-PP</c> the bridges
    /// above in front, with <c>-mm</c> everything in quotation marks.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> line, out LspciDevice device)
    {
        device = default;
        var blank = line.IndexOf(' ');
        if (blank <= 0 || !PciAddress.TryParse(line[(line[..blank].LastIndexOf('/') + 1)..blank], out var address))
        {
            return false;
        }

        var rest = line[(blank + 1)..].TrimStart();
        ReadOnlySpan<char> kind;
        if (rest.StartsWith("\""))
        {
            rest = rest[1..];
            var quote = rest.IndexOf('"');
            if (quote <= 0)
            {
                return false;
            }

            kind = rest[..quote];
        }
        else
        {
            var colon = rest.IndexOf(": ", StringComparison.Ordinal);
            if (colon <= 0)
            {
                return false;
            }

            kind = rest[..colon];
        }

        device = new LspciDevice(address, PciClass.Parse(kind));
        return true;
    }
}
