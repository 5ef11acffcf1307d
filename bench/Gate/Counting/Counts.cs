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
    /// <summary>
    /// Instructions, with loads and stores counted three times, in quarters of a cycle: four instructions complete in a cycle, but only two
    /// or three accesses, and loaded values arrive cycles later. Depends only on the code, not on code or data addresses.
    /// </summary>
    public double Work => Instructions + (2 * (Loads + Stores));
}
