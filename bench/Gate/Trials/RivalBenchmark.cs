using BenchmarkDotNet.Attributes;
using Lookups;
using Lookups.Memory;
using Workloads.Streams;

namespace Bench.Gate.Trials;

/// <summary>
/// The benchmark that people write today: an array of bios, a loop over it, BenchmarkDotNet's own engine. Two runs, one of either build,
/// are then compared.
/// </summary>
public unsafe class RivalBenchmark
{
    /// <summary>Bios in the array; the same in every invocation, as an array made at set-up is.</summary>
    public const int Bios = 1 << 14;

    private const int BatchBios = 128;
    private AlignedMemory? bioMemory;
    private AlignedMemory? answerMemory;
    private Bio* bios;
    private DmaSegment* answers;
    private nint handle;

    /// <summary>The encodings.</summary>
    [ParamsSource(nameof(Names))]
    public string Encoding { get; set; } = "";

    /// <summary>Names of the encodings.</summary>
    public static IEnumerable<string> Names => Current!.Encodings;

    internal static RivalRun? Current { get; set; }

    /// <summary>Builds the structure and the array.</summary>
    [GlobalSetup]
    public void Build()
    {
        var run = Current!;
        bioMemory = AlignedMemory.Allocate(Bios, out bios);
        answerMemory = AlignedMemory.Allocate(Bios, out answers);
        handle = run.Open(Encoding);
        using var chunk = new BioChunk(Bios, Bios * 32);
        run.NewStream().Fill(chunk, Bios);
        var submitted = new SubmittedBio[Bios];
        SceneWriter.Submit(chunk, submitted);
        fixed (SubmittedBio* from = submitted)
        {
            run.Side.Table.Take(handle, from, Bios, (byte*)bios);
        }
    }

    /// <summary>The loop.</summary>
    [Benchmark(OperationsPerInvoke = Bios)]
    public void Resolve()
    {
        ref readonly var table = ref Current!.Side.Table;
        for (var i = 0; i < Bios; i += BatchBios)
        {
            table.Run(handle, (int)HotLoop.Resolve, (byte*)(bios + i), BatchBios, null, 0, (byte*)(answers + i));
        }
    }

    /// <summary>Frees both.</summary>
    [GlobalCleanup]
    public void Free()
    {
        Current!.Side.Table.Close(handle);
        bioMemory!.Dispose();
        answerMemory!.Dispose();
    }
}
