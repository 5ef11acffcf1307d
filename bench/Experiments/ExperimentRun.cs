using System.Globalization;
using Bench.Measuring;
using Bench.Reporting;
using Bench.Results;
using Workloads.Models;

namespace Bench.Experiments;

/// <summary>
/// Runs experiments and turns samples into rows. Every finished row is on disk before the next cell starts; an interrupted run goes
/// on where it stopped.
/// </summary>
/// <param name="settings">How much.</param>
/// <param name="scenes">Machines and workloads.</param>
/// <param name="models">The model of each recording, by path.</param>
/// <param name="host">Where and of what it is measured.</param>
/// <param name="resultsDirectory">Where results go.</param>
public sealed class ExperimentRun(
    RunSettings settings, SceneLibrary scenes, IReadOnlyDictionary<string, WorkloadModel> models, MeasuringHost host, string resultsDirectory)
{
    private readonly Dictionary<(Variant Variant, MachineChoice Machine, bool CrossBridge), string?> refusals = [];

    /// <summary>Which points can be measured, and why the others cannot.</summary>
    /// <param name="wanted">The points of some experiments.</param>
    /// <returns>The points in order of running, and one refusal per point left out.</returns>
    public (IReadOnlyList<MeasurementPoint> Points, IReadOnlyList<(MeasurementPoint Point, string Reason)> Refused) Plan(IEnumerable<MeasurementPoint> wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var points = new List<MeasurementPoint>();
        var refused = new List<(MeasurementPoint, string)>();
        foreach (var point in wanted)
        {
            if (Variant.Of(point).UnmeasurableBecause(point) is { } lacking)
            {
                refused.Add((point, lacking));
            }
            else if (Refusal(point) is { } reason)
            {
                refused.Add((point, reason));
            }
            else
            {
                points.Add(point);
            }
        }

        return (points, refused);
    }

    /// <summary>Why what is measured, or what it is held against, cannot serve the point's machine. Found out once for each, since it may take building it.</summary>
    private string? Refusal(MeasurementPoint point)
    {
        return Of(Variant.Of(point)) ?? (Variant.AgainstOf(point) is { } against && Of(against) is { } reason ? $"{against.Info.Name}: {reason}" : null);

        string? Of(Variant variant)
        {
            var key = (variant, point.Machine, point.BounceShare == 0);
            if (!refusals.TryGetValue(key, out var known))
            {
                refusals.Add(key, known = variant.Refusal(scenes.Open(point).Fabric));
            }

            return known;
        }
    }

    /// <summary>Measures points and writes their rows.</summary>
    /// <param name="points">The points.</param>
    /// <param name="plan">How long each is measured.</param>
    /// <param name="partial">Whether these are less than the whole of their experiments.</param>
    /// <param name="fresh">Forget what an interrupted run has measured.</param>
    /// <param name="progress">Called with each row that is done, resumed ones included.</param>
    /// <returns>The files written.</returns>
    public IReadOnlyList<string> Execute(IReadOnlyList<MeasurementPoint> points, DuetPlan plan, bool partial, bool fresh, Action<ResultRow> progress)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(progress);
        var journal = RunJournal.Open(resultsDirectory, host, settings, fresh);
        var measuring = new DuetRun(plan, scenes);
        for (var round = 1; round <= settings.Rounds; round++)
        {
            var pending = new List<MeasurementPoint>();
            foreach (var point in points)
            {
                if (journal.Find(RowOf(point) with { Rounds = round }) is { } done && done.Seed == plan.SeedOf(point, round))
                {
                    progress(done);
                }
                else
                {
                    pending.Add(point);
                }
            }

            plan.Round = round;
            measuring.Measure(pending, (point, cell, samples) =>
            {
                var row = RowOf(point, cell, samples) with { Rounds = plan.Round };
                journal.Add(row);
                progress(row);
            });
        }

        return journal.Publish([.. points.Select(RowOf)], partial);
    }

    private ResultRow RowOf(MeasurementPoint point)
    {
        var variant = Variant.Of(point);
        var info = variant.Info;
        var topology = scenes.TopologyOf(point.Machine);
        var model = models[point.Recording];
        return new ResultRow
        {
            Experiment = point.Experiment,
            Encoding = info.Name,
            Role = Names.Of(variant.Role),
            Library = Variant.AgainstOf(point)?.Library ?? variant.Library,
            Family = Names.Of(info.Family),
            TagBits = point.TagBits,
            Isa = Names.Of(info.Isa),
            KernelUsable = info.KernelUsable,
            Providers = topology.Regions.Length,
            Topology = topology.Name,
            Workload = model.Name,
            P2pShare = point.P2pShare,
            BounceShare = point.BounceShare,
            StayShare = point.StayShare,
            Temperature = Names.Of(point.Temperature),
            Yardstick = point is { IsRegistered: true, AgainstAlone: false } ? ResultColumns.StaticYardstick : point.Against ?? Names.Of(point.Yardstick),
            Readers = point.Readers,
            UpdatesPerSecond = point.UpdatesPerSecond,
            Shape = Names.Of(point.Shape),
            Operation = Names.Of(point.Operation),
            Bios = point.Temperature == Temperature.Cold ? ColdRun.Bios : settings.BiosPerIteration,
            Iterations = settings.Iterations,
            Samples = 0,
            Commit = host.Commit,
            Cpu = host.Cpu,
            Runtime = host.Runtime,
            RecordingSha256 = model.RecordingSha256,
            NsPerBio = 0,
            CiLow = 0,
            CiHigh = 0,
            FloorNs = 0,
            RatioToFloor = 0,
            RatioLow = 0,
            RatioHigh = 0,
            FootprintBytes = 0,
            AllocatedBytes = 0,
            BuildNs = 0,
            RegisterNs = 0,
            LinesPerLookup = 0,
            Seed = 0,
            Utc = "",
        };
    }

    private ResultRow RowOf(MeasurementPoint point, Cell cell, CellSamples samples)
    {
        var lookup = Estimate.Of(samples.LookupNs);
        var ratio = Estimate.Of(samples.Ratios);
        var spread = Spread.Of(samples.Ratios);
        return RowOf(point) with
        {
            NsPerBio = lookup.Median,
            CiLow = lookup.Low,
            CiHigh = lookup.High,
            FloorNs = Estimate.Of(samples.FloorNs).Median,
            RatioToFloor = ratio.Median,
            RatioLow = ratio.Low,
            RatioHigh = ratio.High,
            Modes = spread.Modes,
            OutlierShare = spread.OutlierShare,
            SegmentsPerBio = samples.SegmentsPerBio,
            RepeatedChunks = samples.RepeatedChunks,
            ClockDrift = samples.ClockDrift,
            OtherLoad = samples.OtherLoad,
            BatchP50Ns = samples.Disturbance.P50Ns,
            BatchP99Ns = samples.Disturbance.P99Ns,
            BatchP999Ns = samples.Disturbance.P999Ns,
            FootprintBytes = cell.Contender.FootprintBytes,
            AllocatedBytes = samples.AllocatedBytes,
            BuildNs = cell.Contender.BuildNs,
            RegisterNs = cell.Contender.RegisterNs,
            LinesPerLookup = samples.LinesPerLookup,
            Seed = samples.FirstSeed,
            Samples = samples.LookupNs.Count,
            Utc = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        };
    }
}
