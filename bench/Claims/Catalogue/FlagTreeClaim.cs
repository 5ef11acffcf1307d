using System.Globalization;
using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>One flag bit: must an interval tree follow?</summary>
public static class FlagTreeClaim
{
    private const string Tree = "flag-interval-tree";
    private const string Family = "flag";

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new("a", "One flag bit means an interval tree.", Judge);

    private static Verdict Judge(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        string[] wanted = [ExperimentNames.Budget, ExperimentNames.Providers];
        string[] missing = [.. wanted.Where(name => Places(evidence, name).Count == 0)];
        if (missing.Length > 0)
        {
            return Verdict.Unmeasured($"No rows of {Tree} beside another structure behind the same flag.", missing);
        }

        var places = wanted.Append(ExperimentNames.P2pShare).SelectMany(name => Places(evidence, name)).ToList();
        var rivals = Rivals(places);
        if (rivals.Count == 0)
        {
            return Verdict.Unmeasured($"No structure but {Tree} was measured at every place.", wanted);
        }

        // The rival that is ahead most surely is the one to judge by, not the one with the most impressive single figure.
        var (name, duels) = rivals.MaxBy(rival => rival.Duels.Min(duel => duel.Factor.Low));
        var clear = rivals.Where(rival => rival.Duels.TrueForAll(duel => duel.Factor.Against(Thresholds.Practical) == Side.Above)).ToList();
        var ahead = duels.Count(duel => duel.Factor.Against(Thresholds.Practical) == Side.Above);
        var behind = duels.Count(duel => duel.Factor.Against(Thresholds.Practical) == Side.Below);
        var figures = duels.OrderBy(duel => duel.Factor.Value).Take(1)
            .Concat(duels.OrderByDescending(duel => duel.Factor.Value).Take(1))
            .Concat(duels.Where(duel => duel.Rival.Experiment == ExperimentNames.P2pShare && duel.Rival.P2pShare == 0))
            .Distinct()
            .Select((duel, i) => FigureOf(duel, string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? "the least" : i == 1 ? "the most" : "one")} of {duels.Count} places")))
            .ToList();
        figures.Add(new Figure(
            $"of {rivals.Count} other structures behind the flag are at least 2 % faster than the tree at all {duels.Count} places{(clear.Count > 0 ? $": {string.Join(", ", clear.Select(rival => rival.Name))}" : "")}",
            Estimate.Exactly(clear.Count), FigureUnit.Count, [.. rivals.Select(rival => rival.Duels[0].Rival)]));
        if (ahead == duels.Count)
        {
            return Verdict.Fails(string.Create(CultureInfo.InvariantCulture,
                $"A flag leaves the search free: {name} behind the same flag is faster than the interval tree by more than the practical threshold of 2 % at all {duels.Count} places measured: machines, numbers of providers, shares of P2P bios."), figures);
        }

        if (behind == duels.Count)
        {
            return Verdict.Holds(string.Create(CultureInfo.InvariantCulture,
                $"No other structure behind the flag is faster than the interval tree by the practical threshold of 2 % at any of the {duels.Count} places measured."), figures);
        }

        var sweep = duels.Where(duel => duel.Rival.Experiment != ExperimentNames.P2pShare).ToList();
        var on = sweep.TrueForAll(duel => duel.Factor.Against(Thresholds.Practical) == Side.Above) ? "the share of P2P bios" : "the number of providers";
        return Verdict.Depends(on, string.Create(CultureInfo.InvariantCulture,
            $"{name} behind the same flag is faster than the interval tree by more than the practical threshold of 2 % at {ahead} of {duels.Count} places, not so at {behind}, and at {duels.Count - ahead - behind} the interval straddles the threshold."), figures);
    }

    private static List<IReadOnlyList<ResultRow>> Places(Evidence evidence, string experiment) =>
    [
        .. Evidence.Places(evidence.Usable(experiment).Where(row => row.Family == Family && row.TagBits == 1))
            .Where(place => place.Any(row => row.Encoding == Tree) && place.Any(row => row.Encoding != Tree)),
    ];

    private static List<(string Name, List<Duel> Duels)> Rivals(List<IReadOnlyList<ResultRow>> places) =>
    [
        .. places.SelectMany(place => place)
            .Select(row => row.Encoding).Where(name => name != Tree).Distinct().Order(StringComparer.Ordinal)
            .Where(name => places.TrueForAll(place => place.Any(row => row.Encoding == name)))
            .Select(name => (name, places.ConvertAll(place => new Duel(
                place.First(row => row.Encoding == Tree), place.First(row => row.Encoding == name))))),
    ];

    private static Figure FigureOf(Duel duel, string which) => new(
        $"the time of {Tree} over that of {duel.Rival.Encoding} on {Evidence.Where(duel.Rival)} ({which})",
        duel.Factor, FigureUnit.Factor, duel.Tree, duel.Rival);

    private sealed record Duel(ResultRow Tree, ResultRow Rival)
    {
        public Estimate Factor { get; } = Estimate.Ratio(Tree).Over(Estimate.Ratio(Rival));
    }
}
