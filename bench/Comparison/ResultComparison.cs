using Bench.Claims;
using Bench.Reporting;
using Bench.Results;

namespace Bench.Comparison;

/// <summary>One measurement that every set contains.</summary>
/// <param name="Rows">Its row in each set, in the order of the sets.</param>
internal sealed record ComparedRow(IReadOnlyList<ResultRow> Rows)
{
    /// <summary>Its ratio in a set, divided by its ratio in the first set.</summary>
    /// <param name="set">Index of the set, from 1.</param>
    /// <returns>The factor, with the interval of two rows.</returns>
    public Estimate Factor(int set) => Estimate.Ratio(Rows[set]).Over(Estimate.Ratio(Rows[0]));
}

/// <summary>A setting and a budget whose best encoding differs between sets.</summary>
/// <param name="Setting">A row of the setting, from the first set.</param>
/// <param name="Best">The best encoding in each set.</param>
/// <param name="Cost">Cost of the first set's best encoding in each set, divided by that of the set's own best; 1 in the first set.</param>
internal sealed record Disagreement(ResultRow Setting, IReadOnlyList<ResultRow> Best, IReadOnlyList<Estimate> Cost);

/// <summary>
/// Compares sets of results by ratios to the floor, because nanoseconds of two machines say nothing about the structures; and by answers,
/// the best encoding of each setting and budget.
/// </summary>
/// <param name="sets">Two or more sets.</param>
internal sealed class ResultComparison(IReadOnlyList<ComparedSet> sets)
{
    /// <summary>The sets.</summary>
    public IReadOnlyList<ComparedSet> Sets { get; } = sets;

    /// <summary>The measurements that all sets contain, in the order of results.</summary>
    public IReadOnlyList<ComparedRow> Common { get; } =
    [
        .. MeasurementKey.InOrder(sets[0].Rows.Where(row => sets.All(set => set.Rows.ContainsKey(row.Key))).Select(row => row.Value))
            .Select(row => new ComparedRow([.. sets.Select(set => set.Rows[MeasurementKey.Of(row)])])),
    ];

    /// <summary>Geometric mean of a set's ratios divided by the first set's, over the common rows of an experiment.</summary>
    /// <param name="rows">Common rows.</param>
    /// <param name="set">Index of the set, from 1.</param>
    /// <returns>The mean; 1 without rows.</returns>
    public static double Mean(IEnumerable<ComparedRow> rows, int set) =>
        Math.Exp(rows.Where(row => row.Factor(set).Value > 0).Select(row => Math.Log(row.Factor(set).Value)).DefaultIfEmpty().Average());

    /// <summary>
    /// Settings and budgets that all sets have in common. Only encodings of this project that a kernel could use, compared with the floor.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<ComparedRow>> Questions =>
    [
        .. Common
            .Where(row => RowOrigin.IsOwn(row.Rows[0]) && row.Rows[0].KernelUsable && row.Rows[0].Yardstick == Yardsticks.Floor)
            .GroupBy(row => MeasurementKey.Of(row.Rows[0]) with { What = (row.Rows[0].Experiment, "", "") })
            .Select(group => (IReadOnlyList<ComparedRow>)[.. group]),
    ];

    /// <summary>
    /// The questions that sets answer differently (CI excludes a tie): the first set's best costs another set more than the practical
    /// threshold.
    /// </summary>
    /// <returns>The disagreements, the costliest first.</returns>
    public IReadOnlyList<Disagreement> Disagreements() =>
    [
        .. Questions.Select(Judge)
            .Where(answer => answer.Cost.Skip(1).Any(cost => cost.Against(Thresholds.Practical) == Side.Above))
            .OrderByDescending(answer => answer.Cost.Max(cost => cost.Value)),
    ];

    private static Disagreement Judge(IReadOnlyList<ComparedRow> question)
    {
        var sets = Enumerable.Range(0, question[0].Rows.Count).ToList();
        var best = sets.ConvertAll(set => question.MinBy(row => row.Rows[set].RatioToFloor)!);
        return new Disagreement(
            question[0].Rows[0],
            sets.ConvertAll(set => best[set].Rows[set]),
            sets.ConvertAll(set =>
                best[0] == best[set] ? Estimate.Exactly(1) : Estimate.Ratio(best[0].Rows[set]).Over(Estimate.Ratio(best[set].Rows[set]))));
    }
}
