using System.Globalization;
using System.Text;

namespace GateTrials;

/// <summary>Writes trials as a table of docs/gate.md.</summary>
internal static class TrialTable
{
    private const string Begin = "<!-- gate-trials:begin -->";
    private const string End = "<!-- gate-trials:end -->";

    /// <summary>Replaces the text between the marks of a page with the table.</summary>
    public static void WriteInto(string page, IReadOnlyList<TrialRow> rows)
    {
        var text = File.ReadAllText(page);
        var from = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var to = text.IndexOf(End, StringComparison.Ordinal);
        File.WriteAllText(page, $"{text[..from]}\n{Of(rows)}{text[to..]}");
    }

    private static string Of(IReadOnlyList<TrialRow> rows)
    {
        var text = new StringBuilder();
        var same = rows.Where(row => row.Kind.Length == 0).ToList();
        text.Append("The same commit twice (`dotnet run --project tests/GateTrials -- same 15`, `same 15 beside`,\n");
        text.Append("`same 100 five beside`). These gates time every loop (`--always`), as after a change of all machine code.\n");
        text.Append("A usual change is timed in a few loops, which leaves more time for each:\n\n");
        text.Append("| Machine | Loops | The other processor | Gates | red | undecided ");
        text.Append("| Loops slower | undecided | Median seconds | Most |\n");
        text.Append("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (var group in same.GroupBy(row => (row.Machine, row.Loops, row.IsLoaded)).OrderBy(group => group.Key))
        {
            var gates = group.Where(row => row.Loop.Length == 0).ToList();
            var seconds = gates.Select(gate => gate.Seconds).Order().ToList();
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {group.Key.Machine.Split(',')[0]} | {group.Key.Loops} | {(group.Key.IsLoaded ? "is busy" : "is idle")} | "
                    + $"{gates.Count} | {gates.Count(gate => gate.ExitCode == 1)} | "
                    + $"{gates.Count(gate => gate.ExitCode == 3)} | {group.Count(row => row.Verdict == "slower")} | "
                    + $"{gates.Sum(gate => gate.Undecided)} | {seconds[seconds.Count / 2]:0} | {seconds[^1]:0} |\n");
        }

        if (same.Count == 0)
        {
            text.Append("\nNot run yet on this code.\n");
        }

        text.Append("\nKnown slowdowns, put into five encodings (`slow COUNT beside`): loops called slower, of all. Waiting for the\n");
        text.Append("previous answer takes no time where the core has enough other work, as in `map`, or in a tree whose branches\n");
        text.Append("are mispredicted.\n\n");
        text.Append("| In the head | Loop | both tiers | counted | timed | undecided | x base, median |\n");
        text.Append("| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        var kinds = rows.Where(row => row.Kind.Length > 0).GroupBy(row => (row.Kind, Name: row.Loop.Split('/')[^1]))
            .OrderBy(group => group.Key.Kind.Contains(':')).ThenBy(group => group.Key.Kind.Length)
            .ThenBy(group => group.Key.Kind, StringComparer.Ordinal).ThenByDescending(group => group.Key.Name, StringComparer.Ordinal);
        foreach (var group in kinds)
        {
            var all = group.Count();
            var ratios = group.Where(row => row.Samples > 0).Select(row => row.Ratio).Order().ToList();
            var median = ratios.Count > 0 ? $"{ratios[ratios.Count / 2]:0.00}" : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {group.Key.Kind} | {group.Key.Name} | {group.Count(row => row.Verdict == "slower")} of {all} | "
                    + $"{group.Count(row => row.Counted == "slower")} | {group.Count(row => row.Timed == "slower")} | "
                    + $"{group.Count(row => row.Verdict == "undecided")} | {median} |\n");
        }

        text.Append('\n').AppendJoin("; ", rows.Select(row => row.Machine).Distinct()).Append(".\n");
        return text.ToString();
    }
}
