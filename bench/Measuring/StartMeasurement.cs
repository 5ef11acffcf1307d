using System.Diagnostics;

namespace Bench.Measuring;

/// <summary>Measures points in this process, as one process start.</summary>
/// <param name="plan">How long each cell is measured.</param>
/// <param name="scenes">Machines and workloads.</param>
/// <param name="build">Builds the contender of a point and the contender that it is compared with.</param>
internal sealed class StartMeasurement(
    PairedTimingPlan plan, SceneLibrary scenes, Func<MeasurementPoint, Scene, (Contender Contender, Contender? Opponent)> build)
{
    private const int BiosProved = 1 << 12;

    /// <summary>
    /// Enough bios to touch all memory that a stream uses; otherwise first touches would be timed. The memmap of the stream's windows is 4
    /// 096 pages. A shorter measurement warms up with only as many bios as it times.
    /// </summary>
    private const int WarmUpBios = 1 << 16;

    /// <summary>
    /// Bios that calibrate a cell with cache pressure. They run before the pressure starts, and give the overhead of a slice.
    /// </summary>
    private const int CalibrationBios = 1 << 17;
    private const int ChunksPerRun = 8;
    private readonly OtherLoad load = new();

    /// <summary>Measures a point: builds the structure, proves it, warms it up, times it.</summary>
    /// <typeparam name="T">Type of the result.</typeparam>
    /// <param name="point">The point; its encoding must not refuse its machine.</param>
    /// <param name="start">Number of the process start, from 1.</param>
    /// <param name="result">Makes the result from the cell, which is still open, and its samples.</param>
    /// <returns>The result.</returns>
    /// <exception cref="WrongAnswerException">An encoding failed its proof.</exception>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    public T Measure<T>(MeasurementPoint point, int start, Func<Cell, CellSamples, T> result)
    {
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
            // Tagging a bio touches the same memory as a lookup. The loops themselves run over fewer bios, because a slow one would take
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
