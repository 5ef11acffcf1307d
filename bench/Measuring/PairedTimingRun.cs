using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace Bench.Measuring;

/// <summary>Runs measurement points through BenchmarkDotNet, in this process, with <see cref="PairedTimingEngine"/> as its engine.</summary>
/// <param name="plan">How long each cell is measured.</param>
/// <param name="scenes">Machines and workloads.</param>
/// <param name="build">Builds what a point measures, and what that is compared with.</param>
public sealed class PairedTimingRun(PairedTimingPlan plan, SceneLibrary scenes, Func<MeasurementPoint, Scene, (Contender Contender, Contender? Opponent)> build)
{
    private const int BiosProved = 1 << 14;

    /// <summary>BenchmarkDotNet goes through all parameters for each case: with thousands of them a case takes a second longer.</summary>
    private const int PointsAtOnce = 50;
    private Action<MeasurementPoint, Cell, CellSamples>? completed;
    private Exception? failure;

    /// <summary>How long each cell is measured.</summary>
    public PairedTimingPlan Plan { get; } = plan;

    /// <summary>What is still to be measured.</summary>
    public IReadOnlyList<MeasurementPoint> Pending { get; private set; } = [];

    /// <summary>Measures all points, in order.</summary>
    /// <param name="points">The points; none whose encoding refuses its machine.</param>
    /// <param name="whenCompleted">Called after each, with its cell still open, and its samples.</param>
    /// <exception cref="WrongAnswerException">An encoding failed its proof.</exception>
    /// <exception cref="OperationCanceledException">The run was ended; what was completed was reported.</exception>
    public void Measure(IReadOnlyList<MeasurementPoint> points, Action<MeasurementPoint, Cell, CellSamples> whenCompleted)
    {
        ArgumentNullException.ThrowIfNull(points);
        completed = whenCompleted;
        foreach (var some in points.Chunk(PointsAtOnce))
        {
            MeasureSome(some);
        }
    }

    private void MeasureSome(IReadOnlyList<MeasurementPoint> points)
    {
        Pending = points;
        LookupBenchmark.Run = this;
        try
        {
            BenchmarkRunner.Run<LookupBenchmark>(Config());
        }
        catch (NullReferenceException) when (failure is not null || Plan.Cancellation.IsCancellationRequested)
        {
            // BenchmarkDotNet 0.15.8 fails so itself (ExecuteResult.LogIssues) when a case of an in-process run has failed or was ended.
        }
        finally
        {
            LookupBenchmark.Run = null;
        }

        Plan.Cancellation.ThrowIfCancellationRequested();
        if (failure is not null)
        {
            throw failure;
        }
    }

    internal Cell Open(MeasurementPoint point)
    {
        Plan.Cancellation.ThrowIfCancellationRequested();
        if (failure is not null)
        {
            throw new InvalidOperationException("The run has failed already.", failure);
        }

        return OrFail(() =>
        {
            var scene = scenes.Open(point);
            var (contender, opponent) = build(point, scene);
            var cell = new Cell(scene, point, Plan.Wrap(contender), opponent);
            Plan.Current = new OpenCell(point, cell, samples => OrFail(() =>
            {
                completed!(point, cell, samples);
                return true;
            }), error => failure ??= error);
            cell.StartStream(Plan.SeedOf(point, Plan.Round) - 2);
            cell.Prove(BiosProved);
            return cell;
        });
    }

    /// <summary>BenchmarkDotNet would log an error and go on to the next case; here it ends the run.</summary>
    private T OrFail<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception error)
        {
            failure = error;
            throw;
        }
    }

    private ManualConfig Config() => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(new InProcessNoEmitToolchain(Timeout.InfiniteTimeSpan, logOutput: false))
            .WithEngineFactory(new PairedTimingEngineFactory(Plan)))
        .AddLogger(NullLogger.Instance)
        .WithOptions(ConfigOptions.DisableLogFile)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "bench-artifacts"));
}
