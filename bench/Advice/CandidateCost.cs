using Bench.Results;

namespace Bench.Advice;

/// <summary>What an encoding will cost somewhere, going by rows that were measured near there.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Bits">Its bits.</param>
/// <param name="Isa">The instruction set it needs.</param>
/// <param name="Ratio">Its time over the floor's.</param>
/// <param name="Ns">Nanoseconds per bio on the machine that was measured.</param>
/// <param name="Distance">How far the nearest row is, in doublings of the number of providers.</param>
/// <param name="Outside">How far outside of what was measured it is; 0 between two rows.</param>
/// <param name="Rows">The rows it rests on.</param>
public sealed record CandidateCost(
    string Encoding, int Bits, string Isa, Estimate Ratio, Estimate Ns, double Distance, double Outside, IReadOnlyList<ResultRow> Rows)
{
    /// <summary>Rows further outside than a doubling of the providers, or than one other machine model, are too far to advise by.</summary>
    public const double Far = 1;

    /// <summary>
    /// What a doubling of distance counts for beside a ratio, as a factor: of two that promise the same, the one that was measured nearer.
    /// Without it advice follows what interpolation over a wide gap has flattered.
    /// </summary>
    private const double DistrustPerDoubling = 0.1;

    /// <summary>What candidates are ranked by: the logarithm of the ratio, more where rows are far.</summary>
    public double Rank => Math.Log(Ratio.Value) + (DistrustPerDoubling * Distance);

    /// <summary>Whether the rows are too far.</summary>
    public bool IsFar => Outside > Far;
}
