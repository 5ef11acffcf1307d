using System.Runtime.InteropServices;
using System.Text.Json;
using Bench.Measuring;
using Bench.Peers.Interop;
using Bench.Processes;
using Lookups;
using Workloads.Streams;

namespace Bench.Peers;

/// <summary>
/// Google Benchmark as a second opinion: a separate program (Peers/native/google) that repeats a contender's loop over a batch of bios
/// from a file.
/// </summary>
internal static unsafe class GoogleBenchmark
{
    private const string Program = "bench-google";
    private const uint Seed = 7;
    private static readonly string Path = System.IO.Path.Combine(NativeLibrarySource.Directory, Program);

    /// <summary>Whether the program was built.</summary>
    public static bool IsBuilt => File.Exists(Path);

    /// <summary>Nanoseconds per bio of a contender, and of the floor beside it.</summary>
    /// <param name="scene">Machine and workload.</param>
    /// <param name="variant">The contender.</param>
    /// <param name="point">The measurement of the contender.</param>
    /// <returns>The times that Google Benchmark measured.</returns>
    /// <exception cref="IOException">The program failed.</exception>
    public static (double Lookup, double Floor) NsPerBio(Scene scene, Variant variant, MeasurementPoint point)
    {
        var file = System.IO.Path.GetTempFileName();
        try
        {
            Write(file, scene, variant, point);
            var run = ProcessRun.Run(
                Path,
                [
                    file,
                    point.Encoding,
                    "--benchmark_format=json",
                    "--benchmark_min_time=0.05",
                    "--benchmark_repetitions=5",
                    "--benchmark_enable_random_interleaving=true",
                ]);
            return run.ExitCode == 0
                ? (Fastest(run.Output, point.Encoding), Fastest(run.Output, NativeLibrarySource.Floor!.Name))
                : throw new IOException($"{Program}: {run.Error}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The fastest repetition: every disturbance makes a repetition longer.</summary>
    private static double Fastest(string json, string name)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("benchmarks").EnumerateArray()
            .Where(run => run.GetProperty("run_type").GetString() == "iteration" && run.GetProperty("run_name").GetString() == name)
            .Min(run => run.GetProperty("cpu_time").GetDouble()) / Cell.BatchBios;
    }

    /// <summary>Writes magic, providers, bios, tag bits, 0; then BAR infos and tagged bios, as they are in memory.</summary>
    private static void Write(string path, Scene scene, Variant variant, MeasurementPoint point)
    {
        using var contender = variant.Build(scene);
        using var chunk = new BioChunk(Cell.BatchBios, BioChunk.LeastSegmentCapacity * Cell.BatchBios);
        scene.Stream(point.P2pShare, point.BounceShare, point.ProviderLocality, Seed).Fill(chunk, Cell.BatchBios);
        contender.Take(chunk);
        using var file = new BinaryWriter(File.Create(path));
        var providers = scene.Fabric.Providers;
        file.Write("BENCHSCN"u8);
        file.Write((uint)providers.Count);
        file.Write((uint)contender.Bios.Length);
        file.Write((uint)point.TagBits);
        file.Write(0u);
        file.Write(new ReadOnlySpan<byte>(providers.Infos, (providers.Count + 2) * BarInfo.SizeBytes));
        file.Write(MemoryMarshal.AsBytes(contender.Bios));
    }
}
