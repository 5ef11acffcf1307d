namespace Bench.Claims;

/// <summary>A claim judged on one machine.</summary>
/// <param name="Kind">The outcome.</param>
/// <param name="On">What it depends on; empty for the other kinds. Untrusted.</param>
/// <param name="Reason">Why, with the threshold that decided. Untrusted.</param>
/// <param name="Figures">The figures behind it; the first is the one that decided. Empty when unmeasured.</param>
/// <param name="ToRun">Experiments that would have to be run; empty unless unmeasured.</param>
public sealed record Verdict(
    VerdictKind Kind, string On, string Reason, IReadOnlyList<Figure> Figures, IReadOnlyList<string> ToRun)
{
    /// <summary>True wherever it was measured.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="figures">The figures, the deciding one first.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Holds(string reason, IReadOnlyList<Figure> figures) => new(VerdictKind.Holds, "", reason, figures, []);

    /// <summary>False wherever it was measured.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="figures">The figures, the deciding one first.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Fails(string reason, IReadOnlyList<Figure> figures) => new(VerdictKind.Fails, "", reason, figures, []);

    /// <summary>True here, false there.</summary>
    /// <param name="on">What decides.</param>
    /// <param name="reason">Why.</param>
    /// <param name="figures">The figures, the deciding one first.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Depends(string on, string reason, IReadOnlyList<Figure> figures) => new(VerdictKind.Depends, on, reason, figures, []);

    /// <summary>Rows are missing.</summary>
    /// <param name="missing">Which rows, in words.</param>
    /// <param name="toRun">The experiments that make them.</param>
    /// <returns>The verdict.</returns>
    public static Verdict Unmeasured(string missing, params IReadOnlyList<string> toRun) => new(VerdictKind.Unmeasured, "", missing, [], toRun);

    /// <summary>The outcome in words. Untrusted.</summary>
    public string Outcome => Kind switch
    {
        VerdictKind.Holds => "Holds",
        VerdictKind.Fails => "Fails",
        VerdictKind.Depends => $"Depends on {On}",
        _ => "Unmeasured",
    };
}
