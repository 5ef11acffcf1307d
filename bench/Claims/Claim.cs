using System.Collections.Immutable;
using Bench.Files;
using Bench.Results;

namespace Bench.Claims;

/// <summary>One comparison that a claim holds or fails by.</summary>
/// <param name="Group">The aspect or condition it belongs to; empty where the claim has one only.</param>
/// <param name="At">Its place on the axis of its group: a number of providers, a share, bits.</param>
/// <param name="Where">That place in words. Untrusted.</param>
/// <param name="Effect">What was found; infinite where nothing serves.</param>
/// <param name="Rows">The rows it is made of.</param>
public sealed record Case(string Group, double At, string Where, Estimate Effect, params IReadOnlyList<ResultRow> Rows);

/// <summary>A claim of the list, or a question that nobody asked: what is compared, and from which value on it holds.</summary>
public sealed record Claim
{
    /// <summary>Its letter; a number for a question.</summary>
    public required string Letter { get; init; }

    /// <summary>The claim in its field's words.</summary>
    public required string Text { get; init; }

    /// <summary>What is compared, as a noun.</summary>
    public required string Effect { get; init; }

    /// <summary>What the effect counts.</summary>
    public required FigureUnit Unit { get; init; }

    /// <summary>The value that divides cases which support the claim from those which contradict it.</summary>
    public required double Threshold { get; init; }

    /// <summary>Whether effects above the threshold support the claim; else those below do.</summary>
    public bool HoldsAbove { get; init; }

    /// <summary>What a reader must know of the rule; ends with a full stop.</summary>
    public required string Rule { get; init; }

    /// <summary>The strongest that can be said against the verdict; ends with a full stop.</summary>
    public required string Objection { get; init; }

    /// <summary>What there is to reply, whatever the verdict; ends with a full stop.</summary>
    public required string Reply { get; init; }

    /// <summary>Names of the experiments without whose rows nothing is judged.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>The comparisons in the results of one run.</summary>
    public required Func<Evidence, IEnumerable<Case>> Cases { get; init; }

    /// <summary>A table that its page shows besides the cases, as Markdown; null of none.</summary>
    public Func<Evidence, string>? Table { get; init; }

    /// <summary>Every claim by its letter, and the questions after them.</summary>
    public static ImmutableArray<Claim> All { get; } =
        [.. Declared.Of<Claim>().OrderBy(claim => claim.IsQuestion).ThenBy(claim => claim.Letter, StringComparer.Ordinal)];

    /// <summary>Whether nobody claimed it: a question, which has a number in place of a letter.</summary>
    public bool IsQuestion => char.IsAsciiDigit(Letter[0]);

    /// <summary>The text, after the letter.</summary>
    public string Title => $"[{Letter}] {Text}";

    /// <summary>Which way a case decides.</summary>
    /// <param name="found">The case.</param>
    /// <returns>True or false; null where the interval holds the threshold.</returns>
    public bool? Supports(Case found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var side = found.Effect.Against(Threshold);
        return side == Side.Straddles ? null : side == Side.Above == HoldsAbove;
    }
}
