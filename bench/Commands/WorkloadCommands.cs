using System.ComponentModel;
using System.Globalization;
using Bench.Measuring;
using Bench.Results;
using Spectre.Console.Cli;
using Workloads;
using Workloads.Models;
using Workloads.Streams;
using Workloads.Topologies;

namespace Bench.Commands;

/// <summary>Says what is in a recording or a model.</summary>
internal sealed class InspectCommand : Command<InspectCommand.Settings>
{
    private const int ShapesShown = 12;

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var model = Inputs.Model(settings.File);
        if (settings.Json)
        {
            Output.WriteJson(model);
            return BenchApp.Success;
        }

        Output.WriteTable(BadInputException.Printable(model.Name), ["what", "value"],
        [
            ["format", model.Format],
            ["sha256", model.RecordingSha256],
            ["bios with data", Count(model.Bios)],
            ["bios without data", Count(model.BiosWithoutData)],
            ["bios whose segments are known", Count(model.BiosWithSegments)],
            ["devices", Count(model.Devices)],
            ["went to another device", Share(model.DeviceSwitches, model.Bios)],
            ["continued a sequential run", Share(model.Sequential, model.Bios)],
            ["mean bytes", model.MeanBytes.ToString("0", CultureInfo.InvariantCulture)],
            ["mean segments", model.MeanSegments.ToString("0.00", CultureInfo.InvariantCulture)],
            ["median gap between bios", $"below {1L << MedianBucket(model)} ns"],
        ]);
        Output.WriteTable($"shapes, most frequent of {model.Shapes.Length}", ["op", "bytes", "segments", "bios", "share"],
            model.Shapes.Take(ShapesShown).Select(s => (IReadOnlyList<string>)[
                s.Op.ToString().ToLowerInvariant(), Count(s.Bytes), Count(s.Segments), Count(s.Count), Share(s.Count, model.Bios)]));
        return BenchApp.Success;
    }

    private static int MedianBucket(WorkloadModel model)
    {
        var half = model.InterArrivalLog2Ns.Sum() / 2;
        var bucket = 0;
        while (bucket < model.InterArrivalLog2Ns.Length - 1 && (half -= model.InterArrivalLog2Ns[bucket]) >= 0)
        {
            bucket++;
        }

        return bucket;
    }

    private static string Count(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Share(long part, long whole) =>
        whole == 0 ? "none" : ((double)part / whole).ToString("0.0 %", CultureInfo.InvariantCulture);

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "<FILE>")]
        [Description("A recording or a model.")]
        public required string File { get; init; }
    }
}

/// <summary>Learns a model.</summary>
internal sealed class FitCommand : Command<FitCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var json = ModelFile.Write(Inputs.Model(settings.File));
        if (settings.Out is null)
        {
            Console.Out.Write(json);
        }
        else
        {
            AtomicFile.Write(settings.Out, json);
        }

        return BenchApp.Success;
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandArgument(0, "<FILE>")]
        [Description("A recording.")]
        public required string File { get; init; }

        [CommandOption("--out <FILE>")]
        [Description("Where the model goes, as JSON. Default: standard output.")]
        public string? Out { get; init; }
    }
}

/// <summary>Generates a stream as a recording with physical segments.</summary>
internal sealed class GenerateCommand : Command<GenerateCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        if (settings.P2pShare is < 0 or > 1 or double.NaN)
        {
            throw new BadInputException("--p2p-share", 0, "share", "0 to 1", settings.P2pShare.ToString(CultureInfo.InvariantCulture));
        }

        var model = Inputs.Model(settings.Model);
        var topology = Machines.Open(Machines.Choose(settings.Topology ?? Machines.Default), settings.Seed) with { CrossBridgeSupported = true };
        using var fabric = FabricBuilder.Build(topology);
        var stream = new BioStream(model, topology, fabric, new StreamOptions(settings.Seed, settings.P2pShare));
        if (settings.Out is null)
        {
            BiosWriter.Write(Console.Out, stream, settings.Bios, BenchApp.Stop);
        }
        else
        {
            AtomicFile.Write(settings.Out, text => BiosWriter.Write(text, stream, settings.Bios, BenchApp.Stop));
        }

        return BenchApp.Success;
    }

    internal sealed class Settings : CommandSettings
    {
        [CommandArgument(0, "<MODEL>")]
        [Description("A model made by 'workload fit', or a recording to learn one from.")]
        public required string Model { get; init; }

        [CommandOption("--topology <FILE|SHAPE>")]
        [Description("The machine the stream runs on. Default: gpu-server.")]
        public string? Topology { get; init; }

        [CommandOption("--bios <N>")]
        [Description("Bios to generate. Default: 100000.")]
        public long Bios { get; init; } = 100_000;

        [CommandOption("--p2p-share <SHARE>")]
        [Description("Share of bios whose memory lies in a BAR, 0 to 1. Default: 1.")]
        public double P2pShare { get; init; } = 1;

        [CommandOption("--seed <N>")]
        [Description("Seed of the machine and the stream. Default: 1.")]
        public ulong Seed { get; init; } = 1;

        [CommandOption("--out <FILE>")]
        [Description("Where the stream goes, in the bios format. Default: standard output.")]
        public string? Out { get; init; }
    }
}
