using Lookups;
using Workloads.Fidelity;
using Workloads.Tests.Models;
using Workloads.Topologies.MachineModels;
using Xunit;

namespace Workloads.Tests.Fidelity;

public class FidelityTests
{
    // Enough that chance is far below the targets; the published figures are of two million.
    private const int Bios = 1 << 18;

    // Without phases it is up to 0.3.
    private const double PhaseTolerance = 0.06;

    public static TheoryData<string> Recordings =>
        [.. Directory.GetFiles(Samples.RecordingsFolder, "*.gz").Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Recordings))]
    public void The_stream_of_a_recording_is_like_it_and_a_naive_one_is_not(string recording)
    {
        var topology = GpuServer.MachineModel.Build(44, 1) with { CrossBridgeSupported = true };
        var report = FidelityCheck.Run(Path.Combine(Samples.RecordingsFolder, recording), topology, seed: 1, Bios);

        Assert.All(report.Marginals, it => Assert.True(it.IsMet, $"{it.Marginal.Name}: {it.Stream}, target {it.Marginal.Target}"));
        Assert.All(
            report.Marginals.Where(it => it.Marginal == Marginal.Size || it.Marginal == Marginal.Op),
            it => Assert.InRange(it.EighthGenerated, it.EighthRecorded - PhaseTolerance, it.EighthRecorded + PhaseTolerance));
        Assert.InRange(report.Marginals.Average(it => it.Naive / Math.Max(it.Stream, 0.001)), 10, double.MaxValue);
    }

    [Fact]
    public void The_distance_of_two_samples_is_the_largest_gap_between_their_curves()
    {
        Assert.Equal(0, KolmogorovSmirnov.Distance([1, 2, 3], [1, 2, 3]));
        Assert.Equal(1, KolmogorovSmirnov.Distance([1, 2, 3], [4, 5]));
        Assert.Equal(0.5, KolmogorovSmirnov.Distance([1, 1, 2, 2], [1, 1, 1, 1]));
        Assert.Equal(0.25, KolmogorovSmirnov.Distance([1, 2, 3, 4], [1, 2, 3, 3]));
        Assert.Equal(0, KolmogorovSmirnov.Distance([7], [7, 7, 7, 7]));
        Assert.Throws<ArgumentException>(() => KolmogorovSmirnov.Distance([], [1]));
    }

    [Fact]
    public void A_sample_holds_what_its_bios_are()
    {
        var sample = new BioSample(
        [
            ModelTests.Bio(0, 0, BioOp.Write, 0, 4096) with { SegmentCount = 1 },
            ModelTests.Bio(100, 0, BioOp.Write, 4096, 8192) with { SegmentCount = 2 },
            ModelTests.Bio(100, 0, BioOp.Flush, 0, 0),
            ModelTests.Bio(150, 1, BioOp.Read, 0, 4096) with { SegmentCount = 1 },
            ModelTests.Bio(900, 0, BioOp.Read, 0, 4096) with { SegmentCount = 1 },
        ]);

        Assert.Equal([4096, 4096, 4096, 8192], sample.Values(Marginal.Size).ToArray());
        Assert.Equal([0, 0, 1, 1], sample.Values(Marginal.Op).ToArray());
        Assert.Equal([1, 1, 1, 2], sample.Values(Marginal.Segments).ToArray());
        Assert.Equal([0, 50, 100, 750], sample.Values(Marginal.InterArrival).ToArray());
        Assert.Equal([1, Marginal.NeverUsed, Marginal.NeverUsed, Marginal.NeverUsed], sample.Values(Marginal.ReuseDistance).ToArray());
        Assert.Equal((0.25, 0.5), (sample.SequentialShare, sample.SwitchShare));
    }
}
