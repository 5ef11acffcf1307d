using System.Security.Cryptography;
using System.Text;
using Bench.Experiments;
using Bench.Measuring;
using Bench.Peers;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Reporting;
using Bench.Tests.Runs;

namespace Page.Tests;

/// <summary>
/// MADE-UP figures for everything that two full runs measure, each derived from what its row names, so that they are the same wherever
/// tests run. Nothing was measured; nothing here may be published.
/// </summary>
internal static class MadeUpFullRuns
{
    private const string Recording = "fio-nvme.bios.gz";
    private const double ServedShare = 0.9;

    private static readonly string[] Recordings =
        [Recording, .. Enumerable.Range(1, 9).Select(i => $"recording-{i}.bios.gz")];

    private static readonly ExperimentScope Scope =
        new(true, MachineModels.Choose(MachineModels.Default), Recording, Recordings, [.. OwnVariant.All], false);

    private static readonly RunManifest[] Runs =
    [
        MadeUpRun.Manifest,
        MadeUpRun.Manifest with
        {
            Id = "20260103-030405-made-up-full",
            Machine = MadeUpRun.Machine with { Microarchitecture = "Test 4", Cores = 64, ThreadsPerCore = 2 },
        },
    ];

    /// <summary>The rows of both runs. No encoding serves every machine, so that there are gaps in every sweep.</summary>
    public static IReadOnlyList<ResultRow> Rows { get; } =
    [
        .. from run in Runs
           from point in Experiment.All.SelectMany(Points)
           let random = RandomOf($"{run.Id} {point}")
           where random.NextDouble() < ServedShare
           select Row(run, point, random),
    ];

    /// <summary>Rivals are made up too: which there are depends on what is installed.</summary>
    private static IEnumerable<MeasurementPoint> Points(Experiment experiment)
    {
        var points = experiment.Name switch
        {
            "twins" => from variant in Scope.WidestVariants
                       select Scope.Point(variant) with { Against = Rivals.TwinPrefix + variant.Info.Name, AgainstBits = variant.TagBits },
            "peers" => from variant in Scope.Variants
                       from number in Enumerable.Range(0, 5)
                       select Scope.Point(variant) with { Against = Library(variant.TagBits, number) },
            _ => experiment.Points(Scope),
        };
        return points.Select(point => point with { Experiment = experiment.Name });
    }

    private static string Library(int bits, int number)
    {
        var kind = bits == 0 ? "address" : bits < 4 ? "flag" : "id";
        return $"{kind}-library-{number}";
    }

    // What is faster tends to be larger, so that memory and time are to be weighed against each other.
    private static ResultRow Row(RunManifest run, MeasurementPoint point, Random random)
    {
        var variant = OwnVariant.All.First(variant => variant.Info.Name == point.Encoding && variant.TagBits == point.TagBits);
        var row = MadeUpRows.Measured(random, point.Encoding, point.TagBits).At(point, variant);
        return row with
        {
            Run = run.Id,
            Machine = run.Machine.Name,
            Commit = run.Code.Name,
            Runtime = run.Machine.Runtime,
            Role = point.IsRegistered ? Roles.Registered : Roles.Own,
            Library = point.Experiment == "peers" ? $"{point.Against} 1.2" : "",
            FootprintBytes = (long)(1e6 * random.NextDouble() / (row.RatioToFloor * row.RatioToFloor)),
            LinesPerLookup = point.Temperature == Temperature.Cold ? random.Next(1, 9) : 0,
            Starts = run.Profile.Starts,
        };
    }

    private static Random RandomOf(string name) => new(BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes(name))));
}
