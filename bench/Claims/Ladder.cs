using Bench.Results;
using Lookups;

namespace Bench.Claims;

/// <summary>The best choice for each bit budget, on one machine under one condition.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Rows">The rows to choose from: one setting, scalar.</param>
internal sealed record Ladder(Condition Condition, IReadOnlyList<ResultRow> Rows)
{
    /// <summary>The most bits that a bio may carry.</summary>
    public const int MostBits = 64;

    private const string Hints = "hint";

    /// <summary>The ladders of a run: one for each condition, all on one machine model.</summary>
    /// <param name="evidence">The results of the run.</param>
    /// <param name="inKernel">The results of a run inside a kernel on such a machine; null when there is none.</param>
    /// <param name="model">The index of the machine model, ordered by number of measured rows: 0 for the one with the most.</param>
    /// <returns>The ladders, in the order of <see cref="Condition.All"/>; none when there are fewer models.</returns>
    public static IReadOnlyList<Ladder> Of(Evidence evidence, Evidence? inKernel = null, int model = 0)
    {
        var measured = evidence.Of(ExperimentNames.Conditions)
            .GroupBy(row => (row.Topology, row.Providers, row.Workload)).OrderByDescending(rows => rows.Count()).ElementAtOrDefault(model);
        return measured is null ? [] :
        [
            .. from condition in Condition.All
               let rows = (condition.IsOfKernel ? inKernel?.InKernel.Where(row => IsOf(measured.Key, row)) ?? [] : measured)
                   .Where(condition.IsOf).ToList()
               where rows.Exists(Competes)
               select new Ladder(condition, rows),
        ];
    }

    /// <summary>The budgets at which an encoding serves, which are those at which the choice may change.</summary>
    public IReadOnlyList<int> Budgets => [.. Rows.Where(Competes).Select(row => row.TagBits).Distinct().Order()];

    /// <summary>
    /// The choice for a bit budget. Starting at the fewest bits, the fastest structure of a budget replaces the choice before it only when
    /// it is faster by more than both intervals explain, and by a factor that matters: bits without such a gain are not spent. Encodings
    /// that name no owner do not count, because they cannot bounce, nor do those that the bio does not carry.
    /// </summary>
    /// <param name="bits">The budget.</param>
    /// <returns>The row; null where no encoding serves.</returns>
    public ResultRow? Choice(int bits)
    {
        ResultRow? choice = null;
        foreach (var budget in Budgets.TakeWhile(budget => budget <= bits))
        {
            var best = Ranking.Best(Rows.Where(row => row.TagBits == budget && Competes(row)))!;
            choice = choice is null || (best.NsPerBio * Thresholds.Practical < choice.NsPerBio && Ranking.IsTold(best, choice))
                ? best
                : choice;
        }

        return choice;
    }

    /// <summary>
    /// The ladder of the encodings that detect a wrong address or a stale tag; null in runs made before both promises were measured.
    /// </summary>
    public Ladder? Checking =>
        Rows.Any(row => row.Promise == Names.Of(Promise.Trusting))
        && Rows.Where(row => row.Promise == Names.Of(Promise.Checking)).ToList() is var checking
        && checking.Exists(Competes)
            ? this with { Rows = checking }
            : null;

    /// <summary>Rows that are shown at any cost, in order of bits: what Linux has today, and encodings that do not compete.</summary>
    public IReadOnlyList<ResultRow> Outliers =>
        [
            .. Rows.Where(row =>
                    Evidence.InfoOf(row) is { Headline: true, Remembers: false } info
                    && (info.IsMainline || !Competes(row))
                    && !Repeats(info))
                .GroupBy(row => row.Encoding)
                .Select(rows => rows.MaxBy(row => row.TagBits)!)
                .OrderBy(row => row.TagBits),
        ];

    /// <summary>Whether the encoding is a search or a hint that the same table shows without a flag before it.</summary>
    private static bool Repeats(EncodingInfo info) => info.Family is EncodingFamily.Flag or EncodingFamily.HintOrLookup;

    private IEnumerable<ResultRow> WithinBudget(int bits) => Rows.Where(row => row.TagBits <= bits && Competes(row));

    /// <summary>The time that the best structure of all budgets would still save.</summary>
    private Estimate LeftToSave(ResultRow row) =>
        Choice(MostBits)! is var best && best == row ? Estimate.Exactly(0) : Estimate.Ns(row).Minus(Estimate.Ns(best));

    private static bool IsOf((string Topology, int Providers, string Workload) model, ResultRow row) =>
        (row.Topology, row.Providers, row.Workload) == model;

    /// <summary>
    /// The fewest bits that are enough: no larger budget saves more than a bit must save, <see cref="Thresholds.WorthNs"/>. Two numbers
    /// where intervals leave it open: from the fewest that may be enough to the fewest that are shown to be.
    /// </summary>
    public (int Fewest, int Most) Enough => (
        Budgets.First(bits => WithinBudget(bits).Any(row => LeftToSave(row).Low <= Thresholds.WorthNs)),
        Budgets.First(bits => WithinBudget(bits).Any(row => LeftToSave(row).High <= Thresholds.WorthNs)));

    /// <summary>Whether the bio leads to the provider. A hint alone does not; a list of addresses leads there without a bio.</summary>
    /// <param name="row">A row of an encoding. If the encoding no longer exists, its family decides.</param>
    /// <returns>True or false.</returns>
    public static bool Competes(ResultRow row)
    {
        var info = Evidence.InfoOf(row);
        return info is null ? row.Family != Hints : info is { NamesOwner: true, Place: not TagPlace.AddressList };
    }
}
