using System.Globalization;
using System.Text;
using Bench.Gate.Programs;
using Bench.Reporting;

namespace Bench.Gate.History;

/// <summary>The history of the loops over many commits, as text.</summary>
internal static class HistoryMarkdown
{
    /// <summary>Writes the text.</summary>
    /// <param name="commits">The commits, the oldest first.</param>
    /// <param name="series">The series.</param>
    /// <param name="refused">Commits that could not be measured, with the reason.</param>
    public static string Of(
        IReadOnlyList<Revision> commits, IReadOnlyList<HistorySeries> series, IReadOnlyDictionary<string, string> refused)
    {
        var text = new StringBuilder();
        var measured = commits.Count(commit => !refused.ContainsKey(commit.Sha));
        text.Append(CultureInfo.InvariantCulture, $"### {measured} commits, {commits[0].Short} to {commits[^1].Short}\n\n");
        var changes = series
            .SelectMany(some => some.Changes.Select(change => (some.Loop, some.Tier, change.Index, change.Change)))
            .OrderBy(change => change.Index)
            .ThenBy(change => change.Loop, StringComparer.Ordinal)
            .ToList();
        if (changes.Count == 0)
        {
            text.Append("No loop changed.\n");
        }
        else
        {
            text.Append("| Commit | Loop | Tier | Change | |\n| --- | --- | --- | ---: | --- |\n");
            foreach (var (loop, tier, index, change) in changes)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {commits[index].Short} | {MarkdownText.Escape(loop)} | {tier} | {100 * change:+0.0;-0.0} % | "
                        + $"{MarkdownText.Escape(commits[index].Name)} |\n");
            }
        }

        foreach (var commit in commits.Where(commit => refused.ContainsKey(commit.Sha)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n- {commit.Short} was not measured: {MarkdownText.Escape(refused[commit.Sha])}");
        }

        return text.Append('\n').ToString();
    }
}
