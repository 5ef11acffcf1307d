using System.Globalization;
using System.Text;
using Bench.Reporting;

namespace Bench.Gate.Trials;

/// <summary>What the trials say of the gate, and of BenchmarkDotNet beside it: one table per processor.</summary>
internal static class TrialTable
{
    private const string Slower = "slower";
    private const string CannotTell = "cannot-tell";

    /// <summary>Writes the tables.</summary>
    /// <param name="rows">The rows of all trials.</param>
    public static string Of(IReadOnlyList<TrialRow> rows)
    {
        var text = new StringBuilder();
        foreach (var machine in rows.GroupBy(row => row.Cpu).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var all = machine.ToList();
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n**{MarkdownText.Escape(machine.Key)}**, encodings of commit {List(all, row => row.Commit)}, "
                    + $"{List(all, row => row.Utc[..10])}: {List(all, row => row.Encoding)}.\n\n");
            text.Append(
                "| In the head | Gates | Gate red | counted tier red | timed tier red | encodings slower: gate | counted | timed | cannot "
                    + "tell | BenchmarkDotNet red | encodings slower | Gate, s | BenchmarkDotNet, s |\n");
            text.Append("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
            foreach (var kind in Trial.All.Select(trial => trial.Injection).Distinct())
            {
                var trials = all.Where(row => row.Injection == kind).GroupBy(row => row.Index).Select(trial => trial.ToList()).ToList();
                if (trials.Count > 0)
                {
                    text.Append(Line(kind, trials));
                }
            }

            AppendLoad(text, all);
        }

        return text.ToString();
    }

    private static string Line(string kind, List<List<TrialRow>> trials)
    {
        var rows = trials.SelectMany(trial => trial).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {(kind.Length == 0 ? "the same" : MarkdownText.Escape(kind))} | {trials.Count} | {Red(row => row.Verdict == Slower)} | {Red(row => row.Counted == Slower)} | {Red(row => row.Timed == Slower)} | {Of(row => row.Verdict == Slower)} | {Of(row => row.Counted == Slower)} | {Of(row => row.Timed == Slower)} | {Of(row => row.Verdict == CannotTell)} | {Red(row => row.RivalSlower)} | {Of(row => row.RivalSlower)} | {Median(row => row.GateSeconds):0} | {Median(row => row.RivalSeconds):0} |\n");

        int Red(Func<TrialRow, bool> says) => trials.Count(trial => trial.Exists(row => says(row)));
        string Of(Func<TrialRow, bool> says) => string.Create(CultureInfo.InvariantCulture, $"{rows.Count(says)} of {rows.Count}");
        double Median(Func<TrialRow, double> value) => rows.Select(value).Order().ElementAt(rows.Count / 2);
    }

    /// <summary>Whether a busy processor beside it makes the gate see things.</summary>
    private static void AppendLoad(StringBuilder text, List<TrialRow> rows)
    {
        text.Append('\n');
        foreach (var load in rows.Where(row => row.Injection.Length == 0).GroupBy(row => row.Loaded).OrderBy(group => group.Key))
        {
            var ratios = load.Select(row => row.Ratio).Order().ToList();
            var rival = load.Select(row => row.RivalRatio).Order().ToList();
            text.Append(
                CultureInfo.InvariantCulture,
                $"- The same code, {(load.Key ? "another processor busy" : "nothing else running")}: time after over before {ratios[0]:0.000} to {ratios[^1]:0.000} by the gate, {rival[0]:0.000} to {rival[^1]:0.000} by BenchmarkDotNet run twice.\n");
        }
    }

    private static string List(IEnumerable<TrialRow> rows, Func<TrialRow, string> value) =>
        MarkdownText.Escape(string.Join(", ", rows.Select(value).Distinct().Order(StringComparer.Ordinal)));
}
