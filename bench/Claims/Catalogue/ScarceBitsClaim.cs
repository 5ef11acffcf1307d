using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>What does a bit buy?</summary>
internal static class ScarceBitsClaim
{
    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "h",
        Text = "Bits in the bio are scarce, so a few must be enough.",
        Source = new(
            "Logan Gunthorpe",
            "25a87c72-630b-e1f1-c858-9c8b417506fc@deltatee.com",
            "Bits in a bio_vec are a precious resource; his few are two flags. That a few are enough for a "
                + "lookup is a question of this project."),
        Effect = "time that more than 8 bits save",
        Unit = FigureUnit.Ns,
        Threshold = Thresholds.WorthNs,
        Rule =
            "A few are enough where no budget above 8 bits saves 1 ns per bio, a hundredth of the 100 ns that an I/O has. A structure "
                + "that is tied with the best of 8 bits saves nothing. Hints alone name no owner and do not count. No measurement "
                + "shows how many bits struct bio has to spare.",
        Objection = "struct bio has no bit to spare, so it does not matter what a bit saves.",
        Reply =
            "Then the budget is 0 bits, which every table includes. A measurement can only show what more bits would save: the best "
                + "structure of more than 8 bits against the best of 8, under every condition, in nanoseconds, because a large ratio of "
                + "two small times can be irrelevant. spare-bits.md shows which kernel has which bits free.",
        Needs = [ExperimentNames.Conditions, ExperimentNames.P2pShare],
        Cases = evidence =>
            Ladder
                .Of(evidence)
                .Select(ladder => Saved(ladder, ladder.Condition.Adverb))
                .Concat(
                    evidence
                        .Settings(ExperimentNames.P2pShare)
                        .Where(setting => setting[0].P2pShare == 0)
                        .Select(setting => Saved(new Ladder(Condition.All[0], setting), "without P2P bios")))
                .OfType<Case>(),
    };

    private static Case? Saved(Ladder ladder, string where)
    {
        var (few, many) = (ladder.Choice(Thresholds.SmallBits), ladder.Choice(Ladder.MostBits));
        return few is null || many is null || ladder.Budgets[^1] <= Thresholds.SmallBits ? null
            : few == many ? new Case(where, 0, Evidence.Encoding(few), Estimate.Exactly(0), few)
            : new Case(
                where,
                0,
                $"{Evidence.Encoding(many)} instead of {Evidence.Encoding(few)}",
                Estimate.Ns(few).Minus(Estimate.Ns(many)),
                few,
                many);
    }
}
