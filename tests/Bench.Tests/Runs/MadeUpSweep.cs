using Bench.Contenders;
using Bench.Experiments;
using Bench.Measuring;
using Bench.Results;
using Bench.Tests.Reporting;
using Lookups;

namespace Bench.Tests.Runs;

/// <summary>
/// MADE-UP rows for every point of a full run, so that the best encoding of each setting is known by construction. Nothing was measured;
/// nothing here may be published.
/// </summary>
internal static class MadeUpSweep
{
    private const string Kernel = "kernel";
    private const double Floor = 0.5;
    private const int Steps = 64;
    private const int Slopes = 8;

    /// <summary>
    /// Bound on the exponent of the number of providers in a ratio: a doubling changes the ratio by less than the error allowed for advice.
    /// </summary>
    private const double SteepestSlope = 0.05;

    /// <summary>What a full run measures, with two recordings.</summary>
    internal static readonly ExperimentScope Full = new(
        true, MachineModels.Choose(MachineModels.Default), "a/fio.bios.gz", ["a/fio.bios.gz", "a/other.bios.gz"], OwnVariant.All, false);

    // Kernel code is not built on every machine that makes these rows.
    private static readonly List<MeasurementPoint> Points =
        [.. Experiment.All.SelectMany(experiment => experiment.In(Full)).Where(point => point.Experiment != Kernel)];

    /// <summary>A row for each point that is served; of kernel code, only the rows that any machine with a compiler has.</summary>
    public static IReadOnlyList<ResultRow> Rows { get; } =
    [
        .. Points.Where(IsServed).Select(Row), .. InKernel("chosen-bits", 0, 1.8), .. InKernel("id-table", 8, 1.25),
        .. InKernel("bar-pointer", 64, 1.2),
    ];

    /// <summary>A refusal for each point that asks for more ids than its bits can tell apart.</summary>
    public static IReadOnlyList<RefusalRow> Refusals { get; } =
        [.. Points.Where(point => !IsServed(point)).Select(point => MadeUpRun.Refusal(Row(point))).Distinct()];

    private static IEnumerable<ResultRow> InKernel(string encoding, int bits, double ratio)
    {
        var overFloor = MadeUpResults.Row(Kernel, "k-" + encoding, bits, ratio * Floor) with
        {
            Role = Kernel,
            Providers = 44,
            Topology = "mixed",
            Operation = "resolve",
            P2pShare = 1,
            Workload = "fio.bios.gz",
            RecordingSha256 = "sha-of-fio.bios.gz",
        };
        return [overFloor, overFloor with { Yardstick = encoding, RatioToFloor = 0.97, RatioLow = 0.96, RatioHigh = 0.98 }];
    }

    private static bool IsServed(MeasurementPoint point) =>
        ContenderLookup.Of(point).Info.Family != EncodingFamily.SmallId || point.Machine.Providers <= 1 << point.TagBits;

    private static ResultRow Row(MeasurementPoint point)
    {
        var variant = ContenderLookup.Of(point);
        return MadeUpResults.Row(point.Experiment, variant.Info.Name, point.TagBits).At(point, variant).Taking(RatioOf(point)) with
        {
            Role = Names.Of(variant.Role),
            Library = ContenderLookup.AgainstOf(point)?.Library ?? variant.Library,
            RecordingSha256 = $"sha-of-{Path.GetFileName(point.Recording)}",
            BatchP50Ns = point.IsRegistered ? 50 : 0,
            BatchP99Ns = point.IsRegistered ? 99 : 0,
            BatchP999Ns = point.IsRegistered ? 999 : 0,
        };
    }

    /// <summary>On logarithms, a straight line over the doublings of the providers: values between two rows follow from the rows.</summary>
    private static double RatioOf(MeasurementPoint point)
    {
        var number = point.Encoding.Aggregate(point.TagBits, (sum, letter) => unchecked((sum * 31) + letter)) & int.MaxValue;
        var start = 1.2 + (number % Steps / 16.0);
        var slope = SteepestSlope * (number / Steps % Slopes) / Slopes;
        var work = point.Operation switch { Operation.Resolve => 1, Operation.Construct => 0.9, Operation.Both => 2.4, _ => 1.6 };
        var cold = point.Temperature switch { Temperature.Hot => 1, Temperature.Shared => 1.5, _ => 6 };
        return (start * Math.Pow(point.Machine.Providers, slope) * work * cold) + (100 * point.BounceShare * point.P2pShare);
    }
}
