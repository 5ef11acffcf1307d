using System.Globalization;
using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>Hash or tree, for as many BARs as machines have?</summary>
public static class HashScalesClaim
{
    private static readonly string[] Hashes = ["address-crc32c", "address-multiply", "address-minimal"];

    // Everything that finds an address by comparing its way down, pointers or not.
    private static readonly string[] Trees =
        ["interval-tree", "implicit-tree", "maple-tree", "memslots", "xarray", "branchless-search", "conditional-moves", "eytzinger"];

    private static readonly string[] IdHashes = ["id-perfect-hash", "id-crc32c", "id-multiply"];

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new("c", "A hash scales better than a tree for the small number of BARs that real machines have.", Judge);

    private static Verdict Judge(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var duels = new[] { ExperimentNames.Limits, ExperimentNames.Providers, ExperimentNames.Budget }
            .SelectMany(name => Evidence.Places(evidence.Usable(name)))
            .Select(Duel.Of).OfType<Duel>().OrderBy(duel => duel.Providers).ToList();
        var real = duels.Where(duel => duel.Providers <= Thresholds.RealMachine).ToList();
        if (real.Select(duel => duel.Providers).Distinct().Count() < 2)
        {
            return Verdict.Unmeasured(string.Create(CultureInfo.InvariantCulture,
                $"No rows of hashes and trees of 0 bits side by side at two or more numbers of providers up to {Thresholds.RealMachine}."), ExperimentNames.Limits);
        }

        var fewest = real[0].Providers;
        var wins = real.Count(duel => duel.Factor.Against(Thresholds.Practical) == Side.Above);
        var losses = real.Count(duel => duel.Factor.Against(Thresholds.Practical) == Side.Below);
        var growth = Growth.Of(real);
        var figures = Figures(evidence, duels, real);
        List<Figure> rates = growth is null ? [] : [.. growth.Figures];
        var range = string.Create(CultureInfo.InvariantCulture, $"from {fewest} (the fewest measured) to {real[^1].Providers} providers");
        if (wins == real.Count && growth is { Advantage: not Side.Above })
        {
            return Verdict.Depends("what scaling means", string.Create(CultureInfo.InvariantCulture,
                $"At every number of providers {range} the best hash of the address is faster than the best tree or sorted array by more than the practical threshold of 2 %, but it does not surely grow more slowly by as much: its ratio to the floor grows {Quantity.Ratio(growth.Hash.Value)} × from {growth.From} to {growth.To} providers, that of the tree {Quantity.Ratio(growth.Tree.Value)} ×."), [.. rates, .. figures]);
        }

        if (wins == real.Count)
        {
            return Verdict.Holds($"At every number of providers {range} the best hash of the address is faster than the best tree or sorted array by more than the practical threshold of 2 %{(growth is null ? "" : ", and it grows more slowly")}.", [.. figures, .. rates]);
        }

        if (losses == real.Count)
        {
            return Verdict.Fails($"At no number of providers {range} is the best hash of the address faster than the best tree or sorted array by the practical threshold of 2 %.", [.. figures, .. rates]);
        }

        var from = duels.SkipWhile(duel => duel.Factor.Against(Thresholds.Practical) != Side.Above).FirstOrDefault();
        var crossover = from is null ? "no number of providers measured" : string.Create(CultureInfo.InvariantCulture, $"{from.Providers} providers");
        return Verdict.Depends("the number of providers", string.Create(CultureInfo.InvariantCulture,
            $"{Capital(range)} the best hash is faster by more than the practical threshold of 2 % at {wins} of {real.Count} places, not so at {losses}, and at {real.Count - wins - losses} the interval straddles the threshold; it is first ahead at {crossover}."), [.. figures, .. rates]);
    }

    private static List<Figure> Figures(Evidence evidence, List<Duel> duels, List<Duel> real)
    {
        var closest = real.MinBy(duel => duel.Factor.Value)!;
        List<Figure> figures = [FigureOf(closest, "the closest on a machine of usual size")];
        figures.AddRange(duels.Where(duel => duel != closest && (duel == real[0] || duel == real[^1] || duel == duels[^1])).Select(duel => FigureOf(duel, "")));
        var at = real[^1];
        var ids = evidence.Usable(at.Hash.Experiment)
            .Where(row => row.Providers == at.Providers && row.Topology == at.Hash.Topology && row.TagBits == Thresholds.SmallBits && IdHashes.Contains(row.Encoding));
        if (Ranking.Best(ids) is { } id)
        {
            figures.Add(new Figure(
                $"the time of the same tree over that of {id.Encoding}, a hash that an id of {id.TagBits} bits helps, on {Evidence.Where(id)}",
                Estimate.Ratio(at.Tree).Over(Estimate.Ratio(id)), FigureUnit.Factor, at.Tree, id));
        }

        return figures;
    }

    private static Figure FigureOf(Duel duel, string note) => new(
        $"the time of {duel.Tree.Encoding}, the best tree or sorted array, over that of {duel.Hash.Encoding}, the best hash, on {Evidence.Where(duel.Hash)}{(note.Length > 0 ? $" ({note})" : "")}",
        duel.Factor, FigureUnit.Factor, duel.Tree, duel.Hash);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>How much slower the best of each kind becomes over one sweep of machines of usual size.</summary>
    private sealed record Growth(Duel First, Duel Last)
    {
        public Estimate Hash { get; } = Estimate.Ratio(Last.Hash).Over(Estimate.Ratio(First.Hash));

        public Estimate Tree { get; } = Estimate.Ratio(Last.Tree).Over(Estimate.Ratio(First.Tree));

        public Side Advantage => Tree.Over(Hash).Against(Thresholds.Practical);

        public int From => First.Providers;

        public int To => Last.Providers;

        public IEnumerable<Figure> Figures =>
        [
            new(string.Create(CultureInfo.InvariantCulture, $"growth of the best tree or sorted array from {From} to {To} providers over that of the best hash"),
                Tree.Over(Hash), FigureUnit.Factor, First.Tree, Last.Tree, First.Hash, Last.Hash),
            new(string.Create(CultureInfo.InvariantCulture, $"growth of the best hash from {From} to {To} providers"), Hash, FigureUnit.Factor, First.Hash, Last.Hash),
            new(string.Create(CultureInfo.InvariantCulture, $"growth of the best tree or sorted array from {From} to {To} providers"), Tree, FigureUnit.Factor, First.Tree, Last.Tree),
        ];

        public static Growth? Of(List<Duel> real) => real
            .GroupBy(duel => (duel.Hash.Experiment, duel.Hash.Topology))
            .Select(sweep => new Growth(sweep.First(), sweep.Last()))
            .Where(growth => growth.From < growth.To)
            .MaxBy(growth => (double)growth.To / growth.From);
    }

    private sealed record Duel(ResultRow Tree, ResultRow Hash)
    {
        public Estimate Factor { get; } = Estimate.Ratio(Tree).Over(Estimate.Ratio(Hash));

        public int Providers => Hash.Providers;

        public static Duel? Of(IReadOnlyList<ResultRow> place) =>
            Ranking.Best(place.Where(row => row.TagBits == 0 && Trees.Contains(row.Encoding))) is { } tree
            && Ranking.Best(place.Where(row => row.TagBits == 0 && Hashes.Contains(row.Encoding))) is { } hash
                ? new Duel(tree, hash)
                : null;
    }
}
