using Bench.Reporting;
using Bench.Reporting.Tables;
using static Bench.Reporting.Tables.MarkdownTable;

namespace Bench.Claims;

/// <summary>One line per claim: what became of it on each machine, and the figure that decided.</summary>
internal static class AnswersTable
{
    /// <summary>The table, as Markdown.</summary>
    /// <param name="verdicts">The verdicts of all machines.</param>
    public static string Render(IReadOnlyList<JudgedClaim> verdicts)
    {
        var isOne = verdicts.Select(verdict => verdict.Machine).Distinct().Count() == 1;
        var table = new MarkdownTable([Text(""), Text("Claim"), Text("Verdict"), Text("Deciding figure [95 % CI]"), Text("How sure")]);
        foreach (var claim in ByClaim(verdicts))
        {
            table.Add(
                Mark(claim[0].Claim), MarkdownText.Escape(claim[0].Claim.Text),
                PerMachine(claim, isOne, judged => $"**{MarkdownText.Escape(judged.Verdict.Outcome)}**"),
                PerMachine(claim, isOne, judged => judged.Verdict.Figures is [var first, ..] ? MarkdownText.Escape(InOneLine(first)) : ""),
                MarkdownText.Escape(Confidence.Of(claim)));
        }

        return table.ToString();
    }

    /// <summary>The verdicts on each claim, of all machines, in the order of the claims.</summary>
    /// <param name="verdicts">The verdicts of all machines.</param>
    public static IEnumerable<IReadOnlyList<JudgedClaim>> ByClaim(IReadOnlyList<JudgedClaim> verdicts) =>
        verdicts.GroupBy(verdict => verdict.Claim.Letter).Select(claim => (IReadOnlyList<JudgedClaim>)[.. claim]);

    /// <summary>The letter, as Markdown; the question that nobody asked has none.</summary>
    /// <param name="claim">The claim.</param>
    public static string Mark(Claim claim) => claim.IsQuestion ? "" : MarkdownText.Escape(claim.Letter);

    /// <summary>The claim as a heading, as Markdown.</summary>
    /// <param name="claim">The claim.</param>
    public static string Heading(Claim claim) => $"### {MarkdownText.Escape(claim.Title)}";

    /// <summary>What would have to be run to decide, as a sentence of Markdown.</summary>
    /// <param name="verdict">A verdict that names experiments to run.</param>
    public static string ToDecide(Verdict verdict) =>
        $"To decide it, run {string.Join(" and ", verdict.ToRun.Select(name => MarkdownText.Code($"bench run {name}")))}.";

    /// <summary>A figure with what it is. Untrusted.</summary>
    /// <param name="figure">The figure.</param>
    public static string InOneLine(Figure figure) => $"{figure.Shown}{(figure.Unit == FigureUnit.Count ? " " : ": ")}{figure.Text}";

    // Said once where all say the same.
    private static string PerMachine(IReadOnlyList<JudgedClaim> claim, bool isOne, Func<JudgedClaim, string> say) =>
        claim.Select(say).Distinct().Count() == 1
            ? say(claim[0])
            : string.Join("<br>", claim.Select(judged => isOne ? say(judged) : $"{MarkdownText.Escape(judged.Machine)}: {say(judged)}"));
}
