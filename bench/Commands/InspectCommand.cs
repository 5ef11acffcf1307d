using System.ComponentModel;
using Bench.Files;
using Bench.Measuring;
using Bench.Reporting.Fidelity;
using Spectre.Console.Cli;
using Workloads;
using Workloads.Fidelity;
using Workloads.Models;
using Workloads.Plans;
using Workloads.Recordings;
using Workloads.Topologies;

namespace Bench.Commands;

/// <summary>Prints the content of a recording or of a model.</summary>
internal sealed class InspectCommand : Command<InspectCommand.Settings>
{
    private const int ShapesShown = 12;
    private const int BiosOfModel = 1 << 16;

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.Topology is not null && Inputs.IsModel(settings.File))
        {
            throw new BadInputException("--topology", 0, "file", "a recording, since a model holds no addresses", settings.File);
        }

        var use = settings.Topology is null ? null : new BarUse(MachineModels.Open(MachineModels.Choose(settings.Topology), 1));
        var bios = settings.Plot is null ? null : new SampledBios();
        var tally = new RecordingTally();
        IRecordingSink[] sinks = [.. new IRecordingSink?[] { tally, use, bios }.OfType<IRecordingSink>()];
        var model = Inputs.Model(settings.File, settings.SkipDamaged, out var identity, sinks);
        if (settings.Plot is not null)
        {
            WritePlot(settings.Plot, bios!, model);
        }

        if (settings.Json)
        {
            tally.WriteJson(model, identity?.Skipped, use);
            return BenchApp.Success;
        }

        var name = BadInputException.Printable(model.Name);
        if (identity is not null)
        {
            tally.WriteTable(name, identity);
        }

        Output.WriteTable(
            $"{name}, as a model",
            ["what", "value"],
            [
                ["format", model.Format],
                ["sha256 starts with", model.RecordingSha256[..16]],
                ["bios with data", $"{model.Bios}"],
                ["bios without data", $"{model.BiosWithoutData}"],
                ["bios whose segments are known", $"{model.BiosWithSegments}"],
                ["devices", $"{model.Devices}"],
                ["went to another device", Share(model.SwitchShare)],
                ["continued where the last bio ended", Share(model.SequentialShare)],
                ["started where an earlier bio did", Share(model.ReuseShare)],
                [
                    "median reuse distance",
                    model.ReuseShare > 0 ? $"{Median(model.Distances.SelectMany(d => d.Addresses))} other addresses" : "no reuse",
                ],
                ["start addresses followed", model.AddressesSampledOneIn == 1 ? "all" : $"one in {model.AddressesSampledOneIn}"],
                ["mean bytes", $"{model.MeanBytes:0}"],
                ["mean segments", $"{model.MeanSegments:0.00}"],
                [
                    "median time between bios",
                    model.GapsNs.Any(level => level.Any(gap => gap.Low > 0))
                        ? $"{Median(model.GapsNs.SelectMany(level => level))} ns"
                        : "not recorded",
                ],
                ["classes in the chain", $"{model.Classes.Length}"],
                ["phases", $"{model.Phases}"],
            ]);
        Output.WriteTable(
            $"shapes, most frequent of {model.Shapes.Length}",
            ["op", "place", "bytes", "segments", "bios", "share"],
            model
                .Shapes.Take(ShapesShown)
                .Select(s =>
                    (IReadOnlyList<string>)
                        [
                            s.Op.ToString().ToLowerInvariant(),
                            s.Place.ToString().ToLowerInvariant(),
                            $"{s.Bytes}",
                            $"{s.Segments}",
                            $"{s.Count}",
                            Share((double)s.Count / model.Bios),
                        ]));
        if (use is not null)
        {
            Output.WriteTable("memory of the bios whose segments are known", ["what", "value"],
            [
                ["bios", $"{use.Bios}"],
                ["in one BAR (P2P share)", Share(use.P2pShare)],
                ["in the BAR of the previous P2P bio", Share(use.ProviderLocality)],
                ["in several BARs, or in a BAR and in memory", $"{use.Mixed}"],
                ["BARs used", $"{use.BarsUsed} of {use.SegmentsIn.Count}"],
                ["segments in each, by address", string.Join(", ", use.SegmentsIn)],
            ]);
        }

        return BenchApp.Success;
    }

    /// <summary>Draws the bios of a recording. A model keeps no bios, so a stream that is generated from it is drawn.</summary>
    private static void WritePlot(string path, SampledBios bios, WorkloadModel model)
    {
        PlottedSample sample;
        if (bios.All.Count == 0)
        {
            var topology = MachineModels.Open(MachineModels.Choose(MachineModels.Default), 1) with { CrossBridgeSupported = true };
            sample = new PlottedSample(
                "stream of the model", new BioSample(FidelityCheck.Generate(new BioPlan(model), topology, 1, BiosOfModel)));
        }
        else
        {
            sample = new PlottedSample("recording", new BioSample(bios.All));
        }

        var picture = new MarginalPlot("Sizes, segments, times and reuse", model.Name, [sample]).ToPicture();
        switch (Path.GetExtension(path))
        {
            case ".svg":
                AtomicFile.Write(path, picture.ToSvg());
                break;
            case ".png":
                AtomicFile.Write(path, picture.ToPng());
                break;
            default:
                throw new BadInputException("--plot", 0, "extension", ".svg or .png", Path.GetExtension(path));
        }
    }

    private static ulong Median(IEnumerable<ValueRange> ranges)
    {
        var sorted = ranges.OrderBy(range => range.Low).ToList();
        var half = sorted.Sum(range => range.Count) / 2;
        foreach (var range in sorted)
        {
            half -= range.Count;
            if (half < 0)
            {
                return range.Low;
            }
        }

        return 0;
    }

    private static string Share(double share) => $"{share:0.0 %}";

    internal sealed class Settings : RecordingSettings
    {
        [CommandArgument(0, "<FILE>")]
        [Description("A recording or a model.")]
        public required string File { get; init; }

        [CommandOption("--topology <FILE>")]
        [Description(
            "Topology file of the recorded machine, from the same boot: also count which BARs the bios point into.")]
        public string? Topology { get; init; }

        [CommandOption("--plot <FILE>")]
        [Description("Also draw sizes, segments, times between bios and reuse distances into this .svg or .png.")]
        public string? Plot { get; init; }
    }
}
