using Bench.Gate.Programs;
using Bench.Reporting;

namespace Bench.Gate.History;

/// <summary>The history of the loops over many commits, as text.</summary>
internal static class HistoryMarkdown
{
    /// <summary>Writes the text, for the commits from the oldest to the newest, and the reasons why some could not be measured.</summary>
    public static string Of(
        IReadOnlyList<Revision> commits, IReadOnlyList<HistorySeries> series, IReadOnlyDictionary<string, string> refused)
    {
        var measured = commits.Count(commit => !refused.ContainsKey(commit.Sha));
        var rows = series
            .SelectMany(some => some.Changes.Select(change => (some.Loop, some.Tier, change.Index, change.Change)))
            .OrderBy(row => row.Index)
            .ThenBy(row => row.Loop, StringComparer.Ordinal)
            .Select(row => $"| {commits[row.Index].Short} | {MarkdownText.Escape(row.Loop)} | {row.Tier} | "
                + $"{100 * row.Change:+0.0;-0.0} % | {MarkdownText.Escape(commits[row.Index].Name)} |\n")
            .ToList();
        return $"### {measured} commits, {commits[0].Short} to {commits[^1].Short}\n\n"
            + (rows.Count == 0 ? "No loop changed.\n" : "| Commit | Loop | Tier | Change | |\n| --- | --- | --- | ---: | --- |\n")
            + string.Concat(rows)
            + string.Concat(commits.Where(commit => refused.ContainsKey(commit.Sha)).Select(
                commit => $"\n- {commit.Short} was not measured: {MarkdownText.Escape(refused[commit.Sha])}"))
            + "\n";
    }
}
