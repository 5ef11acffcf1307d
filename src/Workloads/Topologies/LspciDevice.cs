namespace Workloads.Topologies;

/// <summary>The first line of a device in lspci output, in any of its forms.</summary>
/// <param name="Address">Address of the function.</param>
/// <param name="Class">Class of the device.</param>
internal readonly record struct LspciDevice(PciAddress Address, PciClass Class)
{
    /// <summary>
    /// Reads <c>[dddd:]bb:dd.f Class: Name</c>. <c>-n</c> writes numbers in place of names and <c>-nn</c> after them, <c>-PP</c> puts the
    /// bridges above the device in front, and <c>-mm</c> puts everything in quotation marks.
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
