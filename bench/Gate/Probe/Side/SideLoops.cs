using Bench.Gate;
using Bench.Measuring;
using Lookups;

namespace Probe;

/// <summary>An encoding that is built, and the loops over it.</summary>
internal abstract unsafe class SideLoops : IDisposable
{
    public abstract void Take(SubmittedBio* bios, int count, Bio* room);

    public abstract void Run(HotLoop loop, Bio* room, int count, ReadOnlySpan<Segment> segments, DmaSegment* mapped);

    public abstract void Dispose();
}

/// <summary>The loops are those of the benchmarks, compiled for the encoding's own type.</summary>
internal sealed unsafe class SideLoops<TEncoding>(Fabric fabric, ClientId client, TEncoding encoding) : SideLoops
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private const int MostBios = 1 << 10;
    private readonly ClientReach reach = fabric.Reach.Of(client);
    private readonly ulong[] tags = GC.AllocateArray<ulong>(MostBios, pinned: true);

    public override void Take(SubmittedBio* bios, int count, Bio* room)
    {
        for (var i = 0; i < count; i++)
        {
            ref readonly var from = ref bios[i];
            room[i] = new Bio
            {
                PhysAddr = from.PhysAddr,
                Bytes = from.Bytes,
                FirstSegment = from.FirstSegment,
                SegmentCount = from.SegmentCount,
                Op = (BioOp)from.Op,
            };
            TEncoding.Store(ref room[i], from.PhysAddr, encoding.Encode(from.PhysAddr, new ProviderId(from.Owner), client));
        }
    }

    public override void Run(HotLoop loop, Bio* room, int count, ReadOnlySpan<Segment> segments, DmaSegment* mapped)
    {
        var bios = new Span<Bio>(room, count);
        switch (loop)
        {
            case HotLoop.Resolve:
                Loops.Resolve(encoding, bios, new Span<DmaSegment>(mapped, count));
                break;
            case HotLoop.Construct:
                _ = Loops.Construct(encoding, fabric, bios, in reach, tags);
                break;
            default:
                Loops.Map(encoding, bios, segments, in reach, null, new Span<DmaSegment>(mapped, segments.Length));
                break;
        }
    }

    public override void Dispose() => encoding.Dispose();
}
