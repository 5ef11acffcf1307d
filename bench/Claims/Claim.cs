using System.Collections.Immutable;
using Bench.Claims.Catalogue;
using Bench.Results;

namespace Bench.Claims;

/// <summary>One comparison that decides whether a claim holds.</summary>
/// <param name="Group">The aspect or condition that it belongs to; empty where the claim has only one.</param>
/// <param name="At">Its position on the axis of its group: a number of providers, a share, bits.</param>
/// <param name="Where">That position in words. Untrusted.</param>
/// <param name="Effect">The measured effect; infinite where no encoding serves.</param>
/// <param name="Rows">The rows that the effect is computed from.</param>
internal sealed record Case(string Group, double At, string Where, Estimate Effect, params IReadOnlyList<ResultRow> Rows);

/// <summary>The message in which somebody made a claim, on the linux-block list on 28 June 2019.</summary>
/// <param name="Author">Who made it.</param>
/// <param name="MessageId">The message.</param>
/// <param name="Said">What it says, in short; ends with a full stop.</param>
internal sealed record ClaimSource(string Author, string MessageId, string Said)
{
    /// <summary>The message in the archive of the kernel's lists.</summary>
    public string Link => $"https://lore.kernel.org/r/{MessageId}";
}

/// <summary>A claim of the list, or a question that nobody asked: its comparison, and the value from which it holds.</summary>
internal sealed record Claim
{
    /// <summary>Its letter; a number for a question.</summary>
    public required string Letter { get; init; }

    /// <summary>The claim in its field's words.</summary>
    public required string Text { get; init; }

    /// <summary>Where it was made; null for a question.</summary>
    public ClaimSource? Source { get; init; }

    /// <summary>The compared quantity, as a noun.</summary>
    public required string Effect { get; init; }

    /// <summary>The unit of the effect.</summary>
    public required FigureUnit Unit { get; init; }

    /// <summary>The value that divides cases which support the claim from those which contradict it.</summary>
    public required double Threshold { get; init; }

    /// <summary>Whether effects above the threshold support the claim; otherwise those below it do.</summary>
    public bool HoldsAbove { get; init; }

    /// <summary>The rule behind the verdict, for the reader; ends with a full stop.</summary>
    public required string Rule { get; init; }

    /// <summary>The strongest objection to the verdict; ends with a full stop.</summary>
    public required string Objection { get; init; }

    /// <summary>The reply to the objection, for any verdict; ends with a full stop.</summary>
    public required string Reply { get; init; }

    /// <summary>Names of the required experiments: without their rows, nothing is judged.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>The comparisons in the results of one run.</summary>
    public required Func<Evidence, IEnumerable<Case>> Cases { get; init; }

    /// <summary>A table that the claim's page shows besides the cases, as Markdown; null for none.</summary>
    public Func<Evidence, string>? Table { get; init; }

    /// <summary>Every claim by its letter, and the questions after them.</summary>
    public static ImmutableArray<Claim> All { get; } =
        [.. ClaimCatalog.All.OrderBy(claim => claim.IsQuestion).ThenBy(claim => claim.Letter, StringComparer.Ordinal)];

    /// <summary>Whether it is a question: nobody claimed it, and it has a number in place of a letter.</summary>
    public bool IsQuestion => char.IsAsciiDigit(Letter[0]);

    /// <summary>The text, after the letter.</summary>
    public string Title => $"[{Letter}] {Text}";

    /// <summary>Whether a case supports the claim.</summary>
    /// <param name="found">The case.</param>
    /// <returns>True or false; null where the interval holds the threshold.</returns>
    public bool? Supports(Case found)
    {
        var side = found.Effect.Against(Threshold);
        return side == Side.Straddles ? null : side == Side.Above == HoldsAbove;
    }
}
