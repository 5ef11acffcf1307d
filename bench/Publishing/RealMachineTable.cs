using System.Globalization;
using Bench.Reporting;
using Bench.Reporting.Plots;
using Bench.Reporting.Tables;
using Bench.Results;
using Lookups;
using Lookups.Encodings;
using Lookups.Structures;
using Workloads.Topologies;

namespace Bench.Publishing;

/// <summary>The size of a one-level table on real machines: with 0 bits, behind a flag, and with an id of 4 bits.</summary>
internal static class RealMachineTable
{
    private const int MostBits = 24;
    private const int IdBits = 4;
    private static readonly (ulong Bytes, string Name)[] Least =
    [
        (1 << 20, "BARs of 1 MiB and more"),
        (64 << 10, "BARs of 64 KiB and more"),
    ];
    private static readonly (string Label, EncodingFamily Family, Func<Need, int?> Bits)[] Positions =
    [
        ("0 bits", EncodingFamily.NoBits, need => need.NoBits),
        ("flag", EncodingFamily.Flag, need => need.Flag),
        ("4-bit ids", EncodingFamily.SmallId, need => need.Ids),
    ];

    /// <summary>One table for each smallest size of the BARs that are counted.</summary>
    /// <returns>Markdown.</returns>
    public static string Markdown() => string.Join('\n', Least.Select(least => $"{least.Name}:\n\n{Of(least.Bytes)}"));

    /// <summary>The same data as a picture: how many machines a given number of address bits is enough for.</summary>
    public static Picture Draw()
    {
        var panels = Least.Select(least => (least.Name, Needs: Needs(least.Bytes))).ToList();
        return new PanelGrid(
            new PlotCaption(
                "Address bits of a one-level table", $"{panels[0].Needs.Count} real machines: for how many is this number of bits enough?",
                "4-bit ids: bits in addition to the id, which takes 16 times the slots."),
            new PlotAxis("address bits", AxisScale.Linear, bits => bits.ToString("0", CultureInfo.InvariantCulture)),
            new PlotAxis("machines", AxisScale.Linear, machines => machines.ToString("0", CultureInfo.InvariantCulture)),
            [
                .. panels.Select(panel => new PlotPanel(
                    panel.Name,
                    [
                        .. Positions.Select(position => new PlotSeries(
                            position.Label,
                            SeriesStyle.OfFamily(Names.Of(position.Family), isSimd: false, 0),
                            [
                                .. Enumerable
                                    .Range(0, MostBits + 1)
                                    .Select(bits => Point(bits, panel.Needs.Count(need => position.Bits(need) <= bits))),
                            ])),
                    ])),
            ]
        ).ToPicture();
    }

    private static PlotPoint Point(double x, double y) => new(x, y, y, y);

    private static MarkdownTable Of(ulong leastBytes)
    {
        var table = new MarkdownTable([
            MarkdownTable.Text("machine"),
            MarkdownTable.Number("BARs"),
            .. Positions.SelectMany(position =>
                new[] { MarkdownTable.Number($"{position.Label}: address bits"), MarkdownTable.Number("table") }),
        ]);
        foreach (var need in Needs(leastBytes))
        {
            table.Add([
                MarkdownText.Escape(need.Machine), $"{need.Bars}",
                .. Positions.SelectMany(position => Cells(position.Bits(need), position.Family == EncodingFamily.SmallId ? IdBits : 0))]);
        }

        return table;
    }

    private static string[] Cells(int? bits, int idBits) => bits is { } some
        ? [$"{some}", Quantity.Bytes(((long)sizeof(ulong)) << (some + idBits))]
        : [$"more than {MostBits}", ""];

    private static List<Need> Needs(ulong leastBytes) =>
    [
        .. from model in MachineModel.All
           where model.IsReal
           let machine = model.Build(model.DefaultProviders, 1)
           let bars = machine with { Regions = [.. machine.Regions.Where(region => region.Bytes >= leastBytes)] }
           where bars.Regions.Length > 0
           select NeedOf(bars),
    ];

    private static Need NeedOf(Topology machine)
    {
        using var known = FabricBuilder.Build(machine);
        using var behindFlag = FabricBuilder.Build(machine with { HostRam = [] });
        return new Need(
            machine.Name,
            machine.Regions.Length,
            BitDirectory.OneLevelBits(known, MostBits),
            BitDirectory.OneLevelBits(behindFlag, MostBits),
            IdPerfectHash.AddressBits(known, IdBits));
    }

    /// <summary>The address bits that one machine needs; null where they are too many.</summary>
    private sealed record Need(string Machine, int Bars, int? NoBits, int? Flag, int? Ids);
}
