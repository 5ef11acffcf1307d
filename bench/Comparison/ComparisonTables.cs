using Bench.Reporting;
using Bench.Results;
using Bench.Runs;

namespace Bench.Comparison;

/// <summary>A table of a comparison: plain text, untrusted.</summary>
/// <param name="Title">The title.</param>
/// <param name="Columns">The headings.</param>
/// <param name="Rows">The cells.</param>
internal sealed record ComparisonTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>The results of a comparison, as tables.</summary>
/// <param name="comparison">The comparison.</param>
internal sealed class ComparisonTables(ResultComparison comparison)
{
    private const int Shown = 25;

    /// <summary>Makes the tables: the runs, the answers that differ, each experiment, and the rows that differ most.</summary>
    /// <param name="all">Show every common row instead of the rows that differ most.</param>
    /// <returns>The tables.</returns>
    public IReadOnlyList<ComparisonTable> Make(bool all) => [Sets(), Answers(), Experiments(), Rows(all)];

    private static string Setting(ResultRow row)
    {
        var settings = ResultColumns
            .Settings.Where(column =>
                column != ResultColumns.TagBits
                && column != ResultColumns.Yardstick
                && column != ResultColumns.Topology
                && column != ResultColumns.Providers)
            .Where(column =>
                column.Value(row) is var value
                && value.Text is not ("0 %" or "1" or "hot" or "independent" or "resolve")
                && !(column == ResultColumns.P2pShare && row.P2pShare == 1))
            .Select(column => column.Value(row).Text);
        return string.Join(", ", [$"{row.Topology} {row.Providers}", .. settings]);
    }

    private string Label(int set) => comparison.Sets[set].Label;

    private IEnumerable<int> Others => Enumerable.Range(1, comparison.Sets.Count - 1);

    /// <summary>The differences between the runs: only these can explain differences between their rows.</summary>
    private ComparisonTable Sets()
    {
        var facts = comparison
            .Sets.Select(set =>
                (IReadOnlyList<Fact>)
                    [
                        new("run", set.Run.Manifest.Id),
                        .. set.Run.Code.Facts,
                        .. set.Run.Machine.Facts,
                        .. set.Run.Profile.SelectingFacts,
                        new("rows", Quantity.Count(set.Rows.Count)),
                    ])
            .ToList();
        return new ComparisonTable(
            $"what differs between the runs; {comparison.Common.Count} rows in common",
            ["", .. comparison.Sets.Select(set => set.Label)],
            [.. Enumerable.Range(0, facts[0].Count).Where(i => facts.Select(list => list[i].Value).Distinct().Count() > 1)
                .Select(i => (IReadOnlyList<string>)[facts[0][i].Name, .. facts.Select(list => list[i].Value)])]);
    }

    private ComparisonTable Answers()
    {
        var disagreements = comparison.Disagreements();
        return new ComparisonTable(
            $"best encoding differs (CI excludes a tie): {disagreements.Count} of {comparison.Questions.Count} settings and budgets",
            [
                "experiment",
                "setting",
                "bits",
                .. comparison.Sets.Select(set => $"best: {set.Label}"),
                .. Others.Select(set => $"cost of {Label(0)}'s best on {Label(set)}"),
            ],
            [
                .. disagreements.Select(answer =>
                    (IReadOnlyList<string>)
                        [
                            answer.Setting.Experiment,
                            Setting(answer.Setting),
                            $"{answer.Setting.TagBits}",
                            .. answer.Best.Select(row => $"{row.Encoding} {Quantity.Ratio(row.RatioToFloor)}"),
                            .. answer.Cost.Skip(1).Select(Quantity.WithInterval),
                        ]),
            ]);
    }

    private ComparisonTable Experiments() =>
        new(
            $"ratios relative to {Label(0)}, geometric mean; it hides the differences, which are below",
            ["experiment", "rows", .. Others.Select(Label)],
            [
                .. comparison
                    .Common.GroupBy(row => row.Rows[0].Experiment)
                    .Select(experiment =>
                        (IReadOnlyList<string>)
                            [
                                experiment.Key,
                                Quantity.Count(experiment.Count()),
                                .. Others.Select(set => Quantity.Ratio(ResultComparison.Mean(experiment, set))),
                            ]),
            ]);

    private ComparisonTable Rows(bool all)
    {
        var rows = all ? comparison.Common : [.. comparison.Common.OrderByDescending(Distance).Take(Shown)];
        return new ComparisonTable(
            all ? "all common rows" : $"most different {rows.Count} of {comparison.Common.Count} common rows",
            [
                "experiment",
                "setting",
                "bits",
                "encoding",
                "yardstick",
                .. comparison.Sets.Select(set => $"ratio: {set.Label}"),
                .. Others.Select(set => $"{Label(set)} / {Label(0)}"),
            ],
            [
                .. rows.Select(row =>
                    (IReadOnlyList<string>)
                        [
                            row.Rows[0].Experiment,
                            Setting(row.Rows[0]),
                            $"{row.Rows[0].TagBits}",
                            row.Rows[0].Encoding,
                            row.Rows[0].Yardstick,
                            .. row.Rows.Select(one => Quantity.WithInterval(Estimate.Ratio(one))),
                            .. Others.Select(set => Quantity.WithInterval(row.Factor(set))),
                        ]),
            ]);
    }

    private double Distance(ComparedRow row) =>
        Others.Max(set => row.Factor(set).Value is > 0 and var factor ? Math.Abs(Math.Log(factor)) : 0);
}
