using Bench.Gate.Verdicts;

namespace Bench.Gate.Counting;

/// <summary>Judges counts.</summary>
internal static class CountedJudge
{
    // In quarters of a cycle, as Counts.Work: 15, 10 and 200 cycles.
    private const double MispredictWork = 60;
    private const double L1MissWork = 40;
    private const double LastMissWork = 800;

    /// <summary>The smallest change that counts, as a share: equal code has equal counts, at any address.</summary>
    public const double Threshold = 0.005;

    /// <summary>
    /// Differences in mispredictions per item below this are ignored. A predictor is indexed by code addresses, which move when other code
    /// changes. Seen between two copies of the same code: at most 0.11.
    /// </summary>
    public const double MispredictNoise = 0.2;

    /// <summary>The same for misses of the first level, which depend on data addresses. Seen: at most 0.03.</summary>
    public const double L1MissNoise = 0.15;

    /// <summary>The same for misses of the last level.</summary>
    public const double LastMissNoise = 0.02;

    /// <summary>The growth of a loop's work, as a share of its instructions before: one more instruction per hundred is 0.01.</summary>
    public static double Growth(CountedPair pair)
    {
        var (before, after) = (pair.Base, pair.Head);
        var penalty = (MispredictWork * Beyond(before.Mispredicts, after.Mispredicts, MispredictNoise))
            + (L1MissWork * Beyond(before.L1Misses, after.L1Misses, L1MissNoise))
            + (LastMissWork * Beyond(before.LastMisses, after.LastMisses, LastMissNoise));
        return (after.Work - before.Work + penalty) / before.Instructions;
    }

    /// <summary>Judges one loop. The verdict is never undecided, because counts are exact.</summary>
    public static Change Judge(CountedPair pair) => Growth(pair) switch
    {
        >= Threshold => Change.Slower,
        <= -Threshold => Change.Faster,
        _ => Change.Same,
    };

    /// <summary>
    /// Judges a loop by the counts of all instruction sets. A loop that is slower on one is slower, even if it is faster on another.
    /// </summary>
    public static Change Judge(IReadOnlyCollection<CountedPair> pairs)
    {
        var verdicts = pairs.Select(Judge).ToHashSet();
        return verdicts.Contains(Change.Slower) ? Change.Slower
            : verdicts.Contains(Change.Faster) ? Change.Faster
            : verdicts.Count > 0 ? Change.Same : Change.NotMeasured;
    }

    private static double Beyond(double before, double after, double noise) => Math.Abs(after - before) > noise ? after - before : 0;
}
