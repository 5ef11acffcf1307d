using System.Globalization;
using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>After the provider is found, how the client reaches it.</summary>
public static class BothDevicesClaim
{
    private const double Half = 0.5;
    private const string Table = "id-table";
    private const string Radix = "id-radix-reach";
    private const string Folded = "id-folded-reach";

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new("f", "Mapping depends on both devices, so finding the provider is only half: a second lookup keyed on the client follows.", Judge);

    private static Verdict Judge(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var place = Evidence.Places(evidence.Usable(ExperimentNames.LimitsMap).Where(row => row.Operation == "map" && row.TagBits == Thresholds.SmallBits))
            .LastOrDefault(rows => Find(rows, Table) is not null && Find(rows, Radix) is not null);
        var first = evidence.Usable(ExperimentNames.DoubleLookup).Where(row => row.Operation == "resolve")
            .OrderBy(row => Estimate.AboveFloor(row).Value).ToList();
        if (place is null || first.Count == 0)
        {
            return Verdict.Unmeasured(
                $"It takes map rows of {Table} and {Radix} for the second lookup, and resolve rows for the first.",
                [.. place is null ? new[] { ExperimentNames.LimitsMap } : [], .. first.Count == 0 ? new[] { ExperimentNames.DoubleLookup } : []]);
        }

        var (table, radix) = (Find(place, Table)!, Find(place, Radix)!);
        var second = Estimate.AboveFloor(radix).Minus(Estimate.AboveFloor(table));
        var shares = first.ConvertAll(row => (Row: row, Share: ShareOf(second, Estimate.AboveFloor(row))));
        var most = shares.Count(share => share.Share.Against(Half) == Side.Above);
        var least = shares.Count(share => share.Share.Against(Half) == Side.Below);
        var figures = Figures(place, table, radix, second, shares[0], shares[^1]);
        var rule = "The first lookup is what resolve takes above its floor; the second is what an xarray per provider, as the kernel has it, costs more in dma_map than a table of reach per client; \"half\" is 50 % of both lookups together.";
        if (most == shares.Count)
        {
            return Verdict.Holds(string.Create(CultureInfo.InvariantCulture, $"The second lookup is at least half of the two for all {shares.Count} encodings. {rule}"), figures);
        }

        if (least == shares.Count)
        {
            return Verdict.Fails(string.Create(CultureInfo.InvariantCulture, $"The second lookup is less than half of the two for all {shares.Count} encodings. {rule}"), figures);
        }

        var names = string.Join(", ", shares.Where(share => share.Share.Against(Half) == Side.Below).Select(share => share.Row.Encoding));
        var unclear = shares.Count - most - least;
        var straddling = unclear > 0 ? string.Create(CultureInfo.InvariantCulture, $", and for {unclear} the interval straddles half") : "";
        return Verdict.Depends("the structure that finds the provider", string.Create(CultureInfo.InvariantCulture,
            $"The second lookup is more than half of the two for {most} of {shares.Count} encodings, less for {least}{(least > 0 ? $" ({names})" : "")}{straddling}. {rule}"), figures);
    }

    private static List<Figure> Figures(
        IReadOnlyList<ResultRow> place, ResultRow table, ResultRow radix, Estimate second, (ResultRow Row, Estimate Share) cheapest, (ResultRow Row, Estimate Share) dearest)
    {
        List<Figure> figures =
        [
            new($"what an xarray for the client adds to dma_map over a table, on {Evidence.Where(radix)}", second, FigureUnit.Ns, radix, table),
            new($"the second lookup's part of both where the first is cheapest, {cheapest.Row.Encoding}", cheapest.Share, FigureUnit.Share, radix, table, cheapest.Row),
            new($"the second lookup's part of both where the first is dearest, {dearest.Row.Encoding}", dearest.Share, FigureUnit.Share, radix, table, dearest.Row),
            new($"both lookups above the floor of dma_map, with {Table} and a table for the client", Estimate.AboveFloor(table), FigureUnit.Ns, table),
        ];
        if (Find(place, Folded) is { } folded)
        {
            figures.Add(new Figure("both lookups above the floor of dma_map, with offset and outcome folded into one word of the client's row",
                Estimate.AboveFloor(folded), FigureUnit.Ns, folded));
        }

        return figures;
    }

    // Neither part can be negative: an interval that reaches below the floor means "nothing".
    private static Estimate ShareOf(Estimate second, Estimate first) => new(
        Share(second.Value, first.Value), Share(second.Low, first.High), Share(second.High, first.Low));

    private static double Share(double second, double first)
    {
        var (part, other) = (Math.Max(0, second), Math.Max(0, first));
        return part + other > 0 ? part / (part + other) : 0;
    }

    private static ResultRow? Find(IReadOnlyList<ResultRow> rows, string encoding) => rows.FirstOrDefault(row => row.Encoding == encoding);
}
