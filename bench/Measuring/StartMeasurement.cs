using System.Diagnostics;

namespace Bench.Measuring;

/// <summary>Measures points in this process: what one process start does.</summary>
/// <param name="plan">How long each cell is measured.</param>
/// <param name="scenes">Machines and workloads.</param>
/// <param name="build">Builds what a point measures, and what that is compared with.</param>
public sealed class StartMeasurement(
    PairedTimingPlan plan, SceneLibrary scenes, Func<MeasurementPoint, Scene, (Contender Contender, Contender? Opponent)> build)
{
    private const int BiosProved = 1 << 12;

    /// <summary>
    /// Enough to touch all memory that a stream uses, or first touches would be timed: a memmap of the stream's windows is 4 096 pages.
    /// No more than are then timed.
    /// </summary>
    private const int WarmUpBios = 1 << 16;

    /// <summary>Bios of the warm-up of a cell that shares its caches: what a slice takes besides its bios is told from them.</summary>
    private const int CalibrationBios = 1 << 17;
    private const int ChunksPerRun = 8;
    private readonly OtherLoad load = new();

    /// <summary>Measures a point: builds the structure, proves it, warms it up, times it.</summary>
    /// <typeparam name="T">What is made of it.</typeparam>
    /// <param name="point">The point; its encoding must not refuse its machine.</param>
    /// <param name="start">Which process start this is, from 1.</param>
    /// <param name="result">Makes something of the cell, still open, and its samples.</param>
    /// <returns>What was made.</returns>
    /// <exception cref="WrongAnswerException">An encoding failed its proof.</exception>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public T Measure<T>(MeasurementPoint point, int start, Func<Cell, CellSamples, T> result)
    {
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(result);
        plan.Cancellation.ThrowIfCancellationRequested();
        var scene = scenes.Open(point);
        var (contender, opponent) = build(point, scene);
        using var cell = new Cell(scene, point, plan.Wrap(contender), opponent);
        var seed = plan.SeedOf(point, start);
        cell.StartStream(seed - 2);
        cell.Prove(BiosProved);
        var samples = contender.TimeElsewhere(cell, plan, seed)
            ?? (point.Temperature == Temperature.Cold ? ColdRun.Measure(cell, seed) : Time(cell, seed));
        samples = samples with { OtherLoad = load.Recent(), Disturbance = point.IsRegistered ? Disturbance.Measure(cell) : default };
        return result(cell, samples);
    }

    private CellSamples Time(Cell cell, ulong seed)
    {
        cell.IsShared = false;
        WarmUp(cell, seed - 1);
        double? overhead = null;
        if (cell.Point.Temperature == Temperature.Shared)
        {
            var calibration = new PairedTiming(plan, cell);
            calibration.Run(seed - 1, Math.Min(CalibrationBios, plan.Bios));
            overhead = calibration.OverheadTicks;
            cell.IsShared = true;
        }

        var timing = new PairedTiming(plan, cell, overhead);
        timing.Run(seed, plan.Bios);
        return timing.Samples(seed);
    }

    private void WarmUp(Cell cell, ulong seed)
    {
        var start = Stopwatch.GetTimestamp();
        cell.StartStream(seed);
        for (var (bios, chunk) = (0, 0); bios < Math.Min(WarmUpBios, plan.Bios); bios += cell.Bios, chunk++)
        {
            // To tag a bio touches what a lookup will touch; of the loops themselves fewer bios are enough, since a slow one would take
            // long.
            cell.NextChunk(Cell.ChunkBios, repeatAfter: 0);
            if (chunk % ChunksPerRun == 0 && Stopwatch.GetElapsedTime(start) < plan.Patience)
            {
                cell.Run(Lane.Yardstick);
                cell.Run(Lane.Lookup);
            }
        }
    }
}
