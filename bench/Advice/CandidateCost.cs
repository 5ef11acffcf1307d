using Bench.Results;

namespace Bench.Advice;

/// <summary>The estimated cost of an encoding in a setting, from rows measured in nearby settings.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Bits">Its bits.</param>
/// <param name="Isa">The instruction set it needs.</param>
/// <param name="Ratio">Its time divided by the time of the floor.</param>
/// <param name="Ns">Nanoseconds per bio on the machine that was measured.</param>
/// <param name="Distance">Distance to the nearest row, in doublings of the number of providers.</param>
/// <param name="Outside">Distance outside of the measured range; 0 between two rows.</param>
/// <param name="Rows">The rows that the estimate uses.</param>
internal sealed record CandidateCost(
    string Encoding, int Bits, string Isa, Estimate Ratio, Estimate Ns, double Distance, double Outside, IReadOnlyList<ResultRow> Rows)
{
    /// <summary>
    /// Rows are too far to advise by when they are further outside than a doubling of the providers, or than one other machine model.
    /// </summary>
    public const double Far = 1;

    /// <summary>
    /// Weight of a doubling of distance, as a factor on the ratio: of two encodings with equal ratios, the one measured nearer ranks first.
    /// Without this factor, advice prefers encodings whose ratio is too low because it is interpolated over a wide gap.
    /// </summary>
    private const double DistrustPerDoubling = 0.1;

    /// <summary>The key that candidates are ranked by: the logarithm of the ratio, plus a penalty for distance.</summary>
    public double Rank => Math.Log(Ratio.Value) + (DistrustPerDoubling * Distance);

    /// <summary>Whether the rows are too far to advise by.</summary>
    public bool IsFar => Outside > Far;
}
