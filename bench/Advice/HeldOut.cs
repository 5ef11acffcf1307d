using Bench.Results;

namespace Bench.Advice;

/// <summary>One question that measured rows answer, with the advice given without these rows.</summary>
/// <param name="Setting">The setting.</param>
/// <param name="Bits">The bit budget.</param>
/// <param name="Advised">The advised encoding; null when the remaining rows are too far.</param>
/// <param name="Best">The row of the encoding measured as best in the setting, within the budget.</param>
/// <param name="AdvisedRow">The row of the advised encoding, measured in the setting.</param>
internal sealed record HeldOutPoint(AdviceSetting Setting, int Bits, CandidateCost? Advised, ResultRow Best, ResultRow? AdvisedRow)
{
    /// <summary>Time of the advised encoding divided by the time of the best; 1 when it is the best; null without advice.</summary>
    public Estimate? Loss =>
        AdvisedRow is null ? null
        : AdvisedRow == Best ? Estimate.Exactly(1)
        : Estimate.Ratio(AdvisedRow).Over(Estimate.Ratio(Best));
}

/// <summary>
/// Tests advice on held-out rows: removes all rows of a setting, then asks for advice about that setting.
/// </summary>
internal static class HeldOut
{
    /// <summary>Asks about every setting, with every budget that was measured in it.</summary>
    /// <param name="rows">Rows of one processor.</param>
    /// <param name="isUsable">Selects the rows of encodings that may be advised, by instruction set.</param>
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
