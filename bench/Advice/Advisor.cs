using Bench.Measuring;

namespace Bench.Advice;

/// <summary>Which encoding to use, and which with any other budget.</summary>
/// <param name="Best">
/// The best within the bits and the instruction set; null when nothing that serves the machine was ever measured.
/// </param>
/// <param name="BestScalar">The best that a kernel could use, when that is another.</param>
/// <param name="Ladder">The best with at most so many bits, for every budget with which something serves, the fewest bits first.</param>
/// <param name="Ranked">All that serve, the best first.</param>
public sealed record Recommendation(
    CandidateCost? Best, CandidateCost? BestScalar, IReadOnlyList<BudgetStep> Ladder, IReadOnlyList<CandidateCost> Ranked);

/// <summary>The best of another budget.</summary>
/// <param name="Bits">The budget.</param>
/// <param name="Best">The best within it.</param>
public sealed record BudgetStep(int Bits, CandidateCost Best);

/// <summary>Chooses.</summary>
/// <param name="model">What encodings cost.</param>
public sealed class Advisor(CostModel model)
{
    /// <summary>The budgets that the argument is about.</summary>
    public static IReadOnlyList<int> Budgets { get; } = [.. OwnVariant.All.Select(variant => variant.TagBits).Distinct().Order()];

    /// <summary>Advises. A budget may be left unused: who has 5 bits can do with none.</summary>
    /// <param name="setting">Where.</param>
    /// <param name="bits">Bits there are, 0 to 64.</param>
    /// <param name="candidates">
    /// Encodings that serve the machine there, by name and bits, with instruction sets that may be used; of any number of bits.
    /// </param>
    /// <returns>The advice.</returns>
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
