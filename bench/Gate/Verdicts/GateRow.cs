using Bench.Gate.Counting;
using Bench.Gate.Timing;

namespace Bench.Gate.Verdicts;

/// <summary>What a gate found out about an encoding.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Loops">What was counted; nothing when it was not.</param>
/// <param name="Timed">What was timed; null when it was not.</param>
/// <param name="Remark">Why there is nothing to compare, or nothing more; null when there is no more to say.</param>
public sealed record GateRow(string Encoding, IReadOnlyList<CountedPair> Loops, TimedEstimate? Timed, string? Remark)
{
    /// <summary>What the counts say.</summary>
    public Change Counted => CountedJudge.Judge(Loops);

    /// <summary>What the times say.</summary>
    public Change TimedVerdict => Timed?.Verdict ?? Change.NotMeasured;

    /// <summary>
    /// The loop that decides: whose counts changed most for the worse, or if none did for the better; where all are the same, the one that
    /// is timed too.
    /// </summary>
    public CountedPair? Deciding =>
        Loops
            .OrderByDescending(pair => Counted == Change.Faster ? -CountedJudge.Growth(pair) : CountedJudge.Growth(pair))
            .ThenBy(pair => CountedLoop.All.IndexOf(pair.Loop))
            .ThenByDescending(pair => pair.Isa, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>The one declaration that covers it; null when it is not slower, or not covered.</summary>
    public AcceptedSlowdown? Accepted { get; init; }

    /// <summary>
    /// Both together. Time is what matters, so where its CI excludes a tie it decides; counts decide where time cannot, and a loop that
    /// executes more is slower until it is shown to be faster.
    /// </summary>
    public Change Verdict => (Counted, TimedVerdict) switch
    {
        (_, Change.Slower) => Change.Slower,
        (_, Change.Faster) => Change.Faster,
        (Change.Slower, _) => Change.Slower,
        (Change.Faster, _) => Change.Faster,
        (Change.NotMeasured, var timed) => timed,
        (Change.Same, Change.CannotTell) => Change.CannotTell,
        _ => Change.Same,
    };

    /// <summary>
    /// By how much it got slower, as a share: the worse of the two tiers' figures among those that say so; 0 when none does.
    /// </summary>
    public double Slowdown => Math.Max(
        Counted == Change.Slower ? CountedJudge.Growth(Deciding!) : 0,
        TimedVerdict == Change.Slower ? Timed!.Ratio - 1 : 0);

    /// <summary>Whether it keeps the change from landing.</summary>
    public bool IsRegression => Verdict == Change.Slower && Accepted is null;
}
