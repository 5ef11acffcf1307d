using System.ComponentModel;
using Bench.Files;
using Bench.Measuring;
using Lookups;
using Spectre.Console.Cli;
using Workloads.Plans;
using Workloads.Streams;
using Workloads.Topologies;

namespace Bench.Commands;

/// <summary>Generates a stream as a recording with physical segments.</summary>
internal sealed class GenerateCommand : Command<GenerateCommand.Settings>
{
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        Inputs.RequireBetween("--p2p-share", settings.P2pShare, 0, 1);
        Inputs.RequireBetween("--bounce-share", settings.BounceShare, 0, 1);
        Inputs.RequireBetween("--provider-locality", settings.ProviderLocality, 0, 1);
        Inputs.RequireBetween("--bios", settings.Bios, 0, long.MaxValue);

        var workload = new BioPlan(Inputs.Model(settings.Model));
        var machine = MachineModels.Open(MachineModels.Choose(settings.Topology ?? MachineModels.Default), settings.Seed);
        var topology = machine with { CrossBridgeSupported = settings.BounceShare == 0 };
        Inputs.RequireBetween("--client", settings.Client, 0, topology.Clients.Length - 1);
        using var fabric = FabricBuilder.Build(topology);
        var options = new StreamOptions(
            settings.Seed, settings.P2pShare, settings.BounceShare, settings.ProviderLocality, new ClientId(settings.Client));
        var stream = new BioStream(workload, topology, fabric, options);
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

        [CommandOption("--topology <FILE|MODEL>")]
        [Description(
            "The machine the stream runs on, a machine model optionally with its number of providers: mixed:64. Default: "
                + "gpu-server.")]
        public string? Topology { get; init; }

        [CommandOption("--bios <N>")]
        [Description("Bios to generate. Default: 100000.")]
        public long Bios { get; init; } = 100_000;

        [CommandOption("--p2p-share <SHARE>")]
        [Description("Share of bios whose memory lies in a BAR, 0 to 1. Default: 1.")]
        public double P2pShare { get; init; } = 1;

        [CommandOption("--bounce-share <SHARE>")]
        [Description("Share of P2P bios whose BAR the client cannot reach, 0 to 1. Default: 0.")]
        public double BounceShare { get; init; }

        [CommandOption("--provider-locality <SHARE>")]
        [Description("Chance that a P2P bio has the previous P2P bio's provider, 0 to 1. Default: 0.")]
        public double ProviderLocality { get; init; }

        [CommandOption("--client <N>")]
        [Description("Number of the device that does the DMA. Default: 0.")]
        public int Client { get; init; }

        [CommandOption("--seed <N>")]
        [Description("Seed of the machine and the stream. Default: 1.")]
        public ulong Seed { get; init; } = 1;

        [CommandOption("--out <FILE>")]
        [Description("Output file, in the bios format. Default: standard output.")]
        public string? Out { get; init; }
    }
}
