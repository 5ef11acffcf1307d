using Bench.Results;

namespace Bench.Advice;

/// <summary>One question that measured rows answer, asked of advice that has not seen them.</summary>
/// <param name="Place">Where.</param>
/// <param name="Bits">The budget.</param>
/// <param name="Advised">What was advised; null when the rows that were left are too far.</param>
/// <param name="Best">The row measured best there within the budget.</param>
/// <param name="AdvisedRow">The row measured there of what was advised.</param>
public sealed record HeldOutPoint(AdviceSetting Place, int Bits, CandidateCost? Advised, ResultRow Best, ResultRow? AdvisedRow)
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
/// Advice is tested on rows that it has not seen: all rows of a place are taken away, and then it is asked about that place.
/// </summary>
public static class HeldOut
{
    /// <summary>Asks about every place and every budget that was measured there.</summary>
    /// <param name="rows">Rows of one processor.</param>
    /// <param name="isUsable">Rows of encodings that may be advised: by instruction set.</param>
    /// <returns>The points, by place and bits.</returns>
    public static IReadOnlyList<HeldOutPoint> Points(IReadOnlyList<ResultRow> rows, Func<ResultRow, bool> isUsable)
    {
        var counted = rows.Where(CostModel.Counts).Where(isUsable).ToList();
        return
        [
            .. counted
                .GroupBy(row => new AdviceSetting(row.Topology, row.Providers, row.P2pShare))
                .OrderBy(place => place.Key.Topology, StringComparer.Ordinal)
                .ThenBy(place => place.Key.Providers)
                .ThenBy(place => place.Key.P2pShare)
                .SelectMany(place => OfPlace(place.Key, [.. place], new Advisor(new CostModel(counted.Except(place))))),
        ];
    }

    private static IEnumerable<HeldOutPoint> OfPlace(AdviceSetting place, List<ResultRow> here, Advisor advisor)
    {
        foreach (var (experiment, measured) in here.GroupBy(row => row.Experiment).Select(group => (group.Key, group.ToList())))
        {
            var candidates = measured.Select(row => (row.Encoding, row.TagBits)).ToList();
            foreach (var bits in candidates.Select(candidate => candidate.TagBits).Distinct().Order())
            {
                var within = measured.Where(row => row.TagBits <= bits).ToList();
                var best = within.MinBy(row => row.RatioToFloor)!;
                var advised = advisor.Advise(place, bits, candidates).Best is { IsFar: false } found ? found : null;
                yield return new HeldOutPoint(
                    place, bits, advised, best,
                    advised is null ? null : within.First(row => row.Encoding == advised.Encoding && row.TagBits == advised.Bits));
            }
        }
    }
}
