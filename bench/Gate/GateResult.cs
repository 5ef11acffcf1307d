using Bench.Gate.Programs;
using Bench.Gate.Verdicts;

namespace Bench.Gate;

/// <summary>What a gate found.</summary>
/// <param name="Base">The commit it compared with.</param>
/// <param name="Head">The commit it judged.</param>
/// <param name="Rows">One per loop, what got slower first.</param>
/// <param name="Tiers">One line per tier: that it ran, or why it did not.</param>
/// <param name="Notes">What else must be said, a line each.</param>
public sealed record GateResult(
    Revision Base, Revision Head, IReadOnlyList<GateRow> Rows, IReadOnlyList<string> Tiers, IReadOnlyList<string> Notes)
{
    /// <summary>Where it ran.</summary>
    public string Machine { get; init; } = "";

    /// <summary>Why the two could not be compared at all; null when they could.</summary>
    public string? Refusal { get; init; }

    /// <summary>How long it took in seconds: building, counting, timing, all of it.</summary>
    public IReadOnlyDictionary<string, double> Seconds { get; init; } = new Dictionary<string, double>();

    /// <summary>What became of the code of those that got slower, by subject: a unified difference of the JIT's listings.</summary>
    public IReadOnlyDictionary<string, string> Differences { get; init; } = new Dictionary<string, string>();

    /// <summary>Slower when any loop is; undecided when any may be; else the same.</summary>
    public Change Verdict => Rows.Any(row => row.IsRegression) ? Change.Slower
        : Refusal is not null || Rows.Any(row => row.IsOpen) ? Change.Undecided
        : Change.Same;
}
