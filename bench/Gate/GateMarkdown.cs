using System.Globalization;
using System.Text;
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

    /// <summary>Writes the comment.</summary>
    public static string Of(GateResult result)
    {
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"### {Heading(result)}: {MarkdownText.Escape(result.Head.ToString())} against "
                + $"{MarkdownText.Escape(result.Base.ToString())}\n\n");
        text.Append(result.Rows.Count > 0 ? $"{Summary(result)}\n\n" : "");
        var shown = result.Rows.Where(row => row.Verdict is not Change.Same || row.Remark is not null).ToList();
        AppendTable(text, shown);

        AppendList(text, result);
        foreach (var (subject, difference) in result.Differences)
        {
            AppendDifference(text, subject, difference);
        }

        var same = result.Rows.Where(row => row is { Verdict: Change.Same, Remark: null, IsIdentical: false }).ToList();
        if (same.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"<details><summary>The same: {same.Count} loops</summary>\n\n");
            AppendTable(text, same);
            text.Append("</details>\n");
        }

        return text.ToString();
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
                .Select(some => string.Create(CultureInfo.InvariantCulture, $"{some.Count} {Word(some.verdict)}"))
        ) + (identical == 0 ? "."
            : string.Create(CultureInfo.InvariantCulture, $"; {identical} of them have identical machine code, data and counts."));
    }

    private static void AppendTable(StringBuilder text, List<GateRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        text.Append(
            "| Loop | Verdict | Counted | Instructions | Loads | Stores | Mispredicted | L1 misses | Timed | ns | × base [95 % CI] "
                + "| Samples |\n");
        text.Append("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |\n");
        foreach (var row in rows.Take(MostRows))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {MarkdownText.Escape(row.Loop)} | {Verdict(row)} | ");
            text.Append(Counted(row)).Append(" | ").Append(Timed(row)).Append(" |\n");
        }

        text.Append(rows.Count > MostRows ? $"\n{rows.Count - MostRows} more rows in the JSON.\n\n" : "\n");
    }

    private static string Verdict(GateRow row) => row.IsRegression ? "**slower**"
        : row.Verdict == Change.Slower ? "slower, accepted"
        : Word(row.Verdict);

    private static string Counted(GateRow row) =>
        row.Deciding is not { } loop
            ? $"{Word(Change.NotMeasured)} | | | | | "
            : string.Join(
                " | ",
                (string[])
                    [
                        row.Counted == Change.Same
                            ? Word(Change.Same)
                            : string.Create(
                                CultureInfo.InvariantCulture,
                                $"{Word(row.Counted)} {100 * CountedJudge.Growth(loop):+0.0;-0.0} % ({loop.Isa})"),
                        Pair(loop.Base.Instructions, loop.Head.Instructions),
                        Pair(loop.Base.Loads, loop.Head.Loads),
                        Pair(loop.Base.Stores, loop.Head.Stores),
                        Pair(loop.Base.Mispredicts, loop.Head.Mispredicts),
                        Pair(loop.Base.L1Misses, loop.Head.L1Misses),
                    ]);

    private static string Timed(GateRow row) =>
        row.Timed is not { } timed
            ? $"{Word(Change.NotMeasured)} | | | "
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Word(timed.Verdict)} | {timed.BaseNs:0.00} | {timed.Ratio:0.000} [{timed.Low:0.000}, {timed.High:0.000}] | "
                    + $"{timed.Samples}");

    /// <summary>Formats a pair of numbers: as one number when both look the same with the digits shown.</summary>
    private static string Pair(double before, double after)
    {
        var (from, to) = (Number(before), Number(after));
        return from == to ? to : $"{from} → {to}";
    }

    private static string Number(double value) => Math.Max(0, value).ToString("0.00", CultureInfo.InvariantCulture);

    private static void AppendList(StringBuilder text, GateResult result)
    {
        foreach (var row in result.Rows.Where(row => row.Accepted is not null))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"- {MarkdownText.Escape(row.Loop)}: up to {100 * row.Accepted!.Limit:0.#} % accepted by {row.Accepted.Sha[..12]}: "
                    + $"{MarkdownText.Escape(row.Accepted.Reason)}\n");
        }

        foreach (var row in result.Rows.Where(row => row.Remark is not null))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Escape(row.Loop)}: {MarkdownText.Escape(row.Remark!)}\n");
        }

        foreach (var line in new[] { result.Refusal }.OfType<string>().Concat(result.Tiers).Concat(result.Notes))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Escape(line)}\n");
        }

        if (result.Seconds.Count > 0)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"- {MarkdownText.Escape(result.Machine)}; "
                    + $"{string.Join(", ", result.Seconds.Select(part => $"{part.Key} {part.Value:0} s"))}\n");
        }

        text.Append('\n');
    }

    private static void AppendDifference(StringBuilder text, string subject, string difference)
    {
        var lines = difference.Split('\n');
        text.Append(CultureInfo.InvariantCulture, $"<details><summary>Machine code of {MarkdownText.Escape(subject)}</summary>\n\n");
        if (difference.Length == 0)
        {
            text.Append("No compiled method differs.\n");
        }
        else
        {
            text.Append("```diff\n")
                .AppendJoin('\n', lines.Take(MostDifferenceLines).Select(line => line.Replace("```", "'''", StringComparison.Ordinal)))
                .Append("\n```\n");
            text.Append(lines.Length > MostDifferenceLines ? $"{lines.Length - MostDifferenceLines} more lines in the JSON.\n" : "");
        }

        text.Append("\n</details>\n\n");
    }

    private static string Word(Change verdict) => verdict switch
    {
        Change.NotMeasured => "not measured",
        _ => verdict.ToString().ToLowerInvariant(),
    };
}
