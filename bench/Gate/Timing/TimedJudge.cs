using Bench.Gate.Verdicts;
using Bench.Measuring;
using Perfolizer.Mathematics.Common;
using Pragmastat;

namespace Bench.Gate.Timing;

/// <summary>One sample of a loop: fresh processes of both sides, the medians of a few rounds.</summary>
/// <param name="BaseNs">Nanoseconds per item before.</param>
/// <param name="Ratio">After over before.</param>
/// <param name="Control">A second process of the base over the first; null where there was none.</param>
internal sealed record TimedSample(double BaseNs, double Ratio, double? Control);

/// <summary>The estimate from all samples of a loop.</summary>
/// <param name="Samples">Number of samples.</param>
/// <param name="BaseNs">Nanoseconds per item before: the median of the samples.</param>
/// <param name="Ratio">After over before: the centre of the samples' ratios.</param>
/// <param name="Low">Lower end of its 95 % confidence interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Threshold">The practical threshold of this loop, as a share.</param>
/// <param name="Verdict">The verdict.</param>
internal sealed record TimedEstimate(
    int Samples, double BaseNs, double Ratio, double Low, double High, double Threshold, Change Verdict);

/// <summary>Judges the samples of a loop: estimates the ratio and its confidence interval.</summary>
/// <remarks>
/// The centre is the Hodges-Lehmann estimator of the logarithms, and their spread is Shamos's, both by Pragmastat: one outlying process in
/// four does no harm. The interval is Student's, by Perfolizer.
/// </remarks>
internal static class TimedJudge
{
    /// <summary>Chance that a gate reports any loop as slower that is not, over all its loops and looks.</summary>
    public const double FamilyError = 0.01;

    /// <summary>A change below this share makes no practical difference, unless the loop has its own threshold.</summary>
    public const double LeastThreshold = 0.02;

    /// <summary>
    /// A change below this makes no practical difference either: a tenth of a clock cycle, 0.03 % of the 100 ns that an I/O has.
    /// </summary>
    public const double LeastNs = 0.03;

    /// <summary>For "same", a 95 % interval must lie within the threshold.</summary>
    private const double SameError = 0.05;

    /// <summary>Shamos's spread of normal values, in standard deviations.</summary>
    private const double SpreadOfNormal = 0.9538;

    private const double LeastSpread = 1e-4;

    /// <summary>The noise of a job is the level that this share of its loops stay below.</summary>
    private const double NoiseShare = 0.99;

    /// <summary>Judges a loop.</summary>
    /// <param name="samples">The samples of the loop, at least 3.</param>
    /// <param name="tests">The number of tests with these samples: loops times looks.</param>
    /// <param name="practical">The loop's own practical threshold as a share; null for the smallest change that makes a difference.</param>
    /// <param name="noise">
    /// The difference of the base from itself in this job, as a share. A change below it is not called a difference, but noise does not
    /// widen the range that counts as the same.
    /// </param>
    public static TimedEstimate Judge(IReadOnlyList<TimedSample> samples, int tests, double? practical, double noise)
    {
        var (centre, deviation) = Centre(samples.Select(sample => sample.Ratio));
        var interval = new ConfidenceIntervalEstimator(samples.Count, centre, deviation / Math.Sqrt(samples.Count));
        var baseNs = Medians.Of([.. samples.Select(sample => sample.BaseNs)]);
        var least = practical ?? Math.Max(LeastThreshold, LeastNs / baseNs);
        var threshold = Math.Max(least, noise);
        var sure = interval.ConfidenceInterval(new ConfidenceLevel(1 - (FamilyError / Math.Max(1, tests))));
        var usual = interval.ConfidenceInterval(new ConfidenceLevel(1 - SameError));
        var (low, high) = (Math.Exp(usual.Lower), Math.Exp(usual.Upper));
        var ratio = Math.Exp(centre);
        var verdict = ratio >= 1 + threshold && sure.Lower > 0 ? Change.Slower
            : ratio <= 1 / (1 + threshold) && sure.Upper < 0 ? Change.Faster
            : high < 1 + least && low > 1 / (1 + least) ? Change.Same
            : Change.Undecided;
        return new TimedEstimate(samples.Count, baseNs, ratio, low, high, threshold, verdict);
    }

    /// <summary>
    /// The difference of the base from itself, as a share: 99 loops in 100 stay below it. It is 0 when there are too few controls to tell.
    /// </summary>
    public static double Noise(IEnumerable<IReadOnlyList<TimedSample>> samples)
    {
        var centres = samples.Select(loop => loop.Select(sample => sample.Control).OfType<double>().ToList())
            .Where(controls => controls.Count >= 3)
            .Select(controls => Math.Exp(Math.Abs(Centre(controls).Centre)) - 1)
            .Order()
            .ToList();
        return centres.Count == 0 ? 0 : centres[(int)Math.Ceiling(NoiseShare * (centres.Count - 1))];
    }

    private static (double Centre, double Deviation) Centre(IEnumerable<double> ratios)
    {
        var logs = new Sample([.. ratios.Select(ratio => Math.Log(ratio))]);
        return (Toolkit.Center(logs).NominalValue, Math.Max(LeastSpread, Toolkit.Spread(logs).NominalValue / SpreadOfNormal));
    }
}
