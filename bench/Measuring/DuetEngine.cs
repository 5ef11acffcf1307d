using System.Diagnostics;
using BenchmarkDotNet.Characteristics;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using Perfolizer.Mathematics.OutlierDetection;

namespace Bench.Measuring;

/// <summary>
/// A BenchmarkDotNet engine that times lookup and floor side by side: every chunk of a fresh stream is run through both lanes at once,
/// in the order A B B A, so that a machine that drifts, drifts for both.
/// </summary>
/// <remarks>
/// BenchmarkDotNet's own engine measures its overhead, then its workload, over one repeated stream: on a shared machine the two are
/// minutes apart, and the branch predictor learns what repeats. Here the overhead is the floor, and nothing repeats.
/// </remarks>
public sealed class DuetEngine(EngineParameters parameters, DuetPlan plan) : IEngine
{
    private const int WarmUpBios = 1 << 16;

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
        var firstSeed = plan.SeedOf(measured.Point);
        Iterate(measured.Cell, firstSeed - 1, WarmUpBios);
        var measurements = new List<Measurement>();
        var lookups = new List<double>();
        var floors = new List<double>();
        var allocated = 0L;
        for (var i = 0; i < plan.Iterations; i++)
        {
            plan.Cancellation.ThrowIfCancellationRequested();
            var iteration = Iterate(measured.Cell, firstSeed + (ulong)i, plan.BiosPerIteration);
            allocated += iteration.AllocatedBytes;
            lookups.Add(iteration.LookupNs / plan.BiosPerIteration);
            floors.Add(iteration.FloorNs / plan.BiosPerIteration);
            measurements.Add(new Measurement(1, IterationMode.Overhead, IterationStage.Actual, i + 1, plan.BiosPerIteration, iteration.FloorNs));
            measurements.Add(new Measurement(1, IterationMode.Workload, IterationStage.Actual, i + 1, plan.BiosPerIteration, iteration.LookupNs));
        }

        measured.Complete(new CellSamples(lookups, floors, plan.BiosPerIteration, allocated, firstSeed));
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

    private (double LookupNs, double FloorNs, long AllocatedBytes) Iterate(Cell cell, ulong seed, long bios)
    {
        cell.StartStream(seed);
        long lookup = 0;
        long floor = 0;
        long allocated = 0;
        var slices = 0;
        for (long done = 0; done < bios; done += cell.Bios)
        {
            cell.NextChunk(bios - done);
            if (slices++ % 2 == 0)
            {
                floor += Time(Lane.Floor, ref allocated);
                lookup += Time(Lane.Lookup, ref allocated);
            }
            else
            {
                lookup += Time(Lane.Lookup, ref allocated);
                floor += Time(Lane.Floor, ref allocated);
            }
        }

        var timer = slices * plan.TimerTicks;
        var nsPerTick = 1e9 / Stopwatch.Frequency;
        return ((lookup - timer) * nsPerTick, (floor - timer) * nsPerTick, allocated);
    }

    private long Time(Lane lane, ref long allocated)
    {
        plan.Lane = lane;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        WorkloadAction(1);
        var ticks = Stopwatch.GetTimestamp() - start;
        allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        return ticks;
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
