using System.Globalization;
using Bench.Reporting;
using Bench.Reporting.Tables;
using Bench.Results;
using static Bench.Reporting.Tables.MarkdownTable;

namespace Bench.Disassembly;

/// <summary>Modelled and measured cycles of the loops, and the encodings that the two order differently.</summary>
internal static class ThroughputTable
{
    /// <summary>The smallest ratio of modelled cycles that counts as a different order.</summary>
    private const double Apart = 1.05;

    private const int MostNames = 3;

    /// <summary>The table, as Markdown.</summary>
    /// <param name="all">The floor, then every encoding.</param>
    /// <param name="rows">Rows of a run; only those of the budget experiment are used.</param>
    public static string Render(IReadOnlyList<CompiledLoops> all, IReadOnlyList<ResultRow> rows)
    {
        var budget = rows.Where(row => row is { Experiment: "budget", Role: Roles.Own, Yardstick: Yardsticks.Floor, CycleNs: > 0 })
            .ToList();
        var modelled = all.Select(loops =>
                (Loops: loops, Cycles: Model(loops), Row: budget.Find(row => row.Encoding == loops.Name && row.TagBits == loops.TagBits)))
            .Where(found => found.Cycles.Any(cycles => cycles is not null))

            // Variants with the same code appear once, with the most bits.
            .Reverse()
            .DistinctBy(found => (found.Loops.Name, string.Join(' ', found.Cycles)))
            .Reverse()
            .ToList();
        var table = new MarkdownTable([
            Text("encoding"),
            Number("bits"),
            .. ThroughputModel.Processors.Select(processor => Number($"{processor.Name}, cycles per bio, modelled")),
            Number("measured, cycles per bio [95 % CI]"),
            Text("measured order differs"),
        ]);
        foreach (var (loops, cycles, row) in modelled)
        {
            var others = row is null ? [] : modelled
                .Where(other => other.Row is not null && IsOtherOrder((cycles, row), (other.Cycles, other.Row)))
                .Select(other => other.Loops.Name).Distinct().ToList();
            table.Add(
            [
                MarkdownText.Escape(loops.Name),
                loops.TagBits.ToString(CultureInfo.InvariantCulture),
                .. cycles.Select(figure => figure is { } known ? known.ToString("0.00", CultureInfo.InvariantCulture) : ""),
                row is null ? "" : $"{PerBio(row.NsPerBio)} [{PerBio(row.CiLow)}, {PerBio(row.CiHigh)}]",
                others.Count == 0 ? "" : $"slower than {Names(others)}; modelled as faster",
            ]);

            string PerBio(double ns) => (ns / row!.CycleNs).ToString("0.00", CultureInfo.InvariantCulture);
        }

        return table.ToString();
    }

    private static string Names(List<string> names)
    {
        var shown = string.Join(", ", names.Take(MostNames).Select(MarkdownText.Escape));
        return names.Count > MostNames ? string.Create(CultureInfo.InvariantCulture, $"{shown} and {names.Count - MostNames} more") : shown;
    }

    private static IReadOnlyList<double?> Model(CompiledLoops loops)
    {
        var counted = BioLoops.Count(loops.Resolve.Count == 0 ? loops.Pass : loops.Resolve);

        // A structure with several loops has several kinds, and the run does not record which kind it used.
        return counted.Loops.Count == 1
            ? [.. ThroughputModel.Processors.Select(processor => ThroughputModel.CyclesPerBio(counted.Loops[0], processor))]
            : [];
    }

    private static bool IsOtherOrder(
        (IReadOnlyList<double?> Cycles, ResultRow Row) one, (IReadOnlyList<double?> Cycles, ResultRow? Row) other) =>
        one.Row.NsPerBio > other.Row!.NsPerBio && Ranking.IsTold(one.Row, other.Row)
        && one.Cycles.Zip(other.Cycles).All(pair => pair.First is { } first && pair.Second is { } second && second > first * Apart);
}
