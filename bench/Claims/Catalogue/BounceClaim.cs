using Bench.Results;

namespace Bench.Claims.Catalogue;

/// <summary>Memory out of reach, copied through host memory.</summary>
internal static class BounceClaim
{
    // No core copies a page of 4 KiB faster: this is 40 bytes per nanosecond.
    private const double FastestCopyNs = 100;

    /// <summary>The claim.</summary>
    public static Claim Claim { get; } = new()
    {
        Letter = "g",
        Text = "Unreachable BAR memory can bounce like any other DMA limit.",
        Source = new(
            "Jason Gunthorpe",
            "20190628172926.GA3877@ziepe.ca",
            "It should bounce, as with all other DMA limits. Logan Gunthorpe objects. Measured is whether it can."),
        Effect = "added time of a bio that bounces",
        Unit = FigureUnit.Ns,
        Threshold = FastestCopyNs,
        HoldsAbove = true,
        Rule =
            "It fails where such a bio takes less than 100 ns, the shortest time in which one page of 4 KiB can be copied: the bio was "
                + "refused and nothing was copied.",
        Objection = "Reads of a real BAR by the processor are uncached and take far longer than these copies.",
        Reply =
            "They do: a kernel maps P2P memory uncached, swiotlb copies through a kernel mapping, which a BAR without struct page lacks "
                + "(memcpy_fromio is needed), and mainline refuses P2P memory that a device cannot reach. These runs copy ordinary "
                + "memory (limitations.md), so each figure is a lower bound. The claim is that it can be done like any other limit, not "
                + "that it should. A bio whose time shows that nothing was copied contradicts it.",
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
