using System.Diagnostics;
using BenchmarkDotNet.Characteristics;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using Perfolizer.Mathematics.OutlierDetection;

namespace Bench.Measuring;

/// <summary>
/// A BenchmarkDotNet engine that times lookup and yardstick side by side: every chunk of a fresh stream is run through both lanes at once,
/// in the order A B B A, so that a machine that drifts, drifts for both.
/// </summary>
/// <remarks>
/// BenchmarkDotNet's own engine measures its overhead, then its workload, over one repeated stream: on a shared machine the two are
/// minutes apart, and the branch predictor learns what repeats. Here the overhead is the floor, and nothing repeats.
/// </remarks>
public sealed class DuetEngine(EngineParameters parameters, DuetPlan plan) : IEngine
{
    private const int WarmUpBios = 1 << 16;

    /// <summary>Bios behind a cold figure.</summary>
    public const long ColdBios = 1 << 12;

    /// <summary>Bios behind one sample: short enough that an interrupt spoils one sample of many, long enough to time.</summary>
    private const long BlockBios = 1 << 17;

    private const int SlicesChecked = 64;

    private long floorOverhead;
    private long lookupOverhead;

    /// <inheritdoc/>
    public IHost Host => parameters.Host;

    /// <inheritdoc/>
    public Job TargetJob => parameters.TargetJob;

    /// <inheritdoc/>
    public long OperationsPerInvoke => 1;

    /// <inheritdoc/>
    public Action? GlobalSetupAction => parameters.GlobalSetupAction;

    /// <inheritdoc/>
    public Action? GlobalCleanupAction => parameters.GlobalCleanupAction;

    /// <inheritdoc/>
    public Action<long> WorkloadAction => parameters.WorkloadActionNoUnroll;

    /// <inheritdoc/>
    public Action<long> OverheadAction => parameters.OverheadActionNoUnroll;

    /// <inheritdoc/>
    public IResolver Resolver => EngineParameters.DefaultResolver;

    /// <inheritdoc/>
    public RunResults Run()
    {
        var measured = plan.Current ?? throw new InvalidOperationException("The benchmark has no open cell.");
        var firstSeed = plan.SeedOf(measured.Point, plan.Round);
        if (measured.Point.Temperature == Temperature.Cold)
        {
            return RunCold(measured, firstSeed);
        }

        var load = new OtherLoad();
        Iterate(measured.Cell, firstSeed - 1, WarmUpBios, new Blocks());
        measured.Cell.EmptyChunk();
        floorOverhead = OverheadOf(Lane.Yardstick);
        lookupOverhead = OverheadOf(Lane.Lookup);
        var measurements = new List<Measurement>();
        var blocks = new Blocks();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < plan.Iterations && (i == 0 || Stopwatch.GetElapsedTime(start) < plan.Patience); i++)
        {
            plan.Cancellation.ThrowIfCancellationRequested();
            var (lookup, floor) = Iterate(measured.Cell, firstSeed + (ulong)i, plan.BiosPerIteration, blocks);
            measurements.Add(new Measurement(1, IterationMode.Overhead, IterationStage.Actual, i + 1, plan.BiosPerIteration, floor));
            measurements.Add(new Measurement(1, IterationMode.Workload, IterationStage.Actual, i + 1, plan.BiosPerIteration, lookup));
        }

