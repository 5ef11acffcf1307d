using Bench.Gate.Counting;
using Bench.Gate.Timing;

namespace Bench.Gate.Verdicts;

/// <summary>What a gate found out about a hot loop.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Counts">What was counted, on each instruction set; nothing when it was not.</param>
/// <param name="Timed">What was timed; null when it was not.</param>
public sealed record GateRow(string Loop, IReadOnlyList<CountedPair> Counts, TimedEstimate? Timed)
{
    /// <summary>Whether both sides have the same machine code, data and counts, so that there is nothing to time.</summary>
    public bool IsIdentical { get; init; }

    /// <summary>Why there is nothing to compare, or nothing more; null when there is no more to say.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether there is nothing that it could be slower than: the base has no such loop, or cannot run it here either.</summary>
    public bool HasNoBase { get; init; }

    /// <summary>The declaration that covers it; null when it is not slower, or not covered.</summary>
    public AcceptedSlowdown? Accepted { get; init; }

    /// <summary>What the counts say.</summary>
    public Change Counted => CountedJudge.Judge(Counts);

    /// <summary>What the times say.</summary>
    public Change TimedVerdict => Timed?.Verdict ?? Change.NotMeasured;

    /// <summary>The counts that decide: those that changed most for the worse, or if none did for the better.</summary>
    public CountedPair? Deciding =>
        Counts
            .OrderByDescending(pair => Counted == Change.Faster ? -CountedJudge.Growth(pair) : CountedJudge.Growth(pair))
            .ThenByDescending(pair => pair.Isa, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>
    /// Both together. Time is what matters, so where its interval excludes a tie it decides; counts decide where time cannot, and a loop
    /// that executes more is slower until it is shown to be faster. What executes less may still wait longer.
    /// </summary>
    public Change Verdict => (Counted, TimedVerdict) switch
    {
        _ when IsIdentical => Change.Same,
        (_, Change.Slower) => Change.Slower,
        (_, Change.Faster) => Change.Faster,
        (Change.Slower, _) => Change.Slower,
        (_, Change.Undecided) => Change.Undecided,
        (Change.NotMeasured, var timed) => timed,
        (var counted, _) => counted,
    };

    /// <summary>
    /// By how much it got slower, as a share: the worse of the two tiers' figures among those that say so; 0 when none does.
    /// </summary>
    public double Slowdown => Math.Max(
        Counted == Change.Slower ? CountedJudge.Growth(Deciding!) : 0,
        TimedVerdict == Change.Slower ? Timed!.Ratio - 1 : 0);

    /// <summary>Whether it keeps the change from landing.</summary>
    public bool IsRegression => Verdict == Change.Slower && Accepted is null;

    /// <summary>Whether nobody can say that it did not become slower.</summary>
    public bool IsOpen => Verdict is Change.Undecided or Change.NotMeasured && !HasNoBase && Accepted is null;
}
