using Bench.Gate.Verdicts;
using Bench.Measuring;
using Perfolizer.Mathematics.Common;
using Pragmastat;

namespace Bench.Gate.Timing;

/// <summary>What all starts of an encoding say together.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Starts">Number of starts.</param>
/// <param name="BaseNs">Nanoseconds per bio before: the median of the starts.</param>
/// <param name="Ratio">After over before: the centre of the starts' ratios.</param>
/// <param name="Low">Lower end of its 95 % confidence interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Threshold">What makes a practical difference, as a share.</param>
/// <param name="Verdict">What follows.</param>
public sealed record TimedEstimate(
    string Encoding, int Starts, double BaseNs, double Ratio, double Low, double High, double Threshold, Change Verdict);

/// <summary>Judges the starts of an encoding: where is the ratio, and how sure is that?</summary>
/// <remarks>
/// A start is one sample: within a start the ratio is known to a few per mille, and another start with code and data elsewhere gives
/// another one. The centre is the Hodges-Lehmann estimator of the logarithms and their spread is Shamos's, both by Pragmastat, so that one
/// odd start in three does no harm; the interval is Student's, by Perfolizer.
/// </remarks>
public static class TimedJudge
{
    /// <summary>Chance that a gate calls anything slower or faster that is not, over all its encodings and looks.</summary>
    public const double FamilyError = 0.01;

    /// <summary>A change below this share makes no difference to anyone, unless the encoding's own threshold says otherwise.</summary>
    public const double LeastThreshold = 0.02;

    /// <summary>Nor does one below this, a tenth of a clock cycle: 0.03 % of the 100 ns that an I/O has.</summary>
    public const double LeastNs = 0.03;

    /// <summary>A 95 % interval must lie within the threshold for "same".</summary>
    private const double SameError = 0.05;

    /// <summary>Shamos's spread of normal values, in standard deviations.</summary>
    private const double SpreadOfNormal = 0.9538;

    private const double LeastSpread = 1e-4;

    /// <summary>
    /// Starts of two processes. Those of one have much in common: of a hundred gates of the same code, one was red by eight starts of one
    /// process that all said
    /// 1.09.
    /// </summary>
    private const int FewestForDifference = 16;

    /// <summary>Judges.</summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="samples">Its starts, at least 3.</param>
    /// <param name="tests">How often anything is tested in this gate: encodings times looks.</param>
    /// <param name="ownThreshold">The encoding's own threshold as a share; null for none.</param>
    /// <returns>The estimate and what follows.</returns>
    public static TimedEstimate Judge(string encoding, IReadOnlyList<TimedSample> samples, int tests, double? ownThreshold)
    {
        ArgumentNullException.ThrowIfNull(samples);
        var logs = new Sample([.. samples.Select(sample => Math.Log(sample.Ratio))]);
        var centre = Toolkit.Center(logs).NominalValue;
        var deviation = Math.Max(LeastSpread, Toolkit.Spread(logs).NominalValue / SpreadOfNormal);
        var interval = new ConfidenceIntervalEstimator(samples.Count, centre, deviation / Math.Sqrt(samples.Count));
        var baseNs = Medians.Of([.. samples.Select(sample => sample.BaseNs)]);
        var threshold = ownThreshold ?? Math.Max(LeastThreshold, LeastNs / baseNs);
        var sure = interval.ConfidenceInterval(new ConfidenceLevel(1 - (FamilyError / Math.Max(1, tests))));
        var usual = interval.ConfidenceInterval(new ConfidenceLevel(1 - SameError));
        var (low, high) = (Math.Exp(usual.Lower), Math.Exp(usual.Upper));
        var ratio = Math.Exp(centre);
        return new TimedEstimate(
            encoding,
            samples.Count,
            baseNs,
            ratio,
            low,
            high,
            threshold,
            Of(samples.Count >= FewestForDifference, ratio, low, high, threshold, Math.Exp(sure.Lower), Math.Exp(sure.Upper)));
    }

    private static Change Of(bool isEnough, double ratio, double low, double high, double threshold, double sureLow, double sureHigh) =>
        isEnough && ratio >= 1 + threshold && sureLow > 1 ? Change.Slower
        : isEnough && ratio <= 1 / (1 + threshold) && sureHigh < 1 ? Change.Faster
        : high < 1 + threshold && low > 1 / (1 + threshold) ? Change.Same
        : Change.CannotTell;
}
