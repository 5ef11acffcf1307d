using Bench.Measuring;
using Lookups;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Peers.Interop;

/// <summary>
/// A contender in another language whose code is built. It is called once per batch, without the usual transition to native code: the
/// transition takes longer than some batches.
/// </summary>
internal sealed unsafe class NativeContender : Contender
{
    private readonly NativeVariant variant;
    private readonly NativeContenderInfo contender;
    private readonly NativeContenderInfo floor;
    private readonly Contender like;
    private readonly Scene scene;
    private readonly bool isOwner;
    private readonly void* structure;
    private readonly void* floorSelf;

    public NativeContender(NativeVariant variant, NativeContenderInfo contender, NativeContenderInfo floor, Contender like, Scene scene)
        : this(
            variant, contender, floor, like, scene, NativeVariant.BuildStructure(contender, scene.Fabric, variant.TagBits), isOwner: true)
    {
    }

    private NativeContender(
        NativeVariant variant,
        NativeContenderInfo contender,
        NativeContenderInfo floor,
        Contender like,
        Scene scene,
        void* structure,
        bool isOwner)
    {
        this.variant = variant;
        this.contender = contender;
        this.floor = floor;
        this.like = like;
        this.scene = scene;
        this.structure = structure;
        this.isOwner = isOwner;
        floorSelf = floor.Table->Build(scene.Fabric.Providers.Infos, 0, 0, null, 0);
    }

    public override bool NamesOwner => variant.Info.NamesOwner;

    public override long FootprintBytes => (long)contender.Table->Footprint(structure);

    public override ColdTotals RunCold(Span<DmaSegment> mapped) =>
        throw new NotSupportedException($"{contender.Name} is not watched, so its lines are not known.");

    public override Difference? Prove(Scene scene, BioChunk chunk, Truth truth, CheckScratch scratch)
    {
        foreach (ref var bio in chunk.Bios)
        {
            // Another contender may have left its tags in the addresses themselves.
            bio.PhysAddr = chunk.Segments[(int)bio.FirstSegment].PhysAddr;
        }

        Take(chunk);
        var work = new LaneWork(Operation.Resolve, Dependency.Independent, chunk.Segments, scratch.Mapped, null);
        OutputCheck.Forget(scratch.Mapped);
        Run(in work);
        return OutputCheck.Run(scene, in work, chunk, variant.Info.NamesOwner);
    }

    public override Contender Share() => new NativeContender(variant, contender, floor, like.Share(), scene, structure, isOwner: false);

    public override void Dispose()
    {
        if (isOwner)
        {
            contender.Table->Destroy(structure);
        }

        floor.Table->Destroy(floorSelf);
        like.Dispose();
        base.Dispose();
    }

    private protected override void RunBatch(Span<Bio> batch, in LaneWork work) => Run(contender, structure, batch, in work);

    private protected override void RunFloorOfBatch(Span<Bio> batch, in LaneWork work) =>
        Run(floor, floorSelf, batch, in work);

    private protected override void Tag(BioChunk chunk, Span<Bio> into)
    {
        like.Take(chunk);
        like.Bios.CopyTo(into);
    }

    private static void Run(NativeContenderInfo callee, void* self, Span<Bio> batch, in LaneWork work)
    {
        if (work.Operation != Operation.Resolve || work.Dependency != Dependency.Independent)
        {
            throw new NotSupportedException($"{callee.Name} only resolves batches.");
        }

        fixed (Bio* bios = batch)
        fixed (DmaSegment* mapped = work.Mapped)
        {
            callee.Table->ResolveAll(self, bios, (nuint)batch.Length, mapped);
        }
    }
}
