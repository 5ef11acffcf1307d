using Bench.Gate.Verdicts;
using Bench.Measuring;
using Perfolizer.Mathematics.Common;
using Pragmastat;

namespace Bench.Gate.Timing;

/// <summary>What one sample says of a loop: fresh processes of both sides, the medians of a few rounds.</summary>
/// <param name="BaseNs">Nanoseconds per item before.</param>
/// <param name="Ratio">After over before.</param>
/// <param name="Control">A second process of the base over the first; null where there was none.</param>
public sealed record TimedSample(double BaseNs, double Ratio, double? Control);

/// <summary>What all samples of a loop say together.</summary>
/// <param name="Samples">Number of samples.</param>
/// <param name="BaseNs">Nanoseconds per item before: the median of the samples.</param>
/// <param name="Ratio">After over before: the centre of the samples' ratios.</param>
/// <param name="Low">Lower end of its 95 % confidence interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Threshold">What makes a practical difference here, as a share.</param>
/// <param name="Verdict">What follows.</param>
public sealed record TimedEstimate(
    int Samples, double BaseNs, double Ratio, double Low, double High, double Threshold, Change Verdict);

/// <summary>Judges the samples of a loop: where is the ratio, and how sure is that?</summary>
/// <remarks>
/// The centre is the Hodges-Lehmann estimator of the logarithms and their spread is Shamos's, both by Pragmastat, so that one odd process
/// in three does no harm; the interval is Student's, by Perfolizer.
/// </remarks>
public static class TimedJudge
{
    /// <summary>Chance that a gate calls any loop slower that is not, over all its loops and looks.</summary>
    public const double FamilyError = 0.01;

    /// <summary>A change below this share makes no difference to anyone, unless the loop's own threshold says otherwise.</summary>
    public const double LeastThreshold = 0.02;

    /// <summary>Nor does one below this, a tenth of a clock cycle: 0.03 % of the 100 ns that an I/O has.</summary>
    public const double LeastNs = 0.03;

    /// <summary>A 95 % interval must lie within the threshold for "same".</summary>
    private const double SameError = 0.05;

    /// <summary>Shamos's spread of normal values, in standard deviations.</summary>
    private const double SpreadOfNormal = 0.9538;

    private const double LeastSpread = 1e-4;

    /// <summary>The share of loops that are less noisy than what is called the noise of a job.</summary>
    private const double NoiseShare = 0.99;

    /// <summary>Judges.</summary>
    /// <param name="samples">Its samples, at least 3.</param>
    /// <param name="tests">How often anything is tested with these samples: loops times looks.</param>
    /// <param name="practical">The loop's own practical threshold as a share; null for the least that makes a difference.</param>
    /// <param name="noise">
    /// What the base differs from itself in this job, as a share: nothing below is called a difference, and that nothing was seen above
    /// does not make it the same.
    /// </param>
    /// <returns>The estimate and what follows.</returns>
    public static TimedEstimate Judge(IReadOnlyList<TimedSample> samples, int tests, double? practical, double noise)
    {
        ArgumentNullException.ThrowIfNull(samples);
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

    /// <summary>How far the base is from itself: what all but one loop in a hundred stay below.</summary>
    /// <param name="samples">The samples of each loop; those without a control are left out.</param>
    /// <returns>A share; 0 when there are too few controls to tell.</returns>
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
