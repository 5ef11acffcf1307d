using Bench.Contenders;
using Bench.Measuring;
using Bench.Results;
using Workloads.Chance;
using Workloads.Models;

namespace Bench.Runs;

/// <summary>Measures the points of a run and turns samples into rows.</summary>
/// <param name="profile">How it measures.</param>
/// <param name="scenes">Machine models and workloads.</param>
/// <param name="models">The model of each recording, by path.</param>
internal sealed class RunExecution(Profile profile, SceneLibrary scenes, IReadOnlyDictionary<string, WorkloadModel> models)
{
    private readonly Dictionary<(Variant Variant, MachineChoice Machine, bool CrossBridge), string?> refusals = [];

    /// <summary>Which points can be measured, and why the others cannot.</summary>
    /// <param name="wanted">The points of some experiments.</param>
    /// <returns>The points in the order in which they are measured, and one refusal per point left out.</returns>
    public (IReadOnlyList<MeasurementPoint> Points, IReadOnlyList<RefusalRow> Refused) Plan(IEnumerable<MeasurementPoint> wanted)
    {
        var points = new List<MeasurementPoint>();
        var refused = new List<RefusalRow>();
        foreach (var point in wanted)
        {
            if (ContenderLookup.Of(point).UnmeasurableBecause(point) is { } lacking)
            {
                refused.Add(RefusalOf(point, lacking, isOfThisMachine: true));
            }
            else if (Refusal(point) is { } reason)
            {
                refused.Add(RefusalOf(point, reason, isOfThisMachine: false));
            }
            else
            {
                points.Add(point);
            }
        }

        return (points, refused);
    }

    private RefusalRow RefusalOf(MeasurementPoint point, string reason, bool isOfThisMachine)
    {
        var row = RowOf(point);
        return new RefusalRow
        {
            Experiment = row.Experiment,
            Encoding = row.Encoding,
            Family = row.Family,
            TagBits = row.TagBits,
            Isa = row.Isa,
            Providers = row.Providers,
            Topology = row.Topology,
            Operation = row.Operation,
            Yardstick = row.Yardstick,
            IsOfThisMachine = isOfThisMachine,
            Reason = reason,
        };
    }

