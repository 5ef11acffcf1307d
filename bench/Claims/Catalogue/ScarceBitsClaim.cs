using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>What does a bit buy?</summary>
public static class ScarceBitsClaim
{
    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new("h", "Bits in the bio are scarce, so few must do.", Judge);

    private static Verdict Judge(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var all = Ladder.Of(evidence.MainPlace(ExperimentNames.Budget));
        var ordinary = Ladder.Of(evidence.Usable(ExperimentNames.P2pShare).Where(row => row.P2pShare == 0));
        if (all is null || ordinary is null)
        {
            return Verdict.Unmeasured(
                "It takes rows of 0 bits and of more than 8, for P2P bios and for ordinary I/O.",
                [.. all is null ? new[] { ExperimentNames.Budget } : [], .. ordinary is null ? new[] { ExperimentNames.P2pShare } : []]);
        }

        var figures = Figures(all, ordinary);
        var hints = all.Best.Any(row => row.Family == "hint") ? " Pure hints name no provider: what they save is not comparable." : "";
        var rule = "A budget is worth its bits when no smaller one comes within 1 ns of it, a hundredth of the 100 ns that an I/O has. Measurements cannot say how many bits struct bio has to spare, only what one buys." + hints;
        var ladders = new[] { (Ladder: all, Name: "P2P bios"), (Ladder: ordinary, Name: "ordinary I/O") };
        var knees = all.Knee == ordinary.Knee
            ? $"{Quantity.Bits(all.Knee)}, for P2P bios and ordinary I/O alike"
            : string.Join(" and of ", ladders.Select(ladder => $"{Quantity.Bits(ladder.Ladder.Knee)} for {ladder.Name}"));
        if (ladders.All(ladder => ladder.Ladder.Knee <= Thresholds.SmallBits && !ladder.Ladder.IsUnclear))
        {
            return Verdict.Holds($"Few do: no larger budget is more than 1 ns per bio faster than the best structure of {knees}. {rule}", figures);
        }

        if (ladders.All(ladder => ladder.Ladder.Knee > Thresholds.SmallBits && !ladder.Ladder.IsUnclear))
        {
            return Verdict.Fails($"Few do not: some larger budget is more than 1 ns per bio faster until the best structure of {knees}. {rule}", figures);
        }

        var unclear = ladders.Where(ladder => ladder.Ladder.IsUnclear).Select(ladder => ladder.Name).ToList();
        return Verdict.Depends("what the I/O is", string.Join(' ',
            $"No larger budget is more than 1 ns per bio faster than the best structure of {knees}.",
            unclear.Count > 0 ? $"For {string.Join(" and ", unclear)} an interval straddles that 1 ns." : "",
            rule).Replace("  ", " ", StringComparison.Ordinal), figures);
    }

    private static List<Figure> Figures(Ladder all, Ladder ordinary)
    {
        List<Figure> figures =
        [
            Gain(all.Best[0], all.Fastest, "the most that bits buy a P2P bio"),
            Gain(ordinary.Best[0], ordinary.Fastest, "the most that bits buy ordinary I/O"),
        ];
        figures.AddRange(all.Best.Zip(all.Best.Skip(1)).Select(step => Gain(step.First, step.Second, "P2P")));
        return figures;
    }

    private static Figure Gain(ResultRow from, ResultRow to, string note) => new(
        $"saved per bio by going from {Quantity.Bits(from.TagBits)} ({from.Encoding}) to {Quantity.Bits(to.TagBits)} ({to.Encoding}), {note}",
        Estimate.AboveFloor(from).Minus(Estimate.AboveFloor(to)), FigureUnit.Ns, from, to);

    /// <summary>The best of each budget at one place.</summary>
    private sealed record Ladder(IReadOnlyList<ResultRow> Best)
    {
        public ResultRow Fastest { get; } = Best.MinBy(row => Estimate.AboveFloor(row).Value)!;

        /// <summary>The fewest bits than which no larger budget is faster by what is worth a bit.</summary>
        public int Knee => Best.First(row => Larger(row).All(larger => Saved(row, larger).Value <= Thresholds.WorthNs)).TagBits;

        /// <summary>Whether an interval leaves open on which side of 8 bits the knee lies.</summary>
        public bool IsUnclear
        {
            get
            {
                var few = Best.Where(row => row.TagBits <= Thresholds.SmallBits).MinBy(row => Estimate.AboveFloor(row).Value)!;
                return Larger(few).Any(larger => Saved(few, larger).Against(Thresholds.WorthNs) == Side.Straddles);
            }
        }

        public static Ladder? Of(IEnumerable<ResultRow> rows)
        {
            var best = Evidence.Places(rows).MaxBy(place => place.Count) is { } place ? Evidence.BestPerBudget(place) : [];
            return best.Count > 1 && best[0].TagBits == 0 && best[^1].TagBits > Thresholds.SmallBits ? new Ladder(best) : null;
        }

        private IEnumerable<ResultRow> Larger(ResultRow than) => Best.Where(row => row.TagBits > than.TagBits);

        private static Estimate Saved(ResultRow from, ResultRow to) => Estimate.AboveFloor(from).Minus(Estimate.AboveFloor(to));
    }
}
