using Bench.Gate.Programs;
using Bench.Gate.Verdicts;

namespace Bench.Gate;

/// <summary>The result of a gate.</summary>
/// <param name="Base">The commit that the gate compared with.</param>
/// <param name="Head">The commit that the gate judged.</param>
/// <param name="Rows">One row per loop, slower loops first.</param>
/// <param name="Tiers">One line per tier, which says that it ran, or why it did not.</param>
/// <param name="Notes">Further notes, one line each.</param>
internal sealed record GateResult(
    Revision Base, Revision Head, IReadOnlyList<GateRow> Rows, IReadOnlyList<string> Tiers, IReadOnlyList<string> Notes)
{
    /// <summary>The machine that the gate ran on.</summary>
    public string Machine { get; init; } = "";

    /// <summary>The reason why the two commits could not be compared at all; null when they could.</summary>
    public string? Refusal { get; init; }

    /// <summary>Times in seconds: building, counting, timing, total.</summary>
    public IReadOnlyDictionary<string, double> Seconds { get; init; } = new Dictionary<string, double>();

    /// <summary>Code changes of the slower loops, by subject: a unified difference of the JIT's listings.</summary>
    public IReadOnlyDictionary<string, string> Differences { get; init; } = new Dictionary<string, string>();

    /// <summary>Slower when any loop is slower; undecided when any loop is open, or there is a refusal; otherwise the same.</summary>
    public Change Verdict => Rows.Any(row => row.IsRegression) ? Change.Slower
        : Refusal is not null || Rows.Any(row => row.IsOpen) ? Change.Undecided
        : Change.Same;
}
