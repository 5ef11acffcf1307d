using Bench.Measuring;

namespace Bench.Advice;

/// <summary>The encoding to use, and the encoding to use with any other budget.</summary>
/// <param name="Best">
/// The best encoding within the bit budget and the instruction set; null when no encoding that serves the machine was measured.
/// </param>
/// <param name="BestScalar">The best encoding that a kernel could use, when it differs from the best.</param>
/// <param name="Ladder">The best encoding with at most N bits, for every budget that any encoding serves; fewest bits first.</param>
/// <param name="Ranked">All encodings that serve, best first.</param>
internal sealed record Recommendation(
    CandidateCost? Best, CandidateCost? BestScalar, IReadOnlyList<BudgetStep> Ladder, IReadOnlyList<CandidateCost> Ranked);

/// <summary>The best encoding of one budget.</summary>
/// <param name="Bits">The budget, in bits.</param>
/// <param name="Best">The best encoding within the budget.</param>
internal sealed record BudgetStep(int Bits, CandidateCost Best);

/// <summary>Recommends encodings by their costs.</summary>
/// <param name="model">The costs of encodings.</param>
internal sealed class Advisor(CostModel model)
{
    /// <summary>The bit budgets that the argument is about.</summary>
    public static IReadOnlyList<int> Budgets { get; } = [.. OwnVariant.All.Select(variant => variant.TagBits).Distinct().Order()];

    /// <summary>Recommends an encoding. An encoding may use fewer bits than the budget, or none.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="bits">The bit budget, 0 to 64.</param>
    /// <param name="candidates">
    /// Encodings that serve the machine in this setting and whose instruction sets may be used, by name and bits. They may have any number
    /// of bits.
    /// </param>
    /// <returns>The recommendation.</returns>
    public Recommendation Advise(AdviceSetting setting, int bits, IEnumerable<(string Encoding, int Bits)> candidates)
    {
        var ranked = candidates
            .Select(candidate => model.Of(candidate.Encoding, candidate.Bits, setting)).OfType<CandidateCost>()
            .OrderBy(cost => cost.Rank).ThenBy(cost => cost.Bits).ThenBy(cost => cost.Encoding, StringComparer.Ordinal)
            .ToList();
        var best = Within(bits);
        var scalar = ranked.Find(cost => cost.Bits <= bits && cost.Isa == "scalar");
        return new Recommendation(
            best, scalar != best ? scalar : null,
            [.. from budget in Budgets let cost = Within(budget) where cost is not null select new BudgetStep(budget, cost)],
            [.. ranked.Where(cost => cost.Bits <= bits)]);

        CandidateCost? Within(int budget) => ranked.Find(cost => cost.Bits <= budget);
    }
}
