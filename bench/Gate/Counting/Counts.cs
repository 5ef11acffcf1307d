namespace Bench.Gate.Counting;

/// <summary>The work of a loop per item, counted by callgrind.</summary>
/// <param name="Instructions">Instructions executed.</param>
/// <param name="Loads">Loads from memory.</param>
/// <param name="Stores">Stores to memory.</param>
/// <param name="Mispredicts">Branches, conditional or indirect, that the simulated predictor got wrong.</param>
/// <param name="L1Misses">Loads and stores that miss the simulated first-level cache.</param>
/// <param name="LastMisses">Loads and stores that miss the simulated last-level cache too.</param>
internal sealed record Counts(double Instructions, double Loads, double Stores, double Mispredicts, double L1Misses, double LastMisses)
{
    /// <summary>A misprediction in quarters of a cycle: 15 cycles.</summary>
    public const double MispredictSlots = 60;

    /// <summary>A miss of the first level: 10 cycles.</summary>
    public const double L1MissSlots = 40;

    /// <summary>A miss of the last level: 200 cycles.</summary>
    public const double LastMissSlots = 800;

    private const double MemorySlots = 2;

    /// <summary>
    /// Instructions, with loads and stores counted three times, in quarters of a cycle: four instructions complete in a cycle, but only two
    /// or three accesses, and loaded values arrive cycles later. Depends only on the code, not on code or data addresses.
    /// </summary>
    public double Work => Instructions + (MemorySlots * (Loads + Stores));
}
