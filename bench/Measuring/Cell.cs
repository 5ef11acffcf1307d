using System.Diagnostics;
using Lookups;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Measuring;

/// <summary>Which of the two loops of a cell runs.</summary>
public enum Lane
{
    /// <summary>The loop without the lookup.</summary>
    Floor,

    /// <summary>The loop with it.</summary>
    Lookup,
}

/// <summary>
/// One measurement being made: a stream, a structure, and two loops over the same bios, one with the lookup and one without. Knows
/// nothing of time.
/// </summary>
public abstract class Cell : IDisposable
{
    /// <summary>
    /// Bios in a chunk, as many as a deep queue holds: with what is written for them 12 KiB, which stay in L1 between the passes of the
    /// two lanes, so that the floor is low and hides little.
    /// </summary>
    public const int ChunkBios = 256;

    private const int MostSegments = ChunkBios * 16;
    private const ulong BouncePoolBytes = 128 << 20;
    private BioStream? stream;

    private protected Cell(Scene scene, MeasurementPoint point)
    {
        Scene = scene;
        Point = point;
        Chunk = new BioChunk(ChunkBios, MostSegments);
        Tags = new ulong[ChunkBios];
        var needsSegments = point.Operation is Operation.Map or Operation.Both;
        Mapped = new DmaSegment[needsSegments ? MostSegments : ChunkBios];
        Pool = needsSegments && point.BounceShare > 0 ? new BouncePool(BouncePoolBytes) : null;
    }

    /// <summary>Bios in the chunk at hand.</summary>
    public int Bios => Chunk.Count;

    /// <summary>Native memory of the structure in bytes.</summary>
    public abstract long FootprintBytes { get; }

    /// <summary>Nanoseconds it took to build the structure: the median of a few.</summary>
    public double BuildNs { get; private protected init; }

    /// <summary>Nanoseconds to serve one more provider: its share of the building where it is added in place, else all of it.</summary>
    public double RegisterNs { get; private protected init; }

    private protected Scene Scene { get; }

    private protected MeasurementPoint Point { get; }

    private protected BioChunk Chunk { get; }

    private protected ulong[] Tags { get; }

    private protected DmaSegment[] Mapped { get; }

    private protected BouncePool? Pool { get; }

    /// <summary>Starts the stream of one iteration.</summary>
    /// <param name="seed">Its seed.</param>
    public void StartStream(ulong seed) => stream = Scene.Stream(Point.P2pShare, Point.BounceShare, Point.StayShare, seed);

    /// <summary>Makes the next chunk of the stream and has the encoding tag it, unless tagging is what is measured.</summary>
    /// <param name="most">Most bios wanted.</param>
    public void NextChunk(long most)
    {
        (stream ?? throw new InvalidOperationException("No stream was started.")).Fill(Chunk, (int)Math.Min(most, ChunkBios));
        if (Point.Operation is not (Operation.Construct or Operation.Both))
        {
            Tag();
        }
    }

    /// <summary>Leaves no bio in the chunk: what a lane then takes is not the bios'.</summary>
    public void EmptyChunk() => Chunk.Clear();

    /// <summary>Looks up every bio of the chunk cold.</summary>
    /// <returns>What it took.</returns>
    public abstract ColdTotals RunCold();

    /// <summary>Runs one lane over the chunk.</summary>
    /// <param name="lane">Which.</param>
    public abstract void Run(Lane lane);

    /// <summary>Proves the encoding's answers over some bios of the stream before any of them is timed.</summary>
    /// <param name="bios">How many.</param>
    /// <exception cref="WrongAnswerException">An answer differs from the oracle's.</exception>
    public abstract void Prove(int bios);

    /// <inheritdoc/>
    public virtual void Dispose()
    {
        Chunk.Dispose();
        Pool?.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected abstract void Tag();
}

/// <summary>An encoding gave an answer that the oracle does not give: nothing of it is measured.</summary>
/// <param name="encoding">Its name.</param>
/// <param name="tagBits">Bits in the bio.</param>
/// <param name="difference">The first difference.</param>
public sealed class WrongAnswerException(string encoding, int tagBits, Difference difference)
    : Exception($"{encoding} with {tagBits} bits is wrong and was not measured: {difference}");

internal sealed unsafe class Cell<TEncoding> : Cell
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private const int BuildTrials = 5;
    private const double LongBuildNs = 1e8;
    private readonly Floor floor;
    private readonly ClientReach reach;
    private readonly PointerChase? chase;
    private readonly ColdLookups<TEncoding>? cold;
    private TEncoding encoding;

