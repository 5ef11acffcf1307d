using System.Collections.Immutable;
using System.Globalization;
using static Workloads.Topologies.MachineBuilder;

namespace Workloads.Topologies;

/// <summary>
/// Real machines: the memory BARs of 64 KiB and more in sixteen public <c>lspci -vv</c> dumps, at their real addresses. A dump does not
/// show the location of memory, so memory is assumed: below 2 GiB, and from 4 GiB to the first BAR above, at most 512 GiB.
/// </summary>
public static class RealMachines
{
    private const string Resource = "real-bars.csv";
    private const ulong LowRamEnd = 2 * GiB;
    private const ulong HighRamStart = 4 * GiB;
    private const ulong MostHighRam = 512 * GiB;

    /// <summary>All real machines, by name.</summary>
    public static ImmutableArray<MachineModel> All { get; } = [.. Read().GroupBy(bar => bar.Machine, StringComparer.Ordinal).Select(Model)];

    private static MachineModel Model(IGrouping<string, Bar> machine)
    {
        var bars = machine.ToList();
        return new MachineModel(
            machine.Key,
            $"as lspci shows one: {bars.Count} BARs of {bars.Select(bar => bar.Function).Distinct().Count()} functions",
            bars.Count,
            (bars.Count, bars.Count),
            (_, seed) => Build(machine.Key, bars, seed))
        {
            IsReal = true,
        };
    }

    private static Topology Build(string name, List<Bar> bars, ulong seed)
    {
        var machine = Start(name, seed);
        var starts = bars.Select(bar => bar.Start).Order().ToList();
        machine.AddRam(MiB, Math.Min(LowRamEnd, starts[0]) - MiB);
        machine.AddRam(
            HighRamStart,
            Math.Min(HighRamStart + MostHighRam, starts.Find(start => start >= HighRamStart) is > 0 and var first ? first : ulong.MaxValue)
                - HighRamStart);
        machine.AddDevice("nvme-boot", -1, 0);
        foreach (var function in bars.GroupBy(bar => bar.Function))
        {
            var place = machine.AddDevice($"function-{function.Key}", -1, 0);
            foreach (var bar in function)
            {
                machine.AddRegion(place, bar.Start, bar.Bytes);
            }
        }

        return machine.Finish(crossBridgeSupported: true);
    }

    private static IEnumerable<Bar> Read()
    {
        using var stream = typeof(RealMachines).Assembly.GetManifestResourceStream(Resource)!;
        using var text = new StreamReader(stream);
        text.ReadLine();
        while (text.ReadLine()?.Split(',') is [var machine, var function, _, var start, var bytes, _])
        {
            yield return new Bar(
                machine,
                int.Parse(function, CultureInfo.InvariantCulture),
                ulong.Parse(start.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                ulong.Parse(bytes, CultureInfo.InvariantCulture));
        }
    }

    private sealed record Bar(string Machine, int Function, ulong Start, ulong Bytes);
}
