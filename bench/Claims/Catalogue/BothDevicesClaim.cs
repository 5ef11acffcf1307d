using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>After the provider is found, how the client reaches it.</summary>
internal static class BothDevicesClaim
{
    private const double Half = 0.5;
    private const string Table = "id-table";
    private const string Radix = "id-radix-reach";

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "f",
        Text = "Mapping depends on both devices, so finding the provider is only half the work: a second lookup, by client, follows.",
        Source = new(
            "Logan Gunthorpe",
            "25a87c72-630b-e1f1-c858-9c8b417506fc@deltatee.com",
            "A tree leads to the backing device, and a second lookup by the mapping device follows. He prefers "
                + "two flags that the submitter sets (mapping-hint)."),
        Effect = "second lookup's share of the time of both lookups, best of each family",
        Unit = FigureUnit.Share,
        Threshold = Half,
        HoldsAbove = true,
        Rule =
            $"The first lookup is the time of resolve above its floor. The second is the time that an xarray per provider ({Radix}), as "
                + $"in the kernel, takes above a table of reach per client ({Table}) in dma_map. The two lookups are measured on "
                + "different machine models.",
        Objection = "Whether two devices reach each other is known when drivers bind, so no lookup per bio is needed.",
        Reply =
            "It is known per pair of devices, but a bio names only one of them. Finding the entry of the pair is the second lookup. "
                + "The kernel uses an xarray per provider; the measurement is its time above a plain table. An encoding that carries the "
                + "decision in the bio needs no second lookup.",
        Needs = [ExperimentNames.LimitsMap, ExperimentNames.DoubleLookup],
        Cases = evidence =>
            from pair in Pairs(evidence).TakeLast(1)
            let second = Estimate.Ns(pair.Radix).Minus(Estimate.Ns(pair.Table))
            from family in evidence.Of(ExperimentNames.DoubleLookup).Where(row => row.Operation == "resolve").GroupBy(row => row.Family)
            let first = Ranking.Best(family)!
            select new Case(
                "",
                first.TagBits,
                Evidence.Encoding(first),
                ShareOf(second, Estimate.AboveFloor(first)),
                first,
                pair.Radix,
                pair.Table),
    };

    private static IEnumerable<(ResultRow Table, ResultRow Radix)> Pairs(Evidence evidence) =>
        from setting in evidence.Settings(ExperimentNames.LimitsMap)
        let maps = setting.Where(row => row is { Operation: "map", TagBits: Thresholds.SmallBits }).ToList()
        let table = maps.Find(row => row.Encoding == Table)
        let radix = maps.Find(row => row.Encoding == Radix)
        where table is not null && radix is not null
        select (table, radix);

    // Neither part can be negative: an interval that extends below the floor means no cost.
    private static Estimate ShareOf(Estimate second, Estimate first) => new(
        Share(second.Value, first.Value), Share(second.Low, first.High), Share(second.High, first.Low));

    private static double Share(double second, double first)
    {
        var (part, other) = (Math.Max(0, second), Math.Max(0, first));
        return part + other > 0 ? part / (part + other) : 0;
    }
}
