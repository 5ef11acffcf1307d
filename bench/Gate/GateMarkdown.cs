using Bench.Gate.Counting;
using Bench.Gate.Verdicts;
using Bench.Reporting;

namespace Bench.Gate;

/// <summary>A gate's result as a comment on a pull request.</summary>
internal static class GateMarkdown
{
    private const int MostDifferenceLines = 120;

    /// <summary>Most rows of a table: a comment on GitHub has at most 65 536 characters.</summary>
    private const int MostRows = 150;

    public static string Of(GateResult result)
    {
        var shown = result.Rows.Where(row => row.Verdict is not Change.Same || row.Remark is not null).ToList();
        var same = result.Rows.Where(row => row is { Verdict: Change.Same, Remark: null, IsIdentical: false }).ToList();
        return $"### {Heading(result)}: {MarkdownText.Escape($"{result.Head}")} against {MarkdownText.Escape($"{result.Base}")}\n\n"
            + (result.Rows.Count > 0 ? $"{Summary(result)}\n\n" : "")
            + Table(shown)
            + List(result)
            + string.Concat(result.Differences.Select(difference => Difference(difference.Key, difference.Value)))
            + (same.Count > 0 ? $"<details><summary>The same: {same.Count} loops</summary>\n\n{Table(same)}</details>\n" : "");
    }

    private static string Heading(GateResult result) => result.Verdict switch
    {
        Change.Slower => "Slower",
        Change.Undecided => "Undecided",
        _ => "No slowdown",
    };

    private static string Summary(GateResult result)
    {
        var identical = result.Rows.Count(row => row.IsIdentical);
        return string.Join(
            ", ",
            new[] { Change.Slower, Change.Undecided, Change.NotMeasured, Change.Faster, Change.Same }
                .Select(verdict => (verdict, Count: result.Rows.Count(row => row.Verdict == verdict)))
                .Where(some => some.Count > 0)
                .Select(some => $"{some.Count} {Word(some.verdict)}")
        ) + (identical == 0 ? "."
            : $"; {identical} of them have identical machine code, data and counts.");
    }

    private static string Table(List<GateRow> rows) => rows.Count == 0 ? ""
        : "| Loop | Verdict | Counted | Instructions | Loads | Stores | Mispredicted | L1 misses | Timed | ns | × base [95 % CI] "
            + "| Samples |\n"
            + "| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |\n"
            + string.Concat(rows.Take(MostRows).Select(
                row => $"| {MarkdownText.Escape(row.Loop)} | {Verdict(row)} | {Counted(row)} | {Timed(row)} |\n"))
            + (rows.Count > MostRows ? $"\n{rows.Count - MostRows} more rows in the JSON.\n\n" : "\n");

    private static string Verdict(GateRow row) => row.IsRegression ? "**slower**"
        : row.Verdict == Change.Slower ? "slower, accepted"
        : Word(row.Verdict);

    private static string Counted(GateRow row) =>
        row.Deciding is not { } loop
            ? $"{Word(Change.NotMeasured)} | | | | | "
            : string.Join(
                " | ",
                row.Counted == Change.Same
                    ? Word(Change.Same)
                    : $"{Word(row.Counted)} {100 * CountedJudge.Growth(loop):+0.0;-0.0} % ({loop.Isa})",
                Pair(loop.Base.Instructions, loop.Head.Instructions),
                Pair(loop.Base.Loads, loop.Head.Loads),
                Pair(loop.Base.Stores, loop.Head.Stores),
                Pair(loop.Base.Mispredicts, loop.Head.Mispredicts),
                Pair(loop.Base.L1Misses, loop.Head.L1Misses));

    private static string Timed(GateRow row) =>
        row.Timed is not { } timed
            ? $"{Word(Change.NotMeasured)} | | | "
            : $"{Word(timed.Verdict)} | {timed.BaseNs:0.00} | {timed.Ratio:0.000} [{timed.Low:0.000}, {timed.High:0.000}] | "
                + $"{timed.Samples}";

    /// <summary>Formats a pair of numbers: as one number when both look the same with the digits shown.</summary>
    private static string Pair(double before, double after)
    {
        var (from, to) = ($"{Math.Max(0, before):0.00}", $"{Math.Max(0, after):0.00}");
        return from == to ? to : $"{from} → {to}";
    }

    private static string List(GateResult result)
    {
        string[] lines =
        [
            .. result.Rows.Where(row => row.Accepted is not null).Select(
                row => $"{MarkdownText.Escape(row.Loop)}: up to {100 * row.Accepted!.Limit:0.#} % accepted by {row.Accepted.Sha[..12]}: "
                    + MarkdownText.Escape(row.Accepted.Reason)),
            .. result.Rows.Where(row => row.Remark is not null).Select(
                row => $"{MarkdownText.Escape(row.Loop)}: {MarkdownText.Escape(row.Remark!)}"),
            .. new[] { result.Refusal }.OfType<string>().Concat(result.Tiers).Concat(result.Notes).Select(MarkdownText.Escape),
            .. result.Seconds.Count == 0 ? (string[])[]
                : [$"{MarkdownText.Escape(result.Machine)}; "
                    + string.Join(", ", result.Seconds.Select(part => $"{part.Key} {part.Value:0} s"))],
        ];
        return string.Concat(lines.Select(line => $"- {line}\n")) + "\n";
    }

    private static string Difference(string subject, string difference)
    {
        var lines = difference.Split('\n');
        var text = difference.Length == 0 ? "No compiled method differs.\n"
            : "```diff\n"
                + string.Join('\n', lines.Take(MostDifferenceLines)).Replace("```", "'''", StringComparison.Ordinal)
                + "\n```\n"
                + (lines.Length > MostDifferenceLines ? $"{lines.Length - MostDifferenceLines} more lines in the JSON.\n" : "");
        return $"<details><summary>Machine code of {MarkdownText.Escape(subject)}</summary>\n\n{text}\n</details>\n\n";
    }

    private static string Word(Change verdict) => verdict == Change.NotMeasured ? "not measured" : verdict.ToString().ToLowerInvariant();
}
