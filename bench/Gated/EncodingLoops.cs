using Bench.Measuring;
using HotLoops;
using Lookups;
using Lookups.Composites;
using Lookups.Memory;
using Workloads.Chance;
using Workloads.Models;
using Workloads.Streams;

namespace Bench.Gated;

/// <summary>The hot loops of every encoding, each at its widest bit budget, which serves the most providers.</summary>
/// <param name="scene">Machine and workload.</param>
/// <param name="oneOffset">The same machine and workload with one bus offset, for encodings that hold few bus offsets.</param>
internal readonly struct EncodingLoops(Scene scene, Scene oneOffset) : IEncodingVisitor
{
    private readonly List<NamedLoop> loops = [];

    /// <summary>Collects the loops of all encodings.</summary>
    public static IReadOnlyList<NamedLoop> All(Scene scene, Scene oneOffset)
    {
        var visitor = new EncodingLoops(scene, oneOffset);
        AllEncodings.VisitAll(ref visitor);
        return visitor.loops;
    }

    public void Visit<TEncoding>()
        where TEncoding : struct, IBioEncoding<TEncoding>
    {
        var on = TEncoding.Info.HoldsFewBusOffsets ? oneOffset : scene;
        var built = new BuiltEncoding<TEncoding>(on);
        var names = TEncoding.Info.NamesOwner ? (string[])["resolve", "resolve-host", "identify", "construct", "map"]
            : ["resolve", "resolve-host", "construct", "map"];
        loops.AddRange(names.Select(name => new NamedLoop(
            $"{TEncoding.Info.Name}/{name}", seed => new EncodingLoop<TEncoding>(built.Value, on, name, seed))));
    }
}

/// <summary>Keeps the last built encoding, because its loops are opened one after the other.</summary>
/// <param name="scene">The machine.</param>
internal sealed class BuiltEncoding<TEncoding>(Scene scene)
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private TEncoding? built;

    public TEncoding Value => built ?? Build();

    private TEncoding Build()
    {
        LastBuilt.Drop();
        if (!TEncoding.Info.Isa.IsSupported())
        {
            throw new NotSupportedException($"needs {TEncoding.Info.Isa}");
        }

        try
        {
            var value = TEncoding.Build(scene.Fabric, TEncoding.Info.TagBits[^1]);
            built = value;
            LastBuilt.Keep(() =>
            {
                built = null;
                value.Dispose();
            });
            return value;
        }
        catch (Exception error) when (error is EncodingRefusedException or OutOfMemoryException or System.ComponentModel.Win32Exception)
        {
            // Valgrind offers a program 128 GiB of addresses; a memmap of all physical addresses may need more.
            throw new NotSupportedException(error.Message, error);
        }
    }
}

/// <summary>Holds the one built encoding: at most one is in memory at a time.</summary>
internal static class LastBuilt
{
    private static Action? drop;

    public static void Keep(Action dropIt) => drop = dropIt;

    public static void Drop()
    {
        drop?.Invoke();
        drop = null;
    }
}

