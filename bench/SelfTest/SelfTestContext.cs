using Bench.Contenders;
using Bench.Measuring;
using HotLoops;
using Workloads.Models;

namespace Bench.SelfTest;

/// <summary>Makes small measurements with the loop that measures everything else, with or without a defect in it.</summary>
/// <param name="model">The workload.</param>
/// <param name="recording">Name of the workload.</param>
/// <param name="defect">The defect of the measurement; null for none.</param>
/// <param name="cancellation">Cancels the work.</param>
internal sealed class SelfTestContext(WorkloadModel model, string recording, Defect? defect, CancellationToken cancellation) : IDisposable
{
    /// <summary>Bios of one stream.</summary>
    public const long Bios = 1 << 20;

    private const int Cells = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly SceneLibrary scenes = new(new Dictionary<string, WorkloadModel> { [recording] = model }, 1);
    private readonly HashSet<string> allocating = new(StringComparer.Ordinal);
    private readonly HashSet<string> repeating = new(StringComparer.Ordinal);

    /// <summary>Measurements so far that allocated managed memory while they were timed.</summary>
    public IReadOnlyCollection<string> Allocating => allocating;

    /// <summary>Measurements so far that got the same bios again.</summary>
    public IReadOnlyCollection<string> Repeating => repeating;

    /// <summary>Cancels the work.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>Number of measurements so far.</summary>
    public int Measurements { get; private set; }

    /// <summary>A lookup on the machine model of the default tables.</summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="tagBits">Its bits.</param>
    /// <returns>The point.</returns>
    public MeasurementPoint Point(string encoding, int tagBits) => new()
    {
        Experiment = "selftest",
        Encoding = encoding,
        TagBits = tagBits,
        Machine = MachineModels.Choose(MachineModels.Default),
        Recording = recording,
    };

    /// <summary>The machine and workload of a point, valid until the next call.</summary>
    /// <param name="point">The point.</param>
    /// <returns>The scene.</returns>
    public Scene SceneOf(MeasurementPoint point) => scenes.Open(point);

    /// <summary>Measures a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="wrap">Wraps the contender before it is measured.</param>
    /// <param name="seed">Seed of the streams.</param>
    /// <param name="bios">Bios of each stream.</param>
    /// <param name="opponentSeed">Difference of the seed of the opponent's own stream; 0 for the same bios.</param>
    /// <returns>The samples.</returns>
    public CellSamples Measure(
        MeasurementPoint point, Func<Contender, Contender>? wrap = null, ulong seed = 1, long bios = Bios, ulong opponentSeed = 0)
    {
        var plan = new PairedTimingPlan(bios, Patience, seed, cancellation)
        {
            Clock = defect?.Clock ?? TickClock.Best,
            OpponentSeed = opponentSeed,
            RepeatAfter = defect?.RepeatAfter ?? 0,
            Wrap = contender => Spoil(wrap is null ? contender : wrap(contender)),
        };
        var samples = new StartMeasurement(plan, scenes, ContenderLookup.Build).Measure(point, start: 1, (_, found) => found);
        Measurements++;
        if (samples.AllocatedBytes != 0)
        {
            allocating.Add($"{point.Encoding}: {samples.AllocatedBytes} bytes");
        }

        if (samples.RepeatedChunks != 0)
        {
            repeating.Add($"{point.Encoding}: {samples.RepeatedChunks} chunks");
        }

        return samples;
    }

    /// <summary>The ratio of a point to its yardstick: the median of a few cells, each built anew.</summary>
    /// <param name="point">The point.</param>
    /// <param name="wrap">Wraps the contender before it is measured.</param>
    /// <param name="seed">Seed of the streams.</param>
    /// <param name="bios">Bios of each stream.</param>
    /// <param name="opponentSeed">Difference of the seed of the opponent's own stream; 0 for the same bios.</param>
    /// <returns>The ratio.</returns>
    public double Ratio(
        MeasurementPoint point,
        Func<Contender, Contender>? wrap = null,
        ulong seed = 1,
        long bios = Bios,
        ulong opponentSeed = 0
    ) => Medians.Of(
        [
            .. Enumerable.Range(0, Cells).Select(i =>
                Estimation.Of(Measure(point, wrap, seed: seed + ((ulong)i << 32), bios: bios, opponentSeed: opponentSeed).Ratios).Value),
        ]);

    public void Dispose() => scenes.Dispose();

    private Contender Spoil(Contender contender) => defect is null ? contender : defect.Wrap(contender);
}
