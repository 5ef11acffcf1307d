using Bench.Measuring;
using Lookups;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Peers.Interop;

/// <summary>
/// A contender inside a kernel. This process generates the stream slice by slice, as for any other contender; the kernel times it; the
/// results are estimated as for any other contender.
/// </summary>
internal sealed class SceneContender(SceneVariant variant, KernelProgram program, Contender like, Scene scene) : Contender
{
    private const int Attempts = 5;

    /// <summary>With fewer slices per block no line can be fitted through both lengths.</summary>
    private const int FewestSlices = 8;

    private readonly ulong[] expected = new ulong[Cell.ChunkBios];

    public override bool NamesOwner => like.NamesOwner;

    public override long FootprintBytes => 0;

    public override ColdTotals RunCold(Span<DmaSegment> mapped) =>
        throw new NotSupportedException($"{variant.Info.Name} is not watched, so its lines are not known.");

    /// <summary>Returns null: the kernel checks every answer before it times any lookup.</summary>
    public override Difference? Prove(Scene scene, BioChunk chunk, Truth truth, CheckScratch scratch) => null;

    public override Contender Share() => new SceneContender(variant, program, like.Share(), scene);

    public override void Dispose()
    {
        like.Dispose();
        base.Dispose();
    }

    internal override CellSamples? TimeElsewhere(Cell cell, PairedTimingPlan plan, ulong seed)
    {
        var file = new KernelScene(variant.Info.Name, variant.TagBits, scene.Fabric);
        var lengths = new SliceLengths();
        long segments = 0, bios = 0;
        cell.StartStream(seed);
        for (var block = 0; bios < plan.Bios; block++)
        {
            for (long made = 0; made < plan.BlockBios; made += cell.Bios)
            {
                cell.NextChunk(lengths.Next(), repeatAfter: 0);
                file.Add(block, Bios, expected.AsSpan(0, Bios.Length));
                segments += cell.Segments;
                bios += cell.Bios;
            }
        }

        var (slices, crowded) = Run(file);
        var ticks = new BlockTicks();
        var blocks = new List<PairedBlock>();
        foreach (var block in slices.GroupBy(slice => slice.Block).Where(block => block.Count() >= FewestSlices))
        {
            foreach (var slice in block)
            {
                ticks.Add(slice.Bios, slice.Floor, slice.Lookup);
            }

            blocks.Add(ticks.End());
        }

        return CellSamples.Of(blocks, plan.Clock.NsPerTick, overheadTicks: null) with
        {
            Seed = seed,
            SegmentsPerBio = (double)segments / bios,
            CrowdedShare = crowded,
            Slices = !plan.KeepsSlices ? [] :
            [
                .. slices.Select(slice => new TimedSlices(
                    slice.Block, slice.Bios, slice.Floor * plan.Clock.NsPerTick, slice.Lookup * plan.Clock.NsPerTick)),
            ],
        };
    }

    /// <summary>
    /// The slices during which no other thread used the core. If these are at most half of all slices, the kernel runs again, up to the
    /// limit of attempts. If no attempt has more than half, all slices of the best attempt are returned, with the share of crowded ones.
    /// </summary>
    private (IReadOnlyList<KernelSlice> Slices, double CrowdedShare) Run(KernelScene file)
    {
        (IReadOnlyList<KernelSlice> All, IReadOnlyList<KernelSlice> Alone) best = ([], []);
        for (var attempt = 0; attempt < Attempts && best.Alone.Count * 2 <= best.All.Count; attempt++)
        {
            var all = program.Run(file.Write, variant.Info.Name, out _);
            var isAlone = all.Select(slice => SiblingWatch.This.IsAlone(slice.Chain, slice.Additions)).ToList();
            List<KernelSlice> alone = [.. all.Where((_, i) => i > 0 && isAlone[i] && isAlone[i - 1])];
            best = attempt == 0 || alone.Count > best.Alone.Count ? (all, alone) : best;
        }

        return best.Alone.Count * 2 > best.All.Count ? (best.Alone, 0) : (best.All, 1 - ((double)best.Alone.Count / best.All.Count));
    }

    private protected override void RunBatch(Span<Bio> batch, in LaneWork work) => throw Elsewhere();

    private protected override void RunFloorOfBatch(Span<Bio> batch, in LaneWork work) => throw Elsewhere();

    private protected override void Tag(BioChunk chunk, Span<Bio> into)
    {
        like.Take(chunk);
        like.Bios.CopyTo(into);
        for (var i = 0; i < chunk.Count; i++)
        {
            var owner = chunk.Owners[i];
            var isReached = NamesOwner || scene.Fabric.Reach[scene.Client, owner] == MapOutcome.BusAddr;
            var physAddr = chunk.Segments[(int)chunk.Bios[i].FirstSegment].PhysAddr;
            expected[i] = physAddr + (isReached ? scene.Fabric.Providers[owner].BusOffset : 0);
        }
    }

    private NotSupportedException Elsewhere() => new($"{variant.Info.Name} runs inside a kernel.");
}
