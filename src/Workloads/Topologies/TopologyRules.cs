using System.Collections.Immutable;
using Lookups;

namespace Workloads.Topologies;

/// <summary>The rules for every machine, built-in or read from a file.</summary>
public static class TopologyRules
{
    /// <summary>Maximum number of regions of a machine.</summary>
    public const int MostRegions = 4096;

    /// <summary>Checks a machine. O(n log n).</summary>
    /// <param name="file">The source file, or the name of the machine model, for errors.</param>
    /// <param name="topology">The machine.</param>
    /// <returns>The same machine.</returns>
    /// <exception cref="BadInputException">
    /// No region, client or memory; too many regions; a region or memory range that is empty, ends above 2^52 or overlaps another.
    /// </exception>
    public static Topology Check(string file, Topology topology)
    {
        ArgumentNullException.ThrowIfNull(topology);
        if (topology.Regions.Length is 0 or > MostRegions)
        {
            throw new BadInputException(file, 0, "regions", $"1 to {MostRegions} peer-to-peer regions", $"{topology.Regions.Length}");
        }

        if (topology.Clients.IsEmpty)
        {
            throw new BadInputException(file, 0, "clients", "at least one device that does DMA", "none");
        }

        CheckMemory(file, topology.HostRam);
        var byAddress = topology.Regions.Sort((a, b) => a.Start.CompareTo(b.Start));
        CheckRegions(file, byAddress);
        CheckApart(file, byAddress, topology.HostRam);
        return topology;
    }

    private static void CheckMemory(string file, ImmutableArray<MemoryRange> ram)
    {
        if (ram.IsEmpty)
        {
            throw new BadInputException(file, 0, "memory", "at least one range of ordinary memory", "none");
        }

        var end = 0UL;
        foreach (var range in ram)
        {
            if (!Fits(range.Start, range.Bytes))
            {
                throw new BadInputException(
                    file, 0, "memory", "a range of at least 1 byte that ends below 2^52", Span(range.Start, range.Bytes));
            }

            if (range.Start < end)
            {
                throw new BadInputException(
                    file, 0, "memory", $"ascending ranges, the next from {end:x} on", Span(range.Start, range.Bytes));
            }

            end = range.Start + range.Bytes;
        }
    }

    private static void CheckRegions(string file, ImmutableArray<ProviderRegion> byAddress)
    {
        ProviderRegion? before = null;
        foreach (var region in byAddress)
        {
            if (!Fits(region.Start, region.Bytes))
            {
                throw new BadInputException(file, region.Line, "region", "at least 1 byte that ends below 2^52", Describe(region));
            }

            if (before is not null && region.Start < before.Start + before.Bytes)
            {
                throw new BadInputException(file, region.Line, "region", $"no overlap with {Describe(before)}", Describe(region));
            }

            before = region;
        }
    }

    /// <summary>Checks for overlaps. Both lists are sorted by address here, so one pass over both finds every overlap.</summary>
    private static void CheckApart(string file, ImmutableArray<ProviderRegion> byAddress, ImmutableArray<MemoryRange> ram)
    {
        var next = 0;
        foreach (var region in byAddress)
        {
            while (next < ram.Length && ram[next].Start + ram[next].Bytes <= region.Start)
            {
                next++;
            }

            if (next < ram.Length && ram[next].Start < region.Start + region.Bytes)
            {
                throw new BadInputException(
                    file,
                    region.Line,
                    "region",
                    $"no overlap with ordinary memory {Span(ram[next].Start, ram[next].Bytes)}",
                    Describe(region));
            }
        }
    }

    private static bool Fits(ulong start, ulong bytes) =>
        bytes is > 0 and <= ProviderTable.PhysAddrEnd && start <= ProviderTable.PhysAddrEnd - bytes;

    private static string Describe(ProviderRegion region) =>
        $"{Span(region.Start, region.Bytes)} {BadInputException.Printable(region.Owner)}"
        + (region.Line > 0 ? $" (line {region.Line})" : "");

    private static string Span(ulong start, ulong bytes) =>
        bytes == 0 ? $"{start:x} of no bytes" : $"{start:x}-{unchecked(start + bytes - 1):x}";
}
