using Bench.Gate.Counting;
using Bench.Gate.Timing;

namespace Bench.Gate.Verdicts;

/// <summary>The gate's result for one hot loop.</summary>
/// <param name="Loop">The loop.</param>
/// <param name="Counts">The counts on each instruction set; empty when the loop was not counted.</param>
/// <param name="Timed">The timing; null when the loop was not timed.</param>
internal sealed record GateRow(string Loop, IReadOnlyList<CountedPair> Counts, TimedEstimate? Timed)
{
    /// <summary>Whether both sides have the same machine code, data and counts, so that there is nothing to time.</summary>
    public bool IsIdentical { get; init; }

    /// <summary>The reason why there is nothing, or nothing more, to compare; null when there is none.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether there is no base to compare with: the base has no such loop, or cannot run it here either.</summary>
    public bool HasNoBase { get; init; }

    /// <summary>
    /// Whether a side cannot be compared with the other although both have the loop: they answer differently, or only one can run it.
    /// Its counts then say nothing: less is executed where work is skipped.
    /// </summary>
    public bool IsIncomparable { get; init; }

    /// <summary>The declaration that covers the slowdown; null when the loop is not slower, or not covered.</summary>
    public AcceptedSlowdown? Accepted { get; init; }

    public Change Counted => CountedJudge.Judge(Counts);

    public Change TimedVerdict => Timed?.Verdict ?? Change.NotMeasured;

    /// <summary>The counts that decide: those with the largest growth, or with the largest decrease when the loop got faster.</summary>
    public CountedPair? Deciding =>
        Counts
            .OrderByDescending(pair => Counted == Change.Faster ? -CountedJudge.Growth(pair) : CountedJudge.Growth(pair))
            .ThenByDescending(pair => pair.Isa, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>
    /// The verdict of both tiers. Time is what matters: where its interval excludes a tie, it decides. Otherwise the counts decide: a loop
    /// that executes more is slower until timing shows it to be faster. A loop that executes less may still wait longer.
    /// </summary>
    public Change Verdict => (Counted, TimedVerdict) switch
    {
        _ when IsIdentical => Change.Same,
        (Change.Slower, _) when IsIncomparable => Change.Slower,
        _ when IsIncomparable => Change.Undecided,
        (_, Change.Slower) => Change.Slower,
        (_, Change.Faster) => Change.Faster,
        (Change.Slower, _) => Change.Slower,
        (_, Change.Undecided) => Change.Undecided,
        (Change.NotMeasured, var timed) => timed,
        (var counted, _) => counted,
    };

    /// <summary>The slowdown, as a share: the larger figure of the tiers whose verdict is slower; 0 when neither is.</summary>
    public double Slowdown => Math.Max(
        Counted == Change.Slower ? CountedJudge.Growth(Deciding!) : 0,
        TimedVerdict == Change.Slower ? Timed!.Ratio - 1 : 0);

    /// <summary>
    /// The row with the first declaration that covers it. A loop that may be slower is covered if the limit is above its interval, and one
    /// that was not timed only by its own name or its subject's: nobody knows how slow it is.
    /// </summary>
    public GateRow AcceptedBy(IEnumerable<AcceptedSlowdown> declared)
    {
        var isTimed = Timed is not null && !IsIncomparable;
        var share = Verdict == Change.Slower ? Slowdown : isTimed ? Timed!.High - 1 : 0;
        return Verdict == Change.Slower || IsOpen
            ? this with
            {
                Accepted = declared.FirstOrDefault(
                    one => one.Covers(Loop, share) && (Verdict == Change.Slower || isTimed || !one.IsForEvery)),
            }
            : this;
    }

    /// <summary>Whether the loop blocks the change from landing.</summary>
    public bool IsRegression => Verdict == Change.Slower && Accepted is null;

    /// <summary>Whether a slowdown cannot be excluded: the loop is undecided or not measured, has a base, and is not accepted.</summary>
    public bool IsOpen => Verdict is Change.Undecided or Change.NotMeasured && !HasNoBase && Accepted is null;
}
