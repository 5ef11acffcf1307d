using Bench.Measuring;
using Lookups;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.SelfTest;

/// <summary>A contender that does the same as another contender, plus something else.</summary>
/// <param name="inner">The other contender, which is disposed with this one.</param>
internal abstract unsafe class Decorated(Contender inner) : Contender
{
    public override bool NamesOwner => inner.NamesOwner;

    public override long FootprintBytes => inner.FootprintBytes;

    /// <summary>The decorated contender.</summary>
    protected Contender Inner => inner;

    /// <summary>Places the bios of both contenders in the same memory: they are the same bios.</summary>
    public override void Settle(Bio* room)
    {
        base.Settle(room);
        inner.Settle(room);
    }

    public override void Run(in LaneWork work) => inner.Run(in work);

    public override void RunFloor(in LaneWork work) => inner.RunFloor(in work);

    public override ColdTotals RunCold(Span<DmaSegment> mapped) => inner.RunCold(mapped);

    public override Difference? Prove(Scene scene, BioChunk chunk, Truth truth, CheckScratch scratch) =>
        inner.Prove(scene, chunk, truth, scratch);

    public override Contender Share() => inner.Share();

    public override void Dispose()
    {
        inner.Dispose();
        base.Dispose();
    }

    private protected override void RunBatch(Span<Bio> batch, in LaneWork work) => throw new NotSupportedException("Its inner one runs.");

    private protected override void RunFloorOfBatch(Span<Bio> batch, in LaneWork work) =>
        throw new NotSupportedException("Its inner one runs.");

    private protected override void Tag(BioChunk chunk, Span<Bio> into)
    {
        inner.Take(chunk);
        inner.Bios.CopyTo(into);
    }
}
