using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using Bench.Measuring;
using Spectre.Console.Cli;
using Workloads.Topologies;

namespace Bench.Commands;

/// <summary>Prints every provider and client of a machine, what was left out of its file, and why.</summary>
internal sealed class TopologyCommand : Command<TopologyCommand.Settings>
{
    private const int Columns = 80;

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var topology = MachineModels.Open(MachineModels.Choose(settings.Topology), settings.Seed);
        if (settings.Json)
        {
            Output.WriteJson(new Report(
                topology.Regions.Select(region => new Region(
                    $"0x{region.Start:x}", region.Bytes, region.Owner, region.Kind)),
                topology.Clients.Select(client => client.Name),
                topology.LeftOut));
            return BenchApp.Success;
        }

        Output.WriteTable(
            $"providers: {topology.Regions.Length}",
            ["start", "size", "owner", "kind"],
            topology.Regions.Select(region => (IReadOnlyList<string>)[
                $"{region.Start:x}", Size(region.Bytes), region.Owner, region.Kind]),
            Columns);
        Output.WriteTable(
            $"clients: {topology.Clients.Length}",
            ["client"],
            topology.Clients.Select(client => (IReadOnlyList<string>)[client.Name]),
            Columns);
        if (!topology.LeftOut.IsEmpty)
        {
            Output.WriteTable(
                $"left out: {topology.LeftOut.Length}",
                ["line", "what", "why"],
                topology.LeftOut.Select(entry => (IReadOnlyList<string>)[
                    entry.Line.ToString(CultureInfo.InvariantCulture), entry.What, entry.Why]),
                Columns);
        }

        return BenchApp.Success;
    }

    private static string Size(ulong bytes)
    {
        string[] units = ["bytes", "KiB", "MiB", "GiB", "TiB"];
        var unit = 0;
        for (; unit < units.Length - 1 && bytes % 1024 == 0; unit++)
        {
            bytes /= 1024;
        }

        return $"{bytes} {units[unit]}";
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "<FILE|MODEL>")]
        [Description("/proc/iomem, lspci -v or -vv, or the resource files of sysfs as text; or a built-in machine model.")]
        public required string Topology { get; init; }

        [CommandOption("--seed <N>")]
        [Description("Seed of a built-in machine model. Default: 1.")]
        public ulong Seed { get; init; } = 1;
    }

    /// <summary>Scripts depend on these names.</summary>
    private sealed record Report(
        IEnumerable<Region> Regions, IEnumerable<string> Clients, [property: JsonPropertyName("leftOut")] IEnumerable<LeftOut> LeftOut);

    private sealed record Region(string Start, ulong Bytes, string Owner, string Kind);
}
