using System.Runtime.InteropServices;
using Bench.Measuring;
using Workloads.Chance;
using Workloads.Streams;
using Workloads.Verification;

namespace Bench.Gate.Timing;

/// <summary>
/// Fresh starts: both builds in one process, in load contexts of their own, timed side by side in the cells that everything else is
/// measured in. Which build is loaded, compiled and built first, and in which order encodings come, is another in each start, so that where
/// code and data happen to lie averages out.
/// </summary>
internal sealed unsafe class TimedStart(TimedOrder order, Scene scene, CancellationToken cancellation)
{
    private const int BiosProved = 1 << 12;
    private const int MostSegments = 32;
    private const double ProvenShare = 0.5;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);
    private Mix64 dice = new(order.Seed);

    /// <summary>Measures every encoding, unless it refuses the machine.</summary>
    /// <returns>A sample for each, and for each start.</returns>
    /// <exception cref="WrongAnswerException">A build gives an answer that the oracle does not give.</exception>
    public IEnumerable<TimedSample> Run()
    {
        var image = SceneWriter.Image(scene);
        using var pin = new PinnedGCHandle<ulong[]>(image);
        if (order.Proves)
        {
            Prove(pin.GetAddressOfArrayData());
        }

        return Enumerable.Range(0, order.Starts).SelectMany(_ => RunOnce(image)).ToList();
    }

    /// <summary>
    /// Holds both builds against the oracle; what refuses the machine is held against it while it is timed.
    /// </summary>
    private void Prove(ulong* image)
    {
        using var chunk = new BioChunk(Cell.ChunkBios, Cell.ChunkBios * MostSegments);
        using var scratch = new CheckScratch(chunk);
        var truth = new Truth(Cell.ChunkBios);
        foreach (var (side, isHead) in new[] { (new LoadedSide(order.Base), false), (new LoadedSide(order.Head), true) })
        {
            foreach (var info in order.Encodings.Select(encoding => side.Describe(isHead ? encoding.HeadIndex : encoding.BaseIndex)))
            {
                using var contender = SideContender.Open(side, info, image, 0);
                var stream = scene.Stream(ProvenShare, 0, 0, order.Seed);
                for (var done = 0; contender is not null && done < BiosProved; done += chunk.Count)
                {
                    stream.Fill(chunk, Cell.ChunkBios);
                    truth.Establish(scene.Fabric, chunk);
                    if (contender.Prove(scene, chunk, truth, scratch) is { } difference)
                    {
                        throw new WrongAnswerException(info.Name, info.TagBits, difference);
                    }
                }
            }
        }
    }

    private IEnumerable<TimedSample> RunOnce(ulong[] image)
    {
        var isHeadFirst = dice.Next() % 2 == 0;
        var first = new LoadedSide(isHeadFirst ? order.Head : order.Base);
        var second = new LoadedSide(isHeadFirst ? order.Base : order.Head);
        var (head, @base) = isHeadFirst ? (first, second) : (second, first);
        var encodings = order.Encodings.ToArray();
        dice.Shuffle<TimedEncoding>(encodings);
        foreach (var encoding in encodings)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Measure(@base, head, encoding, image) is { } sample)
            {
                yield return sample;
            }
        }
    }

    private TimedSample? Measure(LoadedSide @base, LoadedSide head, TimedEncoding encoding, ulong[] image)
    {
        var (ofBase, ofHead) = (@base.Describe(encoding.BaseIndex), head.Describe(encoding.HeadIndex));
        var isHeadFirst = dice.Next() % 2 == 0;
        var isHeadTimed = dice.Next() % 2 == 0;
        fixed (ulong* numbers = image)
        {
            var first = isHeadFirst
                ? SideContender.Open(head, ofHead, numbers, encoding.Injected)
                : SideContender.Open(@base, ofBase, numbers, 0);
            var second = isHeadFirst
                ? SideContender.Open(@base, ofBase, numbers, 0)
                : SideContender.Open(head, ofHead, numbers, encoding.Injected);
            if (first is null || second is null)
            {
                first?.Dispose();
                second?.Dispose();
                return null;
            }

            var (headContender, baseContender) = isHeadFirst ? (first, second) : (second, first);
            using var cell = new Cell(
                scene, Point(ofHead), isHeadTimed ? headContender : baseContender, isHeadTimed ? baseContender : headContender);
            var (yardstickNs, lookupNs, ratio) = Time(cell);
            return isHeadTimed
                ? new TimedSample(ofHead.Name, yardstickNs, lookupNs, ratio)
                : new TimedSample(ofHead.Name, lookupNs, yardstickNs, 1 / ratio);
        }
    }

    private (double YardstickNs, double LookupNs, double Ratio) Time(Cell cell)
    {
        var seed = dice.Next();
        cell.StartStream(seed);
        cell.Prove(BiosProved);
        var timing = new PairedTiming(new PairedTimingPlan(order.Bios, Patience, seed, cancellation), cell);
        timing.Run(seed + 1, order.Bios);
        var samples = timing.Samples(seed + 1);
        return (Medians.Of(samples.FloorNs), Medians.Of(samples.LookupNs), Medians.Of(samples.Ratios));
    }

    private static MeasurementPoint Point(SideEncodingInfo info) => new()
    {
        Experiment = "gate",
        Encoding = info.Name,
        TagBits = info.TagBits,
        Against = info.Name,
        AgainstBits = info.TagBits,
        Machine = GateScene.Machine,
        Recording = "",
    };
}