    public Cell(Scene scene, MeasurementPoint point)
        : base(scene, point)
    {
        floor = Floor.Build(scene.Fabric, 0);
        reach = scene.Fabric.Reach.Of(scene.Client);
        chase = point.Yardstick == Yardstick.L1Chase ? new PointerChase(PointerChase.LinesInL1) : null;
        cold = point.Temperature == Temperature.Cold ? new ColdLookups<TEncoding>() : null;
        BuildNs = MedianBuildNs(scene.Fabric, point.TagBits);
        encoding = TEncoding.Build(scene.Fabric, point.TagBits);
        RegisterNs = TEncoding.Info.GrowsInPlace ? BuildNs / Math.Max(1, scene.Fabric.Providers.Count) : BuildNs;
    }

    public override long FootprintBytes => (long)encoding.FootprintBytes;

    public override void Run(Lane lane)
    {
        if (lane == Lane.Floor && chase is not null)
        {
            chase.Follow(Chunk.Count);
        }
        else if (lane == Lane.Floor && Point is { Operation: Operation.Resolve, Shape: Dependence.Independent })
        {
            Loops.Pass<TEncoding>(Scene.Fabric.Providers.Infos, Chunk.Bios, Mapped);
        }
        else if (lane == Lane.Floor)
        {
            Run(floor);
        }
        else
        {
            Run(encoding);
        }
    }

    public override ColdTotals RunCold() =>
        (cold ?? throw new InvalidOperationException("The point is not cold.")).Run(encoding, Chunk, Mapped);

    public override void Prove(int bios)
    {
        var truth = new Truth(ChunkBios);
        using var scratch = new CheckScratch(Chunk);
        for (var left = bios; left > 0; left -= Bios)
        {
            NextChunk(left);
            truth.Establish(Scene.Fabric, Chunk);
            if (EncodingCheck.Run(encoding, Point.TagBits, Scene.Fabric, Scene.Client, Chunk, truth, scratch) is { } difference)
            {
                throw new WrongAnswerException(Point.Encoding, Point.TagBits, difference);
            }
        }
    }

    public override void Dispose()
    {
        encoding.Dispose();
        chase?.Dispose();
        cold?.Dispose();
        base.Dispose();
    }

    /// <summary>The first build compiles the code; slow ones are not repeated.</summary>
    private static double MedianBuildNs(Fabric fabric, int tagBits)
    {
        var times = new List<double>();
        for (var i = 0; i < BuildTrials && times.Sum() < LongBuildNs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            TEncoding.Build(fabric, tagBits).Dispose();
            times.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }

        times.Sort();
        return times[(times.Count - 1) / 2];
    }

    private protected override void Tag()
    {
        var owners = Chunk.Owners;
        var bios = Chunk.Bios;
        for (var i = 0; i < bios.Length; i++)
        {
            TEncoding.Store(ref bios[i], bios[i].PhysAddr, encoding.Encode(bios[i].PhysAddr, owners[i], Scene.Client));
        }
    }

    private void Run<TLane>(TLane lane) where TLane : struct, IBioEncoding<TLane>
    {
        switch (Point.Operation)
        {
            case Operation.Resolve when Point.Shape == Dependence.Dependent:
                Loops.ResolveDependent(lane, Chunk.Bios, Mapped);
                break;
            case Operation.Resolve:
                Loops.Resolve(lane, Chunk.Bios, Mapped);
                break;
            case Operation.Construct:
                _ = Loops.Construct(lane, Chunk.Bios, in reach, Tags);
                break;
            case Operation.Map:
                Loops.Map(lane, Chunk.Bios, Chunk.Segments, in reach, Pool, Mapped);
                break;
            case Operation.Both:
                _ = Loops.Both(lane, Chunk.Bios, Chunk.Segments, in reach, Pool, Mapped);
                break;
            default:
                throw new InvalidOperationException($"{Point.Operation} {Point.Shape} is not measured.");
        }
    }
}
