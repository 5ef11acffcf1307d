using BenchmarkDotNet.Attributes;

namespace Bench.Measuring;

/// <summary>
/// The one benchmark BenchmarkDotNet sees: its parameter is the measurement point, its method runs the lane that the engine chose over
/// the chunk at hand.
/// </summary>
public class LookupBenchmark
{
    private Cell? cell;

    /// <summary>The run under way; one per process at a time.</summary>
    internal static PairedTimingRun? Run { get; set; }

    /// <summary>What is still to be measured.</summary>
    public static IEnumerable<MeasurementPoint> Points => Run?.Pending ?? [];

    /// <summary>What this case measures.</summary>
    [ParamsSource(nameof(Points))]
    public MeasurementPoint Point { get; set; } = null!;

    /// <summary>Builds and proves the structure.</summary>
    [GlobalSetup]
    public void Open() => cell = Run!.Open(Point);

    /// <summary>One lane over one chunk.</summary>
    [Benchmark]
    public void Slice() => cell!.Run(Run!.Plan.Lane);

    /// <summary>Frees the structure.</summary>
    [GlobalCleanup]
    public void Close()
    {
        cell?.Dispose();
        cell = null;
    }
}
