using System.Runtime.InteropServices;
using Bench.Gate.Timing;
using Bench.Measuring;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;
using Perfolizer.Mathematics.Common;
using Perfolizer.Mathematics.SignificanceTesting;
using Perfolizer.Mathematics.SignificanceTesting.MannWhitney;
using Perfolizer.Metrology;
using Pragmastat;
using Workloads.Streams;

namespace Bench.Gate.Trials;

/// <summary>What one run of BenchmarkDotNet is to do.</summary>
/// <param name="Assembly">The build.</param>
/// <param name="Recording">The recording whose model makes the bios.</param>
/// <param name="Encodings">The encodings.</param>
/// <param name="Seed">Seed of the bios.</param>
public sealed record RivalOrder(string Assembly, string Recording, IReadOnlyList<RivalEncoding> Encodings, ulong Seed);

/// <summary>An encoding of the build.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Index">Its number in the build.</param>
/// <param name="Injected">How much is injected.</param>
public sealed record RivalEncoding(string Name, int Index, int Injected);

/// <summary>What it measured of an encoding.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Values">Nanoseconds per bio, a value per iteration.</param>
public sealed record RivalSample(string Encoding, IReadOnlyList<double> Values);

/// <summary>One run of BenchmarkDotNet over one build, in a process of its own.</summary>
/// <param name="order">What to do.</param>
/// <param name="scene">The machine and the workload.</param>
internal sealed unsafe class RivalRun(RivalOrder order, Scene scene) : IDisposable
{
    private const int Warmups = 3;
    private const int Iterations = 15;
    private const double IterationMilliseconds = 20;
    private const string PracticalThreshold = "2%";
    private readonly PinnedGCHandle<ulong[]> image = new(SceneWriter.Image(scene));

    /// <summary>The build.</summary>
    public LoadedSide Side { get; } = new(order.Assembly);

    /// <summary>The encodings.</summary>
    public IEnumerable<string> Encodings => order.Encodings.Select(encoding => encoding.Name);

    /// <summary>
    /// Whether the second run is slower than the first, by the test of BenchmarkDotNet's own column: Mann and Whitney's, twice, 2 %, p
    /// below 1e-5.
    /// </summary>
    public static bool IsSlower(RivalSample before, RivalSample after) =>
        new SimpleEquivalenceTest(MannWhitneyTest.Instance).Perform(
            new Sample([.. before.Values]),
            new Sample([.. after.Values]),
            Threshold.Parse(PracticalThreshold),
            SignificanceLevel.P1E5
        ) == ComparisonResult.Lesser;

    /// <summary>Builds an encoding.</summary>
    public nint Open(string name)
    {
        var encoding = order.Encodings.First(encoding => encoding.Name == name);
        return Side.Table.Open(encoding.Index, image.GetAddressOfArrayData(), encoding.Injected);
    }

    /// <summary>The stream that fills the array.</summary>
    public BioStream NewStream() => scene.Stream(1, 0, 0, order.Seed);

    /// <summary>Runs all encodings.</summary>
    public IEnumerable<RivalSample> Run()
    {
        RivalBenchmark.Current = this;
        var summary = BenchmarkRunner.Run<RivalBenchmark>(
            ManualConfig
                .CreateEmpty()
                .AddJob(
                    Job.Default.WithToolchain(new InProcessNoEmitToolchain(Timeout.InfiniteTimeSpan, logOutput: false))
                        .WithWarmupCount(Warmups)
                        .WithIterationCount(Iterations)
                        .WithIterationTime(TimeInterval.FromMilliseconds(IterationMilliseconds))
                        .WithEvaluateOverhead(false))
                .AddLogger(NullLogger.Instance)
                .WithOptions(ConfigOptions.DisableLogFile)
                .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "bench-artifacts")));
        return summary.Reports.Select(report => new RivalSample(
            (string)report.BenchmarkCase.Parameters["Encoding"], [.. report.ResultStatistics!.OriginalValues]));
    }

    public void Dispose() => image.Dispose();
}
