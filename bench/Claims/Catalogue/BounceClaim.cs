using System.Globalization;
using Bench.Reporting;
using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>Memory out of reach, copied through host memory.</summary>
public static class BounceClaim
{
    // A copy costs what its bytes cost, whatever found the provider; who is ten times cheaper has not copied.
    private const double CopyShare = 0.1;

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new("g", "Unreachable BAR memory can bounce like any other DMA limit.", Judge);

    private static Verdict Judge(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var slopes = evidence.Usable(ExperimentNames.Bounce)
            .GroupBy(row => (row.Encoding, row.TagBits, row.Topology, row.Providers, row.Workload))
            .Select(group => Slope.Of([.. group.OrderBy(row => row.BounceShare)])).OfType<Slope>()
            .OrderBy(slope => slope.NsPerBounce.Value).ToList();
        if (slopes.Count < 2)
        {
            return Verdict.Unmeasured("Fewer than two encodings have rows with and without bios that bounce.", ExperimentNames.Bounce);
        }

        var copy = slopes[slopes.Count / 2].NsPerBounce.Value * CopyShare;
        var refuse = slopes.Where(slope => slope.NsPerBounce.High < copy).ToList();
        var bounce = slopes.Except(refuse).ToList();
        var figures = Figures(bounce, refuse);
        var (least, most) = (bounce[0].NsPerBounce.Value, bounce[^1].NsPerBounce.Value);
        var lookup = Estimate.AboveFloor(Dearest(bounce)).Value;
        var price = string.Create(CultureInfo.InvariantCulture,
            $"A bio that bounces costs {Quantity.Duration(least)} to {Quantity.Duration(most)} more, against {Quantity.Ns(lookup)} ns at most for both lookups of dma_map: the copy costs, not what found the provider. When one bio in {Quantity.Count((long)Math.Round(most / Thresholds.WorryNs))} bounces, that alone adds 10 ns to the mean bio, a tenth of the 100 ns that an I/O has.");
        if (slopes.TrueForAll(slope => slope.NsPerBounce.Low <= 0))
        {
            return Verdict.Fails("No encoding takes surely longer with bios that bounce than without: nothing was copied.", figures);
        }

        return refuse.Count == 0
            ? Verdict.Holds(string.Create(CultureInfo.InvariantCulture, $"All {bounce.Count} encodings bounce. {price}"), figures)
            : Verdict.Depends("whether the bits lead to the provider", string.Create(CultureInfo.InvariantCulture,
                $"{bounce.Count} of {slopes.Count} encodings bounce; with {string.Join(", ", refuse.Select(slope => slope.Bounced.Encoding))} such a bio took less than a tenth of the median's time, so nothing was copied and the bio was refused. {price}"), figures);
    }

    private static List<Figure> Figures(List<Slope> bounce, List<Slope> refuse) =>
    [
        FigureOf(bounce[bounce.Count / 2], "the median of the encodings that bounce"),
        FigureOf(bounce[0], "the least of them"),
        FigureOf(bounce[^1], "the most of them"),
        .. refuse.Select(slope => FigureOf(slope, "refused, not copied")),
        new Figure($"dma_map without a bounce, above its floor, {Dearest(bounce).Encoding} (the most of them)", Estimate.AboveFloor(Dearest(bounce)), FigureUnit.Ns, Dearest(bounce)),
    ];

    private static ResultRow Dearest(List<Slope> bounce) => bounce.Select(slope => slope.Plain).MaxBy(row => Estimate.AboveFloor(row).Value)!;

    private static Figure FigureOf(Slope slope, string note) => new(
        $"per bio that bounces, {slope.Bounced.Encoding} with {Quantity.Bits(slope.Bounced.TagBits)} ({note})", slope.NsPerBounce, FigureUnit.Ns, slope.Bounced, slope.Plain);

    private sealed record Slope(ResultRow Plain, ResultRow Bounced)
    {
        public Estimate NsPerBounce { get; } = Estimate.Ns(Bounced).Minus(Estimate.Ns(Plain)).Times(1 / (Bounced.BounceShare * Bounced.P2pShare));

        public static Slope? Of(IReadOnlyList<ResultRow> byShare) =>
            byShare[0].BounceShare == 0 && byShare[^1] is { BounceShare: > 0, P2pShare: > 0 } most ? new Slope(byShare[0], most) : null;
    }
}
