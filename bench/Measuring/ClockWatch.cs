using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Bench.Measuring;

/// <summary>
/// Watches the processor's clock: a chain of rotations, each of which waits for the one before it and takes one cycle on every x86-64 and
/// AArch64 there is, is timed again and again. What it takes is the length of a cycle.
/// </summary>
public sealed class ClockWatch
{
    private const int Turns = 256;
    private const int CyclesPerTurn = 16;
    private const int Trials = 5;

    /// <summary>A share of the readings at either end that an interrupt may have spoilt.</summary>
    private const int Spoilt = 20;

    private readonly List<double> cycleNs = [];

    /// <summary>
    /// (longest - shortest) / median of the cycles seen, without the twentieth at either end; 0 when there are fewer than three.
    /// </summary>
    public double Drift
    {
        get
        {
            var sorted = cycleNs.Order().ToList();
            var cut = sorted.Count / Spoilt;
            return sorted.Count < 3 ? 0 : (sorted[^(1 + cut)] - sorted[cut]) / sorted[sorted.Count / 2];
        }
    }

    /// <summary>The median length of a cycle in nanoseconds.</summary>
    public double CycleNs => cycleNs.Order().ElementAt(cycleNs.Count / 2);

    /// <summary>Takes a reading: the shortest of a few.</summary>
    public void Read()
    {
        var shortest = long.MaxValue;
        var state = (ulong)cycleNs.Count;
        for (var i = 0; i < Trials; i++)
        {
            var start = Stopwatch.GetTimestamp();
            state = Chain(state);
            shortest = Math.Min(shortest, Stopwatch.GetTimestamp() - start);
        }

        cycleNs.Add(shortest * 1e9 / Stopwatch.Frequency / (Turns * CyclesPerTurn));
        GC.KeepAlive(state);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Chain(ulong state)
    {
        for (var i = 0; i < Turns; i++)
        {
            state = Four(Four(Four(Four(state))));
        }

        return state;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ulong state) =>
        BitOperations.RotateLeft(BitOperations.RotateLeft(BitOperations.RotateLeft(BitOperations.RotateLeft(state, 7), 11), 13), 17);
}
