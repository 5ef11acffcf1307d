using Bench.Gate.Verdicts;

namespace Bench.Gate.Counting;

/// <summary>Judges counts.</summary>
public static class CountedJudge
{
    /// <summary>A change of this share is a change: counts of equal code are equal, wherever it lies.</summary>
    public const double Threshold = 0.005;

    /// <summary>
    /// Mispredictions per item below this are not told apart: a predictor is indexed by where code lies, which moves when other code
    /// changes. Seen between two copies of the same code: 0.11 at most.
    /// </summary>
    public const double MispredictNoise = 0.2;

    /// <summary>The same for misses of the first level, which depend on where data lies. Seen: 0.03 at most.</summary>
    public const double L1MissNoise = 0.15;

    /// <summary>The same for misses of the last level.</summary>
    public const double LastMissNoise = 0.02;

    /// <summary>
    /// How much more a loop does than before, as a share of its instructions before: one instruction more in a hundred is 0.01.
    /// </summary>
    /// <param name="pair">The loop.</param>
    /// <returns>Negative when it does less.</returns>
    public static double Growth(CountedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var (before, after) = (pair.Base, pair.Head);
        var penalty = (Counts.MispredictSlots * Beyond(before.Mispredicts, after.Mispredicts, MispredictNoise))
            + (Counts.L1MissSlots * Beyond(before.L1Misses, after.L1Misses, L1MissNoise))
            + (Counts.LastMissSlots * Beyond(before.LastMisses, after.LastMisses, LastMissNoise));
        return (after.Work - before.Work + penalty) / before.Instructions;
    }

    /// <summary>Judges one loop.</summary>
    /// <param name="pair">The loop.</param>
    /// <returns>Never undecided: what is counted is known.</returns>
    public static Change Judge(CountedPair pair) => Growth(pair) switch
    {
        >= Threshold => Change.Slower,
        <= -Threshold => Change.Faster,
        _ => Change.Same,
    };

    /// <summary>Judges a loop by the counts of all instruction sets: slower on one is not made up for by faster on another.</summary>
    /// <param name="pairs">Its counts; none when it was not counted.</param>
    /// <returns>The verdict.</returns>
    public static Change Judge(IReadOnlyCollection<CountedPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var verdicts = pairs.Select(Judge).ToHashSet();
        return verdicts.Contains(Change.Slower) ? Change.Slower
            : verdicts.Contains(Change.Faster) ? Change.Faster
            : verdicts.Count > 0 ? Change.Same : Change.NotMeasured;
    }

    private static double Beyond(double before, double after, double noise) => Math.Abs(after - before) > noise ? after - before : 0;
}
