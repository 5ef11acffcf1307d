using System.Diagnostics;
using BenchmarkDotNet.Characteristics;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using Perfolizer.Mathematics.OutlierDetection;

namespace Bench.Measuring;

/// <summary>A BenchmarkDotNet engine that times lookup and yardstick side by side, by a <see cref="PairedTiming"/>.</summary>
/// <remarks>
/// BenchmarkDotNet's own engine measures its overhead, then its workload, over one repeated stream: on a shared machine the two are
/// minutes apart, and the branch predictor learns what repeats. Here the overhead is the floor, and nothing repeats.
/// </remarks>
public sealed class PairedTimingEngine(EngineParameters parameters, PairedTimingPlan plan) : IEngine
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
        try
        {
            var firstSeed = plan.SeedOf(measured.Point, plan.Round);
            var samples = measured.Point.Temperature == Temperature.Cold ? ColdRun.Measure(measured.Cell, firstSeed) : Measure(measured.Cell, firstSeed);
            if (measured.Point.IsRegistered)
            {
                samples = samples with { Disturbance = Disturbance.Measure(measured.Cell) };
            }

            measured.Complete(samples);
            return new RunResults(
                [.. Measurements(samples.FloorNs, IterationMode.Overhead), .. Measurements(samples.LookupNs, IterationMode.Workload)],
                OutlierMode.DontRemove, default, default, 0);
        }
        catch (Exception error)
        {
            // BenchmarkDotNet would log it and go on.
            measured.Fail(error);
            throw;
        }
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

    private CellSamples Measure(Cell cell, ulong firstSeed)
    {
        Action slice = () => WorkloadAction(1);
        var warmUp = new PairedTiming(plan, cell, slice);
        cell.IsShared = false;
        warmUp.Iterate(firstSeed - 1, cell.Point.Temperature == Temperature.Shared ? plan.CalibrationBios : WarmUpBios);
        cell.IsShared = cell.Point.Temperature == Temperature.Shared;
        var duet = new PairedTiming(plan, cell, slice, cell.IsShared ? warmUp.Overheads() : null);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < plan.Iterations && (i == 0 || Stopwatch.GetElapsedTime(start) < plan.Patience); i++)
        {
            plan.Cancellation.ThrowIfCancellationRequested();
            duet.Iterate(firstSeed + (ulong)i, plan.BiosPerIteration);
        }

        return duet.Samples(firstSeed);
    }

    private static IEnumerable<Measurement> Measurements(IReadOnlyList<double> nanoseconds, IterationMode mode) =>
        nanoseconds.Select((ns, i) => new Measurement(1, mode, IterationStage.Actual, i + 1, 1, ns));
}

/// <summary>Makes <see cref="PairedTimingEngine"/>s for BenchmarkDotNet.</summary>
/// <param name="plan">What they run.</param>
public sealed class PairedTimingEngineFactory(PairedTimingPlan plan) : IEngineFactory
{
    /// <inheritdoc/>
    public IEngine CreateReadyToRun(EngineParameters engineParameters)
    {
        ArgumentNullException.ThrowIfNull(engineParameters);
        engineParameters.GlobalSetupAction?.Invoke();
        return new PairedTimingEngine(engineParameters, plan);
    }
}