/// <summary>One loop over a built encoding.</summary>
internal sealed unsafe class EncodingLoop<TEncoding> : HotLoop
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    /// <summary>
    /// Size of the pool that pieces draw their bios from, one by one and at random. No branch predictor can learn a sequence that never
    /// repeats. Drawing from a small pool that stays in a cache leaves most of the time, and the first-level cache, to the measured loop.
    /// </summary>
    private const int PoolBios = 1 << 11;
    private const int PoolSegments = 1 << 15;
    private const int BatchBios = 128;
    private const int Batches = 2;

    /// <summary>Bios per batch where all segments are mapped: fewer, so that their answers stay in the first-level cache.</summary>
    private const int MapBios = 64;
    private const int PieceSegments = MapBios * WorkloadModel.MostSegments;

    /// <summary>
    /// A batch of bios fills a page. Its answers start 64 bytes before a page boundary, so that no load waits for a store to an address
    /// that is equal only modulo 4096.
    /// </summary>
    private const int PageBytes = 4096;
    private const int Lead = 64;
    private const int AnswerStride = PageBytes / DmaSegment.SizeBytes;

    private readonly TEncoding encoding;
    private readonly Fabric fabric;
    private readonly ClientId client;
    private readonly ClientReach reach;
    private readonly string name;
    private readonly BioChunk pool = new(PoolBios, PoolSegments);
    private readonly Segment[] segments = GC.AllocateArray<Segment>(PieceSegments, pinned: true);
    private readonly ulong[] tags = GC.AllocateArray<ulong>(BatchBios, pinned: true);
    private readonly AlignedMemory memory;
    private readonly byte* page;
    private readonly int[] lengths = new int[Batches];
    private Mix64 dice;
    private int segmentCount;

    public EncodingLoop(TEncoding encoding, Scene scene, string name, ulong seed)
    {
        (this.encoding, this.name, fabric, client) = (encoding, name, scene.Fabric, scene.Client);
        reach = fabric.Reach.Of(client);
        dice = new Mix64(seed);
        scene.Stream(name == "resolve-host" ? 0 : 1, bounceShare: 0, providerLocality: 0, seed).Fill(pool, PoolBios);
        Loops.Tag(encoding, pool, pool.Bios, client);
        memory = AlignedMemory.Allocate((4 * PageBytes) + (PieceSegments * DmaSegment.SizeBytes), out byte* block);
        page = (byte*)(((nuint)block + (PageBytes - 1)) & ~(nuint)(PageBytes - 1));
    }

    private Span<Segment> Segments => segments.AsSpan(0, segmentCount);

    private Span<DmaSegment> Answers => new(page + (3 * PageBytes) - Lead, PieceSegments);

    public override int Prepare()
    {
        var bioCount = 0;
        segmentCount = 0;
        var bios = pool.Bios;
        var all = pool.Segments;
        var most = name == "map" ? MapBios : BatchBios;
        for (var batch = 0; batch < (name == "map" ? 1 : Batches); batch++)
        {
            // Lengths vary at random: with a fixed length, some processes predict the end of the loop and others do not.
            lengths[batch] = most - (int)Mix64.Below(dice.Next(), (ulong)most / 4);
            bioCount += lengths[batch];
            foreach (ref var bio in Bios(batch))
            {
                bio = bios[(int)Mix64.Below(dice.Next(), (ulong)bios.Length)];
                if (name == "map")
                {
                    all.Slice((int)bio.FirstSegment, bio.SegmentCount).CopyTo(segments.AsSpan(segmentCount));
                    bio.FirstSegment = (uint)segmentCount;
                    segmentCount += bio.SegmentCount;
                }
            }
        }

        return bioCount;
    }

    public override void Run()
    {
        for (var batch = 0; batch < Batches && lengths[batch] > 0; batch++)
        {
            RunBatch(Bios(batch), Answers[(batch * AnswerStride)..]);
        }
    }

    /// <summary>
    /// Combines bus addresses or owners. Construction returns null, because tags may be laid out anew; the other loops compare what tags
    /// lead to.
    /// </summary>
    public override ulong? Digest()
    {
        if (name == "construct")
        {
            return null;
        }

        var sum = 0UL;
        for (var batch = 0; batch < Batches && lengths[batch] > 0; batch++)
        {
            foreach (ref readonly var answer in Answers.Slice(batch * AnswerStride, name == "map" ? segmentCount : lengths[batch]))
            {
                sum = (ulong.RotateLeft(sum, 9) ^ answer.DmaAddr) + answer.Bytes;
            }
        }

        return sum;
    }

    public override void Dispose()
    {
        memory.Dispose();
        pool.Dispose();
        base.Dispose();
    }

    private Span<Bio> Bios(int batch) => new((Bio*)page + (batch * BatchBios), lengths[batch]);

    private void RunBatch(Span<Bio> bios, Span<DmaSegment> answers)
    {
        switch (name)
        {
            case "identify":
                Loops.Identify(in encoding, bios, answers);
                break;
            case "construct":
                _ = Loops.Construct(in encoding, fabric, bios, in reach, tags);
                break;
            case "map":
                Loops.Map(in encoding, bios, Segments, in reach, null, Answers);
                break;
            default:
                Loops.Resolve(in encoding, bios, answers);
                break;
        }
    }
}
