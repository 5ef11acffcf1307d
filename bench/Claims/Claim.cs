using System.Collections.Immutable;
using Bench.Experiments;
using Bench.Files;

namespace Bench.Claims;

/// <summary>A claim, or a question that nobody asked.</summary>
/// <param name="Letter">Its letter; a number for a question.</param>
/// <param name="Text">The claim in its field's words.</param>
/// <param name="Judge">Judges it on the results of one run.</param>
public sealed record Claim(string Letter, string Text, Func<Evidence, Verdict> Judge)
{
    /// <summary>Every claim by its letter, and the questions after them.</summary>
    public static ImmutableArray<Claim> All { get; } =
        [.. Declared.Of<Claim>().OrderBy(claim => claim.IsQuestion).ThenBy(claim => claim.Letter, StringComparer.Ordinal)];

    /// <summary>Whether nobody claimed it: a question, which has a number in place of a letter.</summary>
    public bool IsQuestion => char.IsAsciiDigit(Letter[0]);

    /// <summary>The text, after the letter where there is one.</summary>
    public string Title => IsQuestion ? Text : $"{Letter}) {Text}";

    /// <summary>The experiments that say they help to judge it.</summary>
    public IReadOnlyList<string> Experiments => [.. Experiment.All.Where(e => e.Claims.Split(' ').Contains(Letter)).Select(e => e.Name)];
}
