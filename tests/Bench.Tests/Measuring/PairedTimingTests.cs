using Bench.Contenders;
using Bench.Experiments;
using Bench.Measuring;
using Bench.Results;
using Bench.Runs;
using Lookups;
using Workloads.Models;
using Workloads.Recordings;
using Xunit;

namespace Bench.Tests.Measuring;

/// <summary>Small real measurements.</summary>
public sealed class PairedTimingTests : IDisposable
{
    private const string Recording = "made.bios";

    /// <summary>
    /// When another thread of the test runner starts a collection during a slice, the collection gives back the rest of this thread's
    /// allocation context, and the counter jumps by less than this value. A loop that allocates does so in each of thousands of slices,
    /// which is far more.
    /// </summary>
    private const long AllocationContextBytes = 8192;

    /// <summary>Three blocks, the fewest that give an interval; each has another address in memory.</summary>
    private const long ThreeBlocks = 3 * BlockBios;

    private const long BlockBios = 1 << 13;

    /// <summary>One bio in 20 is copied: thousands in each cell. A larger share would only take longer.</summary>
    private const double SomeBounce = 0.05;

    /// <summary>Enough bios to assert the figures themselves.</summary>
    private const long ManyBios = 1 << 19;
    private readonly TemporaryDirectory folder = new();
    private readonly Dictionary<string, WorkloadModel> models = new() { [Recording] = Model };

    private static WorkloadModel Model
    {
        get
        {
            var fitter = new ModelFitter();
            fitter.Add(new RecordedBio(0, 0, BioOp.Read, 0, 4096), [new Segment(0x1000, 4096)]);
            fitter.Add(new RecordedBio(1000, 0, BioOp.Write, 4096, 16384), [.. Enumerable.Repeat(new Segment(0x2000, 4096), 4)]);
            return fitter.Finish(Recording, "bios", new string('0', 64));
        }
    }

    [Fact]
    public void A_search_is_slower_than_an_id_and_both_are_slower_than_their_floor()
    {
        // Medians of many samples, because the other tests may be running on the second core.
        var rows = Run(["flag-interval-tree", "id-table"], CancellationToken.None, starts: 3, bios: ManyBios);
        var tree = rows.Single(r => r.Encoding == "flag-interval-tree");
        var id = rows.Single(r => r is { Encoding: "id-table", TagBits: 8 });
        Assert.True(tree.RatioToFloor > id.RatioToFloor * 3, $"interval tree {tree.RatioToFloor}, id table {id.RatioToFloor}");
        Assert.True(id.RatioToFloor > 1, $"id table {id.RatioToFloor}");
        Assert.All(rows, r => Assert.True(r.AllocatedBytes < AllocationContextBytes, $"{r.Encoding}: {r.AllocatedBytes}"));
        Assert.All(rows, r => Assert.True(r.CiLow <= r.NsPerBio && r.NsPerBio <= r.CiHigh));
    }

    [Fact]
    public void Every_operation_and_shape_and_every_encoding_is_measured()
    {
        // Each encoding in every fourth shape, and each shape with every fourth encoding: all combinations would be a full run.
        Func<MeasurementPoint, MeasurementPoint>[] shapes =
        [
            .. Enum.GetValues<Operation>().Select(Operating),
            point => point with { Dependency = Dependency.Dependent },
            point => point with { Temperature = Temperature.Shared },
            point => point with { Readers = 2 },
            point => point with { Readers = 2, AgainstAlone = true },
            point => point with { Dependency = Dependency.Dependent, Temperature = Temperature.Cold },
        ];
        var points = Scope([]).WidestVariants
            .SelectMany((variant, i) => shapes.Where((_, k) => (i + k) % 4 == 0).Select(shape => shape(Scope([]).Point(variant)))).ToList();
        var rows = Execute(new Experiment { Name = "all", Question = "?", Points = _ => points }, CancellationToken.None).Rows;
        Assert.Equal(points.Count(p => ContenderLookup.Of(p).UnmeasurableBecause(p) is null), rows.Count);
        Assert.All(rows, r => Assert.True(r.NsPerBio > 0));
        Assert.All(rows.Where(r => r.Temperature == "cold"), r => Assert.True(r.LinesPerLookup >= 1 && r.LoadsPerLookup > 0, r.Encoding));
        Assert.All(rows, r => Assert.True(r.AllocatedBytes < AllocationContextBytes, $"{r.Encoding}, {r.Operation}: {r.AllocatedBytes}"));

        static Func<MeasurementPoint, MeasurementPoint> Operating(Operation operation) => point =>
            point with { Operation = operation, BounceShare = operation == Operation.Map ? SomeBounce : 0 };
    }

    [Fact]
    public void An_interrupted_run_keeps_its_rows_and_goes_on_where_it_stopped()
    {
        using var stop = new CancellationTokenSource();
        var seen = 0;
        Assert.Throws<OperationCanceledException>(() => Run([], stop.Token, row =>
        {
            if (++seen == 3)
            {
                stop.Cancel();
            }
        }));
        Assert.Empty(RunStore.ReadAll(folder.Root));
        var measured = new List<ResultRow>();
        var rows = Run([], CancellationToken.None, measured.Add);
        Assert.Equal(Budget().In(Scope([])).Count(p => ContenderLookup.Of(p).UnmeasurableBecause(p) is null), rows.Count);
        Assert.True(measured.Count < rows.Count, "variants that are the same are measured once");
        Assert.Equal(
            rows.Select(r => (r.Encoding, r.MeasuredBits, r.Utc)).Distinct().Order(),
            measured.Select(r => (r.Encoding, r.TagBits, r.Utc)).Order());
        Assert.Equal(3, seen);
        Assert.Empty(Directory.GetFiles(folder.Root, "*.journal", SearchOption.AllDirectories));
    }

