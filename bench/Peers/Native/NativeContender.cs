using Bench.Measuring;
using Lookups;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Peers.Native;

/// <summary>
/// A contender in another language that is built. It is called once per batch, without the transition that a call into native code
/// otherwise makes, which takes longer than some batches.
/// </summary>
internal sealed unsafe class NativeContender : Contender
{
    private readonly NativeContenderInfo contender;
    private readonly Contender like;
    private readonly Scene scene;
    private readonly int tagBits;
    private readonly bool namesOwner;
    private readonly bool isOwner;
    private readonly void* structure;
    private readonly void* floor;

    public NativeContender(NativeContenderInfo contender, Contender like, Scene scene, int tagBits, bool namesOwner)
        : this(contender, like, scene, tagBits, namesOwner, NativeVariant.BuildStructure(contender, scene.Fabric, tagBits), isOwner: true)
    {
    }

    private NativeContender(
        NativeContenderInfo contender, Contender like, Scene scene, int tagBits, bool namesOwner, void* structure, bool isOwner)
    {
        this.contender = contender;
        this.like = like;
        this.scene = scene;
        this.tagBits = tagBits;
        this.namesOwner = namesOwner;
        this.structure = structure;
        this.isOwner = isOwner;
        floor = NativeLibrarySource.Floor!.Table->Build(scene.Fabric.Providers.Infos, 0, 0, null, 0);
    }

    public override long FootprintBytes => (long)contender.Table->Footprint(structure);

    public override void Run(in LaneWork work) => Run(contender, structure, in work);

    public override void RunFloor(in LaneWork work) => Run(NativeLibrarySource.Floor!, floor, in work);

    public override ColdTotals RunCold(Span<DmaSegment> mapped) => throw new NotSupportedException($"{contender.Name} is not watched, so its lines are not known.");

    public override Difference? Prove(Scene scene, BioChunk chunk, Truth truth, CheckScratch scratch)
    {
        foreach (ref var bio in chunk.Bios)
        {
            // Another contender may have left its tags in the addresses themselves.
            bio.PhysAddr = chunk.Segments[(int)bio.FirstSegment].PhysAddr;
        }

        Take(chunk);
        var work = new LaneWork(Operation.Resolve, Dependence.Independent, chunk.Segments, scratch.Mapped, null);
        OutputCheck.Forget(scratch.Mapped[..chunk.Count]);
        Run(in work);
        return OutputCheck.Run(scene, in work, chunk, namesOwner);
    }

    public override Contender Share() => new NativeContender(contender, like.Share(), scene, tagBits, namesOwner, structure, isOwner: false);

    public override void Dispose()
    {
        if (isOwner)
        {
            contender.Table->Destroy(structure);
        }

        NativeLibrarySource.Floor!.Table->Destroy(floor);
        like.Dispose();
        base.Dispose();
    }

    private protected override void Tag(BioChunk chunk, Span<Bio> into)
    {
        like.Take(chunk);
        like.Bios.CopyTo(into);
    }

    private void Run(NativeContenderInfo callee, void* self, in LaneWork work)
    {
        if (work.Operation != Operation.Resolve || work.Shape != Dependence.Independent)
        {
            throw new NotSupportedException($"{callee.Name} only resolves batches.");
        }

        fixed (Bio* bios = Bios)
        fixed (DmaSegment* mapped = work.Mapped)
        {
            callee.Table->ResolveAll(self, bios, (nuint)Bios.Length, mapped);
        }
    }
}
