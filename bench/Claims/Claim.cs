using System.Collections.Immutable;
using Bench.Claims.Catalogue;
using Bench.Experiments;

namespace Bench.Claims;

/// <summary>A claim with its type hidden.</summary>
/// <param name="Letter">Its letter.</param>
/// <param name="Text">The claim in its field's words.</param>
/// <param name="Experiments">The experiments that say they help to judge it.</param>
/// <param name="Judge">Judges it on the results of one machine.</param>
public sealed record Claim(string Letter, string Text, IReadOnlyList<string> Experiments, Func<Evidence, Verdict> Judge)
{
    /// <summary>Every claim by its letter, and the question that nobody asked after them.</summary>
    public static ImmutableArray<Claim> All { get; } = Collect();

    /// <summary>Whether nobody claimed it: a question, which has a number in place of a letter.</summary>
    public bool IsQuestion => char.IsAsciiDigit(Letter[0]);

    /// <summary>The text, after the letter where there is one.</summary>
    public string Title => IsQuestion ? Text : $"{Letter}) {Text}";

    private static ImmutableArray<Claim> Collect()
    {
        var collector = new Collector([]);
        ClaimCatalog.VisitAll(ref collector);
        return [.. collector.Claims.OrderBy(claim => claim.IsQuestion).ThenBy(claim => claim.Letter, StringComparer.Ordinal)];
    }

    private readonly struct Collector(List<Claim> claims) : IClaimVisitor
    {
        public List<Claim> Claims => claims;

        public void Visit<TClaim>() where TClaim : IClaim => claims.Add(new Claim(
            TClaim.Letter, TClaim.Text,
            [.. Experiment.All.Where(e => e.Claims.Split(' ').Contains(TClaim.Letter)).Select(e => e.Name)],
            TClaim.Judge));
    }
}