    [Fact]
    public void Starts_become_one_row_and_each_has_a_stream_of_its_own()
    {
        var starts = new List<ResultRow>();
        var rows = Execute(Budget("interval-tree"), CancellationToken.None, starts.Add, starts: 2, alter: Agreeing).Rows;
        var merged = Assert.Single(rows);
        Assert.Equal([1, 2], starts.Select(r => r.Starts));
        Assert.NotEqual(starts[0].Seed, starts[1].Seed);
        Assert.Equal(StartMerge.Merge(starts, first: 2) with { Experiment = merged.Experiment }, merged);

        static ResultRow Agreeing(ResultRow row) => row with { RatioToFloor = 2 + (row.Starts / 10.0) };
    }

    [Fact]
    public void What_disagrees_is_measured_again_once_and_only_that_counts()
    {
        var starts = new List<ResultRow>();
        var rows = Execute(Budget("interval-tree", "id-table"), CancellationToken.None, starts.Add, starts: 3, alter: Disturbed).Rows;
        var tree = Assert.Single(rows, row => row.Encoding == "interval-tree");
        Assert.Equal(("9 2 9", "2 9 2"), (tree.StartRatios, tree.DiscardedRatios));
        Assert.All(
            rows.Where(row => row.Encoding == "id-table"),
            row => Assert.Equal(("2 2 2", ""), (row.StartRatios, row.DiscardedRatios)));
        Assert.Equal([1, 2, 3, 4, 5, 6], starts.Where(row => row.Encoding == "interval-tree").Select(row => row.Starts));

        static ResultRow Disturbed(ResultRow row) =>
            row with { CrowdedShare = 0, FloorNs = 1, RatioToFloor = row is { Encoding: "interval-tree", Starts: 2 or 4 or 6 } ? 9 : 2 };
    }

    [Fact]
    public void An_interrupted_run_is_not_continued_with_another_seed()
    {
        using var stop = new CancellationTokenSource();
        var first = new List<ResultRow>();
        Assert.Throws<OperationCanceledException>(() => Run(["id-table", "bar-pointer"], stop.Token, row =>
        {
            first.Add(row);
            stop.Cancel();
        }));
        var rows = Execute(Budget("id-table"), CancellationToken.None, seed: 2).Rows;
        Assert.Single(first);
        Assert.Equal(5, rows.Count);
        Assert.All(rows, r => Assert.NotEqual(first[0].Seed, r.Seed));
    }

    [Fact]
    public void Measuring_again_makes_another_run_and_leaves_the_first_as_it_was()
    {
        var first = Execute(Budget("id-table"), CancellationToken.None);
        var second = Execute(Budget("id-table"), CancellationToken.None);
        Assert.NotEqual(first.Folder, second.Folder);
        Assert.Equal(first.Rows, Bench.Runs.Run.Read(first.Folder).Rows);
        Assert.DoesNotContain(second.Rows, first.Rows.Contains);
    }

    public void Dispose() => folder.Dispose();

    private static ExperimentScope Scope(string[] encodings) => new(
        false, new MachineChoice("cmb-chassis", 12), Recording, [Recording],
        [.. OwnVariant.All.Where(v => encodings.Length == 0 || encodings.Contains(v.Info.Name))], Chosen: true);

    private static Experiment Budget(params string[] encodings)
    {
        var budget = Experiment.All.Single(e => e.Name == "budget");
        return budget with { Points = _ => budget.Points(Scope(encodings)) };
    }

    private IReadOnlyList<ResultRow> Run(
        string[] encodings, CancellationToken stop, Action<ResultRow>? progress = null, int starts = 1, long bios = ThreeBlocks) =>
        Execute(Budget(encodings), stop, progress, starts: starts, bios: bios).Rows;

    private Run Execute(
        Experiment experiment,
        CancellationToken stop,
        Action<ResultRow>? progress = null,
        ulong seed = 1,
        int starts = 1,
        long bios = ThreeBlocks,
        Func<ResultRow, ResultRow>? alter = null)
    {
        var profile = Profile.Quick with { BiosPerStart = bios, Starts = starts, Seed = seed };
        using var scenes = new SceneLibrary(models, seed);
        var execution = new RunExecution(profile, scenes, models);
        var (points, refused) = execution.Plan(experiment.In(Scope([])));
        Assert.All(refused, refusal => Assert.True(refusal.IsOfThisMachine, refusal.Reason));
        using var open = OpenRun.Begin(folder.Root, profile, fresh: false);
        var plan = new PairedTimingPlan(bios, TimeSpan.FromMilliseconds(2), seed, stop) { BlockBios = bios / 3, Attempts = 1 };
        return execution.Execute(
            open,
            points,
            refused,
            (start, pending, add) => execution.MeasureStart(start, (ulong)start, pending, plan, (row, _) => add(alter?.Invoke(row) ?? row)),
            progress ?? (_ => { }));
    }
}
