using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>Memory out of reach, copied through host memory.</summary>
public static class BounceClaim
{
    // No core copies a page of 4 KiB faster: this is 40 bytes per nanosecond.
    private const double FastestCopyNs = 100;

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "g",
        Text = "Unreachable BAR memory can bounce like any other DMA limit.",
        Effect = "added time of a bio that bounces",
        Unit = FigureUnit.Ns,
        Threshold = FastestCopyNs,
        HoldsAbove = true,
        Rule =
            "It fails where such a bio takes less than the 100 ns that copying one page of 4 KiB takes at least: nothing was copied, "
                + "the bio was refused.",
        Objection = "Reads of a real BAR by the processor are uncached and take far longer than these copies.",
        Reply =
            "They do, and nothing here says how long: BAR memory is ordinary memory in these runs (limitations.md), so each "
                + "figure is the least that a bounce can take. The claim is that it can be done like any other limit, by the same "
                + "pool and the same code, not that it should. A bio whose time shows that nothing was copied contradicts it.",
        Needs = [ExperimentNames.Bounce],
        Cases = evidence =>
            from encoding in evidence
                .Of(ExperimentNames.Bounce)
                .GroupBy(row => (row.Encoding, row.TagBits, row.Topology, row.Providers, row.Workload))
            let plain = encoding.FirstOrDefault(row => row.BounceShare == 0)
            let bounced = encoding.MaxBy(row => row.BounceShare)
            where plain is not null && bounced is { BounceShare: > 0, P2pShare: > 0 }
            let perBounce = Estimate.Ns(bounced).Minus(Estimate.Ns(plain)).Times(1 / (bounced.BounceShare * bounced.P2pShare))
            select new Case("", bounced.TagBits, Evidence.Encoding(bounced), perBounce, bounced, plain),
    };
}
