namespace Bench.Experiments;

/// <summary>How much a run measures.</summary>
/// <param name="Full">Whole sweeps; else the few points that tell the story.</param>
/// <param name="BiosPerIteration">Bios in each iteration's fresh stream.</param>
/// <param name="Iterations">Iterations of each cell at most.</param>
/// <param name="Patience">A cell that has taken this long ends after the iteration at hand.</param>
/// <param name="Rounds">
/// How often the whole list of measurements is gone through: a cell that was measured twice, far apart and with a structure built anew, shows in its
/// interval what an hour does to the machine, and where memory and code happened to lie.
/// </param>
/// <param name="Seed">Seed of machines and streams.</param>
public sealed record RunSettings(bool Full, long BiosPerIteration, int Iterations, TimeSpan Patience, int Rounds, ulong Seed)
{
    /// <summary>A few minutes in all.</summary>
    public static RunSettings Quick { get; } = new(false, 1 << 20, 3, TimeSpan.FromSeconds(1), 1, 1);

    /// <summary>Within the hour.</summary>
    public static RunSettings Whole { get; } = new(true, 1 << 20, 2, TimeSpan.FromSeconds(2), 2, 1);
}
