using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Bench.Measuring;
using Lookups;
using Spectre.Console.Cli;
using Workloads.Models;
using Workloads.Plans;
using Workloads.Streams;
using Workloads.Topologies;

namespace Bench.Commands;

/// <summary>Measures how fast streams are generated, compared with copying the same bios.</summary>
internal sealed class PaceCommand : Command<PaceCommand.Settings>
{
    private const int Trials = 15;
    private const int BiosPerTrial = 1 << 20;

    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var paths = settings.Files.Length > 0 ? settings.Files : Repository.RecordingsOfAnyFormat;
        var topology = MachineModels.Open(MachineModels.Choose(settings.Topology ?? MachineModels.Default), 1) with
        {
            CrossBridgeSupported = true,
        };
        using var fabric = FabricBuilder.Build(topology);
        var paces = new List<Pace>();
        Output.WithProgress("pace", paths.Count, step =>
        {
            foreach (var path in paths)
            {
                BenchApp.Stop.ThrowIfCancellationRequested();
                paces.Add(Measure(Inputs.Model(path), topology, fabric));
                step(Path.GetFileName(path));
            }
        });
        if (settings.Json)
        {
            Output.WriteJson(paces);
            return BenchApp.Success;
        }

        static string Ns(double ns) => ns.ToString("0.00", CultureInfo.InvariantCulture);
        Output.WriteTable(
            $"ns per bio, median of {Trials} trials of {BiosPerTrial} bios, fastest and slowest in brackets",
            ["workload", "segments per bio", "stream", "M bios/s", "with origins", "copying the same bios", "planning, once"],
            paces.Select(pace => (IReadOnlyList<string>)[
                pace.Workload, pace.SegmentsPerBio.ToString("0.00", CultureInfo.InvariantCulture),
                $"{Ns(pace.Stream.Median)} [{Ns(pace.Stream.Fastest)}, {Ns(pace.Stream.Slowest)}]",
                (1000 / pace.Stream.Median).ToString("0", CultureInfo.InvariantCulture),
                $"{Ns(pace.WithOrigins.Median)} [{Ns(pace.WithOrigins.Fastest)}, {Ns(pace.WithOrigins.Slowest)}]",
                $"{Ns(pace.Copy.Median)} [{Ns(pace.Copy.Fastest)}, {Ns(pace.Copy.Slowest)}]", Ns(pace.PlanNs)]));
        return BenchApp.Success;
    }

    /// <summary>Alternates the three loops, so that drift of the machine affects all of them.</summary>
    private static Pace Measure(WorkloadModel model, Topology topology, Fabric fabric)
    {
        var start = Stopwatch.GetTimestamp();
        var plan = new BioPlan(model);
        var planNs = Stopwatch.GetElapsedTime(start).TotalNanoseconds / plan.Count;
        using var plain = new BioChunk(Cell.ChunkBios, Cell.ChunkBios * 16);
        using var told = new BioChunk(Cell.ChunkBios, Cell.ChunkBios * 16, origins: true);
        using var copy = new BioChunk(Cell.ChunkBios, Cell.ChunkBios * 16);
        var (streams, origins, copies) = (new List<double>(), new List<double>(), new List<double>());
        for (var trial = 0; trial <= Trials; trial++)
        {
            var options = new StreamOptions((ulong)trial + 1);
            var stream = Time(new BioStream(plan, topology, fabric, options), plain);
            var withOrigins = Time(new BioStream(plan, topology, fabric, options), told);
            var copied = TimeCopy(plain, copy);

            // The first trial compiles and warms up.
            if (trial > 0)
            {
                streams.Add(stream);
                origins.Add(withOrigins);
                copies.Add(copied);
            }
        }

        return new Pace(model.Name, model.MeanSegments, planNs, Spread.Of(streams), Spread.Of(origins), Spread.Of(copies));
    }

    private static double Time(BioStream stream, BioChunk chunk)
    {
        var start = Stopwatch.GetTimestamp();
        var made = 0;
        while (made < BiosPerTrial)
        {
            stream.Fill(chunk, chunk.Capacity);
            made += chunk.Count;
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / made;
    }

    /// <summary>The floor: writes as much, but draws no random numbers.</summary>
    private static double TimeCopy(BioChunk from, BioChunk to)
    {
        var start = Stopwatch.GetTimestamp();
        var made = 0;
        while (made < BiosPerTrial)
        {
            to.CopyFrom(from);
            made += to.Count;
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / made;
    }

    internal sealed record Pace(string Workload, double SegmentsPerBio, double PlanNs, Spread Stream, Spread WithOrigins, Spread Copy);

    internal sealed record Spread(double Median, double Fastest, double Slowest)
    {
        public static Spread Of(List<double> values)
        {
            values.Sort();
            return new Spread(values[values.Count / 2], values[0], values[^1]);
        }
    }

    internal sealed class Settings : ReportSettings
    {
        [CommandArgument(0, "[FILE]")]
        [Description("Recordings or models. Default: all recordings in recordings/.")]
        public string[] Files { get; init; } = [];

        [CommandOption("--topology <FILE|MODEL>")]
        [Description("The machine the streams run on. Default: gpu-server.")]
        public string? Topology { get; init; }
    }
}
