namespace Bench.Experiments;

/// <summary>How much a run measures.</summary>
/// <param name="Full">Whole sweeps; else the few points that tell the story.</param>
/// <param name="BiosPerIteration">Bios in each iteration's fresh stream.</param>
/// <param name="Iterations">Iterations of each cell at most.</param>
/// <param name="Patience">A cell that has taken this long ends after the iteration at hand.</param>
/// <param name="Seed">Seed of machines and streams.</param>
public sealed record RunSettings(bool Full, long BiosPerIteration, int Iterations, TimeSpan Patience, ulong Seed)
{
    /// <summary>A few minutes in all.</summary>
    public static RunSettings Quick { get; } = new(false, 1 << 20, 5, TimeSpan.FromSeconds(1), 1);

    /// <summary>Within the hour.</summary>
    public static RunSettings Whole { get; } = new(true, 1 << 20, 15, TimeSpan.FromSeconds(6), 1);
}
