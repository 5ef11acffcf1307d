using System.Runtime.InteropServices;
using Bench.Measuring;
using Lookups;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Gate.Timing;

/// <summary>An encoding of one commit's build, called through its <see cref="SideTable"/>, once per batch.</summary>
internal sealed unsafe class SideContender : Contender
{
    private readonly SideTable table;
    private readonly SideEncodingInfo info;
    private readonly SubmittedBio[] submitted = new SubmittedBio[Cell.ChunkBios];
    private readonly nint handle;

    private SideContender(SideTable table, SideEncodingInfo info, nint handle)
    {
        this.table = table;
        this.info = info;
        this.handle = handle;
    }

    public override bool NamesOwner => info.NamesOwner;

    public override long FootprintBytes => 0;

    /// <summary>Builds an encoding; null when it refuses the machine.</summary>
    /// <param name="side">The build.</param>
    /// <param name="info">The encoding.</param>
    /// <param name="image">The machine, in memory that stays where it is.</param>
    /// <param name="injected">How much is injected.</param>
    public static SideContender? Open(LoadedSide side, SideEncodingInfo info, ulong* image, int injected)
    {
        var handle = side.Table.Open(info.Index, image, injected);
        return handle == 0 ? null : new SideContender(side.Table, info, handle);
    }

    public override ColdTotals RunCold(Span<DmaSegment> mapped) => throw new NotSupportedException("The gate measures no cold lookups.");

    public override Contender Share() => throw new NotSupportedException("The gate has one reader.");

    public override Difference? Prove(Scene scene, BioChunk chunk, Truth truth, CheckScratch scratch)
    {
        Take(chunk);
        var work = new LaneWork(Operation.Resolve, Dependency.Independent, chunk.Segments, scratch.Mapped, null);
        OutputCheck.Forget(scratch.Mapped);
        Run(in work);
        return OutputCheck.Run(scene, in work, chunk, NamesOwner);
    }

    public override void Dispose()
    {
        table.Close(handle);
        base.Dispose();
    }

    private protected override void RunBatch(Span<Bio> batch, in LaneWork work)
    {
        fixed (Bio* bios = batch)
        fixed (Segment* segments = work.Segments)
        fixed (DmaSegment* mapped = work.Mapped)
        {
            table.Run(handle, (int)HotLoop.Resolve, (byte*)bios, batch.Length, (byte*)segments, work.Segments.Length, (byte*)mapped);
        }
    }

    private protected override void RunFloorOfBatch(Span<Bio> batch, in LaneWork work) =>
        throw new NotSupportedException("The gate holds one build against the other.");

    private protected override void Tag(BioChunk chunk, Span<Bio> into)
    {
        SceneWriter.Submit(chunk, submitted);
        fixed (SubmittedBio* from = submitted)
        fixed (Bio* room = &MemoryMarshal.GetReference(into))
        {
            table.Take(handle, from, into.Length, (byte*)room);
        }
    }
}
