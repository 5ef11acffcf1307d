using Bench.Results;
using Lookups;

namespace Bench.Claims.Catalogue;

/// <summary>Hash or tree, for as many BARs as machines have?</summary>
internal static class HashScalesClaim
{
    private const string Family = "no-bits";
    private static readonly string Checking = Names.Of(Promise.Checking);

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "c",
        Text = "A hash scales better than a tree for the small number of BARs that real machines have.",
        Source = new(
            "Jason Gunthorpe",
            "20190628190931.GC3877@ziepe.ca",
            "A hash instead of a tree, for better scaling with few BARs, which he thinks is the case."),
        Effect = "best tree or sorted array / best hash of the address, both of 0 bits and checking",
        Unit = FigureUnit.Factor,
        Threshold = Thresholds.Practical,
        HoldsAbove = true,
        Rule = "It holds where the hash is more than 2 % faster at up to 64 providers, and where the tree grows more than 2 % more than "
            + "the hash.",
        Objection = "The best of many hashes is compared with the best of many trees: more candidates are an advantage.",
        Reply =
            "Both sides choose by the same ranking from the same rows, and the trees include sorted arrays and the kernel's own. "
                + "A hash can win at every size and still grow faster than a tree, so time at a size and growth between sizes are "
                + "judged separately. Growth is that of the two structures that are best at the larger size.",
        Needs = [ExperimentNames.Limits],
        Cases = evidence => evidence.Sweeps(ExperimentNames.Limits, ExperimentNames.LimitsCold).SelectMany(Compared),
    };

    private static IEnumerable<Case> Compared(IReadOnlyList<ResultRow> sweep)
    {
        var pairs = (
            from providers in sweep
                .Where(row => row.Family == Family && row.Promise == Checking && row.Providers <= Thresholds.RealMachine)
                .GroupBy(row => row.Providers).OrderBy(one => one.Key)
            let tree = Ranking.Best(providers.Where(row => Evidence.InfoOf(row)?.Kind == StructureKind.Tree))
            let hash = Ranking.Best(providers.Where(row => Evidence.InfoOf(row)?.Kind == StructureKind.Hash))
            where tree is not null && hash is not null
            select (Tree: tree, Hash: hash)).ToList();
        var condition = Condition.Of(sweep[0])?.Adverb ?? "";
        foreach (var (tree, hash) in pairs)
        {
            yield return new Case(condition, tree.Providers, Evidence.Providers(tree), Evidence.Factor(tree, hash), tree, hash);
        }

        if (pairs.Count > 1)
        {
            var (tree, hash) = pairs[^1];
            if (Smallest(tree) is { } smallTree && Smallest(hash) is { } smallHash)
            {
                var growth = Evidence.Factor(tree, smallTree).Over(Evidence.Factor(hash, smallHash));
                yield return new Case(
                    $"growth {condition}", tree.Providers, $"{smallTree.Providers} to {Evidence.Providers(tree)}", growth,
                    tree, smallTree, hash, smallHash);
            }
        }

        ResultRow? Smallest(ResultRow of) =>
            sweep.FirstOrDefault(row => row.Encoding == of.Encoding && row.Providers == pairs[0].Tree.Providers);
    }
}
