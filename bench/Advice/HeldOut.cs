using Bench.Results;

namespace Bench.Advice;

/// <summary>One question that measured rows answer, asked of advice that has not seen them.</summary>
/// <param name="Setting">Where.</param>
/// <param name="Bits">The budget.</param>
/// <param name="Advised">What was advised; null when the rows that were left are too far.</param>
/// <param name="Best">The row measured best there within the budget.</param>
/// <param name="AdvisedRow">The row measured there of what was advised.</param>
public sealed record HeldOutPoint(AdviceSetting Setting, int Bits, CandidateCost? Advised, ResultRow Best, ResultRow? AdvisedRow)
{
    /// <summary>
    /// Time of what was advised over that of the best, with the worst case of both intervals; 1 when it is the best; null without advice.
    /// </summary>
    public Estimate? Loss =>
        AdvisedRow is null ? null
        : AdvisedRow == Best ? Estimate.Exactly(1)
        : Estimate.Ratio(AdvisedRow).Over(Estimate.Ratio(Best));
}

/// <summary>
/// Advice is tested on rows that it has not seen: all rows of a setting are taken away, and then it is asked about that setting.
/// </summary>
public static class HeldOut
{
    /// <summary>Asks about every setting and every budget that was measured there.</summary>
    /// <param name="rows">Rows of one processor.</param>
    /// <param name="isUsable">Rows of encodings that may be advised: by instruction set.</param>
    /// <returns>The points, by setting and bits.</returns>
    public static IReadOnlyList<HeldOutPoint> Points(IReadOnlyList<ResultRow> rows, Func<ResultRow, bool> isUsable)
    {
        var counted = rows.Where(CostModel.Counts).Where(isUsable).ToList();
        return
        [
            .. counted
                .GroupBy(row => new AdviceSetting(row.Topology, row.Providers, row.P2pShare))
                .OrderBy(setting => setting.Key.Topology, StringComparer.Ordinal)
                .ThenBy(setting => setting.Key.Providers)
                .ThenBy(setting => setting.Key.P2pShare)
                .SelectMany(setting => OfSetting(setting.Key, [.. setting], new Advisor(new CostModel(counted.Except(setting))))),
        ];
    }

    private static IEnumerable<HeldOutPoint> OfSetting(AdviceSetting setting, List<ResultRow> here, Advisor advisor)
    {
        foreach (var (experiment, measured) in here.GroupBy(row => row.Experiment).Select(group => (group.Key, group.ToList())))
        {
            var candidates = measured.Select(row => (row.Encoding, row.TagBits)).ToList();
            foreach (var bits in candidates.Select(candidate => candidate.TagBits).Distinct().Order())
            {
                var within = measured.Where(row => row.TagBits <= bits).ToList();
                var best = within.MinBy(row => row.RatioToFloor)!;
                var advised = advisor.Advise(setting, bits, candidates).Best is { IsFar: false } found ? found : null;
                yield return new HeldOutPoint(
                    setting, bits, advised, best,
                    advised is null ? null : within.First(row => row.Encoding == advised.Encoding && row.TagBits == advised.Bits));
            }
        }
    }
}
