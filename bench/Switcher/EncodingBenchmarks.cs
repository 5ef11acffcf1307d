using Bench.Measuring;
using BenchmarkDotNet.Attributes;
using Lookups;
using Lookups.Memory;
using Workloads.Models;
using Workloads.Plans;
using Workloads.Recordings;
using Workloads.Streams;

namespace Bench.Switcher;

/// <summary>
/// Every encoding as an ordinary benchmark of BenchmarkDotNet: an array of bios created at set-up, the loops that a run times,
/// BenchmarkDotNet's own engine and its own processes. docs/benchmarkdotnet.md compares its figures with those of runs.
/// </summary>
[MemoryDiagnoser]
public class EncodingBenchmarks
{
    /// <summary>Number of bios in the array, 1 MiB: as many as fit an L2. The array repeats the same bios.</summary>
    public const int Bios = 1 << 15;

    private const string Recording = "fio-nvme.bios.gz";
    private const ulong Seed = 1;
    private static readonly Lazy<BioPlan> Workload = new(OpenWorkload);
    private EncodingLoops? loops;

    /// <summary>The encoding and its bits, as in "id-table/8".</summary>
    [ParamsSource(nameof(Names))]
    public string Encoding { get; set; } = "";

    /// <summary>Every encoding that this machine supports, with its largest number of bits; a filter selects.</summary>
    public static IEnumerable<string> Names => OwnVariant.All
        .Where(variant => variant.Info.Isa.IsSupported() && variant.TagBits == variant.Info.TagBits[^1])
        .Select(variant => $"{variant.Info.Name}/{variant.TagBits}");

    /// <summary>Builds the structure on the machine model of the default tables, and the array.</summary>
    [GlobalSetup]
    public void Build()
    {
        var variant = OwnVariant.All.Single(variant => $"{variant.Info.Name}/{variant.TagBits}" == Encoding);
        var builder = new Builder(OpenScene(variant.Info.HoldsFewBusOffsets), variant.TagBits);
        variant.Visit(ref builder);
        loops = builder.Loops;
    }

    /// <summary>The floor: the loop without the lookup.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Cell.BatchBios)]
    public void Floor() => loops!.RunFloor();

    /// <summary>Resolves bus addresses.</summary>
    [Benchmark(OperationsPerInvoke = Cell.BatchBios)]
    public void Resolve() => loops!.Run(Operation.Resolve);

    /// <summary>Makes tags.</summary>
    [Benchmark(OperationsPerInvoke = Cell.BatchBios)]
    public void Construct() => loops!.Run(Operation.Construct);

    /// <summary>The whole of dma_map.</summary>
    [Benchmark(OperationsPerInvoke = Cell.BatchBios)]
    public void Map() => loops!.Run(Operation.Map);

    /// <summary>Frees the structure and the array.</summary>
    [GlobalCleanup]
    public void Free() => loops?.Dispose();

    private static Scene OpenScene(bool oneBusOffset) =>
        new(MachineModels.Open(MachineModels.Choose(MachineModels.Default), Seed), Workload.Value, crossBridge: true, oneBusOffset);

    private static BioPlan OpenWorkload()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "recordings", Recording)))
        {
            folder =
                Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder))
                ?? throw new FileNotFoundException($"no recordings/{Recording} above {AppContext.BaseDirectory}");
        }

        var fitter = new ModelFitter();
        var identity = RecordingFile.Read(Path.Combine(folder, "recordings", Recording), ref fitter);
        return new BioPlan(fitter.Finish(Recording, identity.FormatName, identity.Sha256));
    }

    private struct Builder(Scene scene, int tagBits) : IEncodingVisitor
    {
        public EncodingLoops? Loops { get; private set; }

        public void Visit<TEncoding>()
            where TEncoding : struct, IBioEncoding<TEncoding> => Loops = new EncodingLoops<TEncoding>(scene, tagBits);
    }
}

/// <summary>The loops of an encoding over an array of bios, one batch per call.</summary>
internal abstract class EncodingLoops : IDisposable
{
    public abstract void RunFloor();

    public abstract void Run(Operation operation);

    public abstract void Dispose();
}

internal sealed unsafe class EncodingLoops<TEncoding> : EncodingLoops
    where TEncoding : struct, IBioEncoding<TEncoding>
{
    private const int MostSegments = 32;
    private readonly ulong[] tags = new ulong[Cell.BatchBios];
    private readonly BioChunk chunk = new(EncodingBenchmarks.Bios, EncodingBenchmarks.Bios * MostSegments);
    private readonly Scene scene;
    private readonly AlignedMemory memory;
    private readonly DmaSegment* answers;
    private readonly Floor floor;
    private readonly ClientReach reach;
    private readonly TEncoding encoding;
    private int next;

    public EncodingLoops(Scene scene, int tagBits)
    {
        this.scene = scene;
        encoding = TEncoding.Build(scene.Fabric, tagBits);
        floor = Bench.Measuring.Floor.Build(scene.Fabric, 0);
        reach = scene.Fabric.Reach.Of(scene.Client);
        scene.Stream(1, 0, 0, 1).Fill(chunk, EncodingBenchmarks.Bios);
        memory = AlignedMemory.Allocate((nuint)chunk.Segments.Length, out answers);
        Loops.Tag(encoding, chunk, chunk.Bios, scene.Client);
    }

    public override void RunFloor() =>
        LaneLoops.RunFloor<TEncoding>(in floor, scene.Fabric, Batch(), Work(Operation.Resolve), in reach, tags);

    public override void Run(Operation operation) => LaneLoops.Run(in encoding, scene.Fabric, Batch(), Work(operation), in reach, tags);

    public override void Dispose()
    {
        encoding.Dispose();
        memory.Dispose();
        chunk.Dispose();
        scene.Dispose();
    }

    private LaneWork Work(Operation operation) =>
        new(operation, Dependency.Independent, chunk.Segments, new Span<DmaSegment>(answers, chunk.Segments.Length), null);

    private Span<Bio> Batch()
    {
        next = (next + Cell.BatchBios) % EncodingBenchmarks.Bios;
        return chunk.Bios.Slice(next, Cell.BatchBios);
    }
}
