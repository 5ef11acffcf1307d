using System.Numerics;
using System.Runtime.CompilerServices;
using HotLoops;

namespace Bench.Measuring;

/// <summary>
/// Watches the processor's clock: times a chain of rotations again and again. Each rotation waits for the one before it and takes one cycle
/// on every x86-64 and AArch64 processor, so the time of the chain gives the length of a cycle.
/// </summary>
internal sealed class ClockWatch
{
    /// <summary>Cycles of one turn of the chain: one for each of its dependent rotations.</summary>
    public const int CyclesPerTurn = 4;

    private const int Turns = 1024;
    private const int Trials = 5;

    /// <summary>One in so many readings is left out at either end, because an interrupt may have spoilt it.</summary>
    private const int Spoilt = 20;

    private readonly List<double> cycleNs = [];

    /// <summary>
    /// (longest - shortest) / median of the cycle lengths, without the twentieth at either end; 0 with fewer than three readings.
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

    /// <summary>Takes a reading: the shortest of a few trials.</summary>
    public void Read()
    {
        var shortest = long.MaxValue;
        var state = (ulong)cycleNs.Count;
        for (var i = 0; i < Trials; i++)
        {
            var start = TickClock.Best.Read();
            state = Chain(state, Turns);
            shortest = Math.Min(shortest, TickClock.Best.Read() - start);
        }

        cycleNs.Add(shortest * TickClock.Best.NsPerTick / (Turns * CyclesPerTurn));
        GC.KeepAlive(state);
    }

    /// <summary>Runs a chain of rotations, each of which waits for the one before it.</summary>
    /// <param name="state">Start value.</param>
    /// <param name="turns">Number of turns, of <see cref="CyclesPerTurn"/> cycles each.</param>
    /// <returns>End value.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ulong Chain(ulong state, int turns)
    {
        for (var i = 0; i < turns; i++)
        {
            state = Four(state);
        }

        return state;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Four(ulong state) =>
        BitOperations.RotateLeft(BitOperations.RotateLeft(BitOperations.RotateLeft(BitOperations.RotateLeft(state, 7), 11), 13), 17);
}