        measured.Complete(new CellSamples(blocks.LookupNs, blocks.FloorNs, blocks.AllocatedBytes, firstSeed)
        {
            SegmentsPerBio = (double)blocks.Segments / blocks.Bios,
            ClockDrift = blocks.Clock.Drift,
            OtherLoad = load.Cores(),
            RepeatedChunks = blocks.Repeats,
        });
        return new RunResults(measurements, OutlierMode.DontRemove, default, default, 0);
    }

    /// <inheritdoc/>
    public Measurement RunIteration(IterationData data) => throw new NotSupportedException("A duet is run as a whole.");

    /// <inheritdoc/>
    public void WriteLine()
    {
        // BenchmarkDotNet's log is not shown: bench reports its own progress.
    }

    /// <inheritdoc/>
    public void WriteLine(string line)
    {
        // As above.
    }

    /// <inheritdoc/>
    public void Dispose() => GlobalCleanupAction?.Invoke();

    /// <summary>Lookups that are evicted and timed one by one; a stream need not be long, since no predictor sees it run.</summary>
    private static RunResults RunCold(OpenCell measured, ulong seed)
    {
        var cell = measured.Cell;
        var blocks = new Blocks();
        var load = new OtherLoad();
        long lines = 0;
        var nsPerTick = 1e9 / Stopwatch.Frequency;
        cell.StartStream(seed);
        for (long done = -cell.Bios; done < ColdBios;)
        {
            cell.NextChunk(ColdBios, repeatAfter: 0);
            blocks.Clock.Read();
            blocks.Count(cell);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var totals = cell.RunCold();
            if (done >= 0)
            {
                blocks.AllocatedBytes += GC.GetAllocatedBytesForCurrentThread() - before;
                blocks.LookupNs.Add(totals.LookupTicks * nsPerTick / cell.Bios);
                blocks.FloorNs.Add(totals.ChaseTicks * nsPerTick / cell.Bios);
                lines += totals.Lines;
            }

            done += cell.Bios;
        }

        measured.Complete(new CellSamples(blocks.LookupNs, blocks.FloorNs, blocks.AllocatedBytes, seed)
        {
            LinesPerLookup = (double)lines / (blocks.LookupNs.Count * (double)cell.Bios),
            SegmentsPerBio = (double)blocks.Segments / blocks.Bios,
            ClockDrift = blocks.Clock.Drift,
            OtherLoad = load.Cores(),
            RepeatedChunks = blocks.Repeats,
        });
        return new RunResults(
            [new Measurement(1, IterationMode.Workload, IterationStage.Actual, 1, ColdBios, blocks.LookupNs.Sum())], OutlierMode.DontRemove, default, default, 0);
    }

    /// <summary>One fresh stream through both lanes; returns nanoseconds in all.</summary>
    private (double LookupNs, double FloorNs) Iterate(Cell cell, ulong seed, long bios, Blocks blocks)
    {
        cell.StartStream(seed);
        double lookupNs = 0;
        double floorNs = 0;
        for (long done = 0; done < bios;)
        {
            var (lookup, floor, made) = RunBlock(cell, Math.Min(BlockBios, bios - done), blocks);
            blocks.LookupNs.Add(lookup / made);
            blocks.FloorNs.Add(floor / made);
            lookupNs += lookup;
            floorNs += floor;
            done += made;
        }

        return (lookupNs, floorNs);
    }

    private (double LookupNs, double FloorNs, long Bios) RunBlock(Cell cell, long bios, Blocks blocks)
    {
        long lookup = 0;
        long floor = 0;
        long made = 0;
        var slices = 0;

        // Another slice in each block, odd ones too, so that a loop that skips some is found out.
        var checkedSlice = blocks.LookupNs.Count % SlicesChecked;
        blocks.Clock.Read();
        for (; made < bios; made += cell.Bios)
        {
            cell.NextChunk(Math.Min(plan.SliceBios, bios - made), plan.RepeatAfter);
            blocks.Count(cell);
            if (slices % 2 == 0)
            {
                floor += Time(Lane.Yardstick, blocks);
            }

            if (slices == checkedSlice)
            {
                cell.ForgetAnswers();
            }

            lookup += Time(Lane.Lookup, blocks);
            if (slices == checkedSlice)
            {
                cell.CheckAnswers(Lane.Lookup);
            }

            if (slices % 2 == 1)
            {
                floor += Time(Lane.Yardstick, blocks);
            }

            slices++;
        }

        var nsPerTick = 1e9 / Stopwatch.Frequency;
        return ((lookup - (slices * lookupOverhead)) * nsPerTick, (floor - (slices * floorOverhead)) * nsPerTick, made);
    }

    /// <summary>What a slice without bios takes, in ticks: two readings of the clock and the way to the loop. The median of many.</summary>
    private long OverheadOf(Lane lane)
    {
        var blocks = new Blocks();
        return MedianTicks.Of(() => Time(lane, blocks));
    }

    private long Time(Lane lane, Blocks blocks)
    {
        plan.Lane = lane;
        plan.Current!.Cell.Prepare(lane);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = plan.Clock();
        WorkloadAction(1);
        var ticks = plan.Clock() - start;
        blocks.AllocatedBytes += GC.GetAllocatedBytesForCurrentThread() - before;
        return ticks;
    }

    /// <summary>The samples of a cell, in nanoseconds per bio, the two lanes paired.</summary>
    private sealed class Blocks
    {
        private readonly HashSet<ulong> seen = [];

        public List<double> LookupNs { get; } = [];

        public List<double> FloorNs { get; } = [];

        public long AllocatedBytes { get; set; }

        public ClockWatch Clock { get; } = new();

        public long Bios { get; private set; }

        public long Segments { get; private set; }

        /// <summary>Chunks that were seen before: a stream that repeats is learned by the branch predictor.</summary>
        public int Repeats { get; private set; }

        public void Count(Cell cell)
        {
            Bios += cell.Bios;
            Segments += cell.Segments;
            Repeats += seen.Add(cell.Fingerprint()) ? 0 : 1;
        }
    }
}

/// <summary>Makes <see cref="DuetEngine"/>s for BenchmarkDotNet.</summary>
/// <param name="plan">What they run.</param>
public sealed class DuetEngineFactory(DuetPlan plan) : IEngineFactory
{
    /// <inheritdoc/>
    public IEngine CreateReadyToRun(EngineParameters engineParameters)
    {
        ArgumentNullException.ThrowIfNull(engineParameters);
        engineParameters.GlobalSetupAction?.Invoke();
        return new DuetEngine(engineParameters, plan);
    }
}