    /// <summary>
    /// Why the contender of a point, or the contender that it is compared with, cannot serve the point's machine model. The result is
    /// cached, because finding out may require building the structure.
    /// </summary>
    private string? Refusal(MeasurementPoint point)
    {
        return Of(ContenderLookup.Of(point))
            ?? (ContenderLookup.AgainstOf(point) is { } against && Of(against) is { } reason ? $"{against.Info.Name}: {reason}" : null);

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

    /// <summary>
    /// Measures points and completes their run. Points whose starts disagree are measured again, once, in the same number of additional
    /// starts.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <param name="points">The points.</param>
    /// <param name="refused">Measurements that cannot be made.</param>
    /// <param name="measure">Measures points in one process start and hands over each row as it is made.</param>
    /// <param name="progress">Called with each finished row, resumed rows included.</param>
    /// <returns>The complete run.</returns>
    public Run Execute(
        OpenRun run, IReadOnlyList<MeasurementPoint> points, IReadOnlyList<RefusalRow> refused,
        Action<int, IReadOnlyList<MeasurementPoint>, Action<ResultRow>> measure, Action<ResultRow> progress)
    {
        var measured = Measured(points);
        for (var start = 1; start <= profile.Starts; start++)
        {
            Measure(start, measured);
        }

        List<MeasurementPoint> again = [.. measured.Where(point => !StartMerge.Agree(FirstStartsOf(point)))];
        for (var start = profile.Starts + 1; start <= 2 * profile.Starts; start++)
        {
            Measure(start, again);
        }

        return run.Complete(points.Select(RowOf), refused);

        void Measure(int start, IReadOnlyList<MeasurementPoint> wanted)
        {
            var pending = new List<MeasurementPoint>();
            foreach (var point in wanted)
            {
                if (run.Find(RowOf(point) with { Starts = start }) is { } done)
                {
                    progress(done);
                }
                else
                {
                    pending.Add(point);
                }
            }

            if (pending.Count > 0)
            {
                measure(start, pending, row =>
                {
                    row = row with { Run = run.Id };
                    run.Add(row);
                    progress(row);
                });
            }
        }

        IReadOnlyList<ResultRow> FirstStartsOf(MeasurementPoint point) =>
            [.. Enumerable.Range(1, profile.Starts).Select(start => run.Find(RowOf(point) with { Starts = start })).OfType<ResultRow>()];
    }

    /// <summary>
    /// The points that are really measured. A point of several experiments is measured once, and of variants with the same code and data
    /// only the widest is measured.
    /// </summary>
    /// <param name="points">The points of a run.</param>
    public static IReadOnlyList<MeasurementPoint> Measured(IEnumerable<MeasurementPoint> points) =>
        [.. points.Select(MeasuredAs).Distinct()];

    /// <summary>
    /// The point that is measured for a point: the same without its experiment, at the widest of the variants that are the same.
    /// </summary>
    /// <param name="point">The point.</param>
    public static MeasurementPoint MeasuredAs(MeasurementPoint point)
    {
        var info = ContenderLookup.Of(point).Info;
        return point with { Experiment = MeasurementKey.AnyExperiment, TagBits = info.IsSameAtAnyWidth ? info.TagBits[^1] : point.TagBits };
    }

    /// <summary>
    /// Measures points in this process, as one start. Points are grouped by machine, because opening a machine takes long. Otherwise each
    /// start has its own order, so that code and data lie elsewhere in each.
    /// </summary>
    /// <param name="start">Number of the start, from 1.</param>
    /// <param name="orderSeed">Seed of the order in which points are measured.</param>
    /// <param name="points">The points.</param>
    /// <param name="plan">How long each point is measured.</param>
    /// <param name="add">Takes each row as it is made, and the slices behind it.</param>
    public void MeasureStart(
        int start,
        ulong orderSeed,
        IReadOnlyList<MeasurementPoint> points,
        PairedTimingPlan plan,
        Action<ResultRow, IReadOnlyList<TimedSlices>> add)
    {
        var dice = new Mix64(orderSeed);
        var shuffled = points.ToArray();
        dice.Shuffle<MeasurementPoint>(shuffled);
        var measurement = new StartMeasurement(plan, scenes, ContenderLookup.Build);
        List<MeasurementPoint> left = [.. shuffled.GroupBy(SceneLibrary.KeyOf).SelectMany(scene => scene)];
        for (var attempt = 1; left.Count > 0; attempt++)
        {
            // Measurements that another machine on the same core disturbed are repeated after all others.
            var again = new List<MeasurementPoint>();
            foreach (var point in left)
            {
                var (row, slices) = measurement.Measure(
                    point, start, (cell, samples) => (RowOf(point, cell, samples) with { Starts = start }, samples.Slices));
                if (row.CrowdedShare > StartMerge.MostCrowded && attempt < plan.Attempts)
                {
                    again.Add(point);
                }
                else
                {
                    add(row, slices);
                }
            }

            left = again;
        }
    }

    private ResultRow RowOf(MeasurementPoint point)
    {
        var variant = ContenderLookup.Of(point);
        var info = variant.Info;
        var topology = scenes.TopologyOf(point.Machine);
        var model = models[point.Recording];
        return new ResultRow
        {
            Experiment = point.Experiment,
            Encoding = info.Name,
            Role = Names.Of(variant.Role),
            Library = ContenderLookup.AgainstOf(point)?.Library ?? variant.Library,
            Family = Names.Of(info.Family),
            TagBits = point.TagBits,
            MeasuredBits = MeasuredAs(point).TagBits,
            Promise = Names.Of(variant.Promise),
            Isa = Names.Of(info.Isa),
            KernelUsable = info.KernelUsable,
            Providers = topology.Regions.Length,
            Topology = topology.Name,
            Workload = model.Name,
            P2pShare = point.P2pShare,
            BounceShare = point.BounceShare,
            ProviderLocality = point.ProviderLocality,
            PieceBytes = point.PieceBytes,
            Temperature = Names.Of(point.Temperature),
            Pressure = point.Pressure,
            Yardstick = point is { IsRegistered: true, AgainstAlone: false }
                ? Yardsticks.Static
                : point.Against ?? Names.Of(point.Yardstick),
            Readers = point.Readers,
            UpdatesPerSecond = point.UpdatesPerSecond,
            Dependency = Names.Of(point.Dependency),
            Operation = Names.Of(point.Operation),
            Bios = point.Temperature == Temperature.Cold ? ColdRun.Bios : profile.BiosPerStart,
            Starts = 1,
            Run = "-",
            Commit = Code.This.Name,
            Machine = Machine.This.Name,
            Runtime = Machine.This.Runtime,
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
        var lookup = Estimation.Of(samples.LookupNs);
        var ratio = Estimation.Of(samples.Ratios);
        return RowOf(point) with
        {
            NsPerBio = lookup.Value,
            CiLow = lookup.Low,
            CiHigh = lookup.High,
            FloorNs = Estimation.Of(samples.FloorNs).Value,
            RatioToFloor = ratio.Value,
            RatioLow = ratio.Low,
            RatioHigh = ratio.High,
            OverheadShare = samples.OverheadShare,
            SegmentsPerBio = samples.SegmentsPerBio,
            RepeatedChunks = samples.RepeatedChunks,
            CrowdedShare = samples.CrowdedShare,
            ClockDrift = samples.ClockDrift,
            CycleNs = samples.CycleNs,
            OtherLoad = samples.OtherLoad,
            BatchP50Ns = samples.Disturbance.P50Ns,
            BatchP99Ns = samples.Disturbance.P99Ns,
            BatchP999Ns = samples.Disturbance.P999Ns,
            FootprintBytes = cell.Contender.FootprintBytes,
            AllocatedBytes = samples.AllocatedBytes,
            BuildNs = cell.Contender.BuildNs,
            RegisterNs = cell.Contender.RegisterNs,
            LinesPerLookup = samples.LinesPerLookup,
            LoadsPerLookup = samples.LoadsPerLookup,
            Seed = samples.Seed,
            Utc = RunManifest.Now(),
        };
    }
}
