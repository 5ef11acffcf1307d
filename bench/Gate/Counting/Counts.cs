namespace Bench.Gate.Counting;

/// <summary>What a loop does per bio, counted by callgrind.</summary>
/// <param name="Instructions">Instructions executed.</param>
/// <param name="Loads">Loads from memory.</param>
/// <param name="Stores">Stores to memory.</param>
/// <param name="Mispredicts">Branches, conditional or indirect, that the simulated predictor got wrong.</param>
/// <param name="L1Misses">Loads and stores that miss the simulated first-level cache.</param>
/// <param name="LastMisses">Loads and stores that miss the simulated last-level cache too.</param>
public sealed record Counts(double Instructions, double Loads, double Stores, double Mispredicts, double L1Misses, double LastMisses)
{
    private const double LoadSlots = 1;
    private const double StoreSlots = 1;
    private const double MispredictSlots = 60;
    private const double L1MissSlots = 40;
    private const double LastMissSlots = 800;

    /// <summary>
    /// One number for all of them, in quarters of a cycle, which is what an instruction takes on a processor that completes four in a cycle: a load or
    /// store takes as much again, since there are two or three in a cycle; a misprediction 15 cycles, a miss of the first level 10, of the last 200. What
    /// a change adds of one and saves of another is weighed so; it is not a time.
    /// </summary>
    public double Cost =>
        Instructions + (LoadSlots * Loads) + (StoreSlots * Stores) + (MispredictSlots * Mispredicts) + (L1MissSlots * L1Misses) + (LastMissSlots * LastMisses);

    /// <summary>Each count with its name.</summary>
    public IReadOnlyList<(string Name, double Value)> Named =>
        [("instructions", Instructions), ("loads", Loads), ("stores", Stores), ("mispredicts", Mispredicts), ("L1 misses", L1Misses), ("last-level misses", LastMisses)];
}
