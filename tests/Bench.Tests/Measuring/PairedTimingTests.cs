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

/// <summary>Real measurements, small ones.</summary>
[Collection(nameof(Alone))]
public sealed class PairedTimingTests : IDisposable
{
    private const string Recording = "made.bios";
    private const long AllocationContextBytes = 8192;
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
        // Medians of many samples, since the other tests may be running on the second core.
        var rows = Run(["flag-interval-tree", "id-table"], CancellationToken.None, iterations: 6);
        var tree = rows.Single(r => r.Encoding == "flag-interval-tree");
        var id = rows.Single(r => r is { Encoding: "id-table", TagBits: 8 });
        Assert.True(tree.RatioToFloor > id.RatioToFloor * 3, $"interval tree {tree.RatioToFloor}, id table {id.RatioToFloor}");
        Assert.True(id.RatioToFloor > 1, $"id table {id.RatioToFloor}");
        Assert.All(rows, r => Assert.Equal(0, r.AllocatedBytes));
        Assert.All(rows, r => Assert.True(r.CiLow <= r.NsPerBio && r.NsPerBio <= r.CiHigh));
    }

    [Fact]
    public void Every_operation_and_shape_is_measured_for_every_encoding()
    {
        var points = new List<MeasurementPoint>();
        foreach (var operation in Enum.GetValues<Operation>())
        {
            points.AddRange(Scope([]).WidestVariants.Select(v => Scope([]).Point("all", v) with { Operation = operation, BounceShare = operation == Operation.Map ? 0.5 : 0 }));
        }

        points.AddRange(Scope([]).WidestVariants.Select(v => Scope([]).Point("all", v) with { Dependency = Dependency.Dependent }));
        points.AddRange(Scope([]).WidestVariants.Select(v => Scope([]).Point("all", v) with { Temperature = Temperature.Shared }));
        points.AddRange(Scope([]).WidestVariants.Select(v => Scope([]).Point("all", v) with { Readers = 2 }));
        points.AddRange(Scope([]).WidestVariants.Select(v => Scope([]).Point("all", v) with { Readers = 2, AgainstAlone = true }));
        points.AddRange(Scope([]).WidestVariants.Select(v => Scope([]).Point("all", v) with { Dependency = Dependency.Dependent, Temperature = Temperature.Cold }));
        var rows = Execute(new Experiment(Experiment.All[0].Report, "", false, _ => points), CancellationToken.None);
        Assert.Equal(points.Count(p => ContenderLookup.Of(p).UnmeasurableBecause(p) is null), rows.Count);
        Assert.All(rows, r => Assert.True(r.NsPerBio > 0));
        Assert.All(rows.Where(r => r.Temperature == "cold"), r => Assert.True(r.LinesPerLookup >= 1, r.Encoding));

        // A collection that another thread of the test runner starts while a slice runs gives back the rest of this thread's allocation context, and
        // the counter jumps by less than that. A loop that allocates does so in each of thousands of slices, which is far more.
        Assert.All(rows, r => Assert.True(r.AllocatedBytes < AllocationContextBytes, $"{r.Encoding}, {r.Operation}: {r.AllocatedBytes}"));
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
        Assert.Empty(ResultStore.ReadAll(folder.Root));
        var measured = new List<ResultRow>();
        var rows = Run([], CancellationToken.None, measured.Add);
        Assert.Equal(Scope([]).Variants.Count(), rows.Count);
        Assert.Equal(rows.Select(r => (r.Encoding, r.TagBits, r.Utc)).Order(), measured.Select(r => (r.Encoding, r.TagBits, r.Utc)).Order());
        Assert.Equal(3, seen);
        Assert.Empty(Directory.GetFiles(folder.Root, "*.journal", SearchOption.AllDirectories));
    }

    [Fact]
    public void Rounds_become_one_row_and_each_has_a_stream_of_its_own()
    {
        var rounds = new List<ResultRow>();
        var budget = Experiment.All.Single(e => e.Name == "budget");
        var rows = Execute(budget with { Points = _ => budget.Points(Scope(["interval-tree"])) }, CancellationToken.None, rounds.Add, rounds: 2);
        var merged = Assert.Single(rows);
        Assert.Equal([1, 2], rounds.Select(r => r.Rounds));
        Assert.NotEqual(rounds[0].Seed, rounds[1].Seed);
        Assert.Equal(RoundMerge.Merge(rounds), merged);
    }

    [Fact]
    public void An_interrupted_run_is_not_continued_with_another_seed()
    {
        using var stop = new CancellationTokenSource();
        var first = new List<ResultRow>();
        Assert.Throws<OperationCanceledException>(() => Run(["id-table"], stop.Token, row =>
        {
            first.Add(row);
            stop.Cancel();
        }));
        var budget = Experiment.All.Single(e => e.Name == "budget");
        var rows = Execute(budget with { Points = _ => budget.Points(Scope(["id-table"])) }, CancellationToken.None, seed: 2);
        Assert.Single(first);
        Assert.Equal(5, rows.Count);
        Assert.All(rows, r => Assert.NotEqual(first[0].Seed, r.Seed));
    }

    [Fact]
    public void Measuring_one_encoding_again_keeps_the_rows_of_the_others_and_new_code_replaces_them_all()
    {
        Run(["id-table", "bar-pointer"], CancellationToken.None);
        var before = ResultStore.ReadAll(folder.Root);
        var after = Run(["id-table"], CancellationToken.None, partial: true);
        Assert.Equal(before.Count, after.Count);
        Assert.Equal(before.Where(r => r.Encoding == "bar-pointer"), after.Where(r => r.Encoding == "bar-pointer"));
        Assert.DoesNotContain(after, r => before.Contains(r) && r.Encoding == "id-table");
        var budget = Experiment.All.Single(e => e.Name == "budget");
        var anew = Execute(budget with { Points = _ => budget.Points(Scope(["id-table"])) }, CancellationToken.None, commit: "another");
        Assert.All(anew, r => Assert.Equal("id-table", r.Encoding));
    }

    public void Dispose() => folder.Dispose();

    private static ExperimentScope Scope(string[] encodings) => new(
        false, new MachineChoice("cmb-chassis", 12), Recording, [Recording],
        [.. OwnVariant.All.Where(v => encodings.Length == 0 || encodings.Contains(v.Info.Name))], Chosen: true);

    private IReadOnlyList<ResultRow> Run(string[] encodings, CancellationToken stop, Action<ResultRow>? progress = null, int iterations = 1, bool partial = false)
    {
        var budget = Experiment.All.Single(e => e.Name == "budget");
        return Execute(budget with { Points = _ => budget.Points(Scope(encodings)) }, stop, progress, iterations, partial);
    }

    private IReadOnlyList<ResultRow> Execute(
        Experiment experiment, CancellationToken stop, Action<ResultRow>? progress = null, int iterations = 1, bool partial = false, string commit = "commit", ulong seed = 1, int rounds = 1)
    {
        var settings = new RunSettings(false, 1 << 19, iterations, TimeSpan.FromSeconds(5), rounds, seed);
        using var scenes = new SceneLibrary(models, settings.Seed);
        var run = new ExperimentRun(settings, scenes, models, new MeasuringHost(commit, "Test CPU", "runtime"), folder.Root);
        var (points, refused) = run.Plan(experiment.Points(Scope([])));
        Assert.All(refused, r => Assert.NotNull(ContenderLookup.Of(r.Point).UnmeasurableBecause(r.Point)));
        run.Execute(points, new PairedTimingPlan(settings.BiosPerIteration, settings.Iterations, settings.Patience, settings.Seed, stop), partial, false, progress ?? (_ => { }));
        return ResultStore.ReadAll(folder.Root);
    }
}
