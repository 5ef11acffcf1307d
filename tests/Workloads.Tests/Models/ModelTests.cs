using Lookups;
using Workloads.Chance;
using Workloads.Models;
using Workloads.Recordings;
using Xunit;

namespace Workloads.Tests.Models;

public class ModelTests
{
    [Fact]
    public void A_model_says_what_happened()
    {
        var model = Fit(
            Bio(0, 0, BioOp.Write, 0, 4096),
            Bio(500, 0, BioOp.Write, 4096, 8192),
            Bio(20_000, 1, BioOp.Read, 0, 4096),
            Bio(20_001, 0, BioOp.Flush, 0, 0),
            Bio(20_002, 0, BioOp.Write, 0, 4096),
            Bio(20_002, 0, BioOp.Read, 4096, 8192));

        Assert.Equal((5, 1, 2), (model.Bios, model.BiosWithoutData, model.Devices));
        Assert.Equal(
            [
                new ShapeCount(0, BioOp.Read, Place.Jump, 4096, 1, 1), new ShapeCount(0, BioOp.Read, Place.Replay, 8192, 1, 1),
                new ShapeCount(0, BioOp.Write, Place.Jump, 4096, 1, 1), new ShapeCount(0, BioOp.Write, Place.Sequential, 8192, 1, 1),
                new ShapeCount(0, BioOp.Write, Place.Reuse, 4096, 1, 1),
            ],
            model.Shapes);
        Assert.Equal([new NextCount(1, 1)], model.DeviceSwitches[0]);
        Assert.Equal([new NextCount(0, 1)], model.DeviceSwitches[1]);
        Assert.Equal([new ValueRange(0, 1, 2), new ValueRange(2, 1, 1), new ValueRange(500, 1, 1)], Exact(model.GapsNs[0]));
        Assert.Equal([new ValueRange(19_500, 1, 1)], Exact(model.GapsNs[2]));
        Assert.Equal([(BioOp.Read, Place.Replay), (BioOp.Write, Place.Reuse)], model.Distances.Select(d => (d.Op, d.Place)));
        Assert.All(model.Distances, d => Assert.Equal([new ValueRange(1, 1, 1)], d.Addresses));
        Assert.Equal((0.4, 0.4, 0.4), (model.SequentialShare, model.ReuseShare, model.SwitchShare));
    }

    [Fact]
    public void As_many_steps_lead_to_a_class_as_lead_away_from_it()
    {
        foreach (var sample in new[] { "files.bios.gz", "fio_randrw.v3.iolog.gz", "sqlite.blkparse.txt.gz" })
        {
            var model = FitFile(sample);
            for (var i = 0; i < model.Classes.Length; i++)
            {
                var to = model.Classes.Sum(node => node.Next.Where(next => next.To == i).Sum(next => next.Count));
                Assert.Equal(model.Classes[i].Next.Sum(next => next.Count), to);
            }
        }
    }

    [Fact]
    public void A_model_is_the_same_after_it_was_written_and_read()
    {
        var model = FitFile("files.bios.gz");
        var json = ModelFile.Write(model);

        Assert.Equal(json, ModelFile.Write(ModelFile.Read("model.json", json)));
        Assert.All(json.Split('\n'), line => Assert.InRange(line.Length, 0, 260));
    }

    [Fact]
    public void Models_of_two_recordings_add_up_to_the_model_of_both()
    {
        // Addresses apart and a long gap, so that nothing in the second recording depends on the first.
        var random = new Mix64(3);
        var first = Enumerable
            .Range(0, 500)
            .Select(i => Bio((ulong)i * 700, 0, BioOp.Read, Mix64.Below(random.Next(), 100) * 4096, 4096))
            .ToArray();
        var second = Enumerable
            .Range(0, 700)
            .Select(i => Bio(1_000_000 + ((ulong)i * 900), 0, BioOp.Write, (200 + Mix64.Below(random.Next(), 50)) * 4096, 8192))
            .ToArray();
        var merged = WorkloadModel.Merge(Fit(first), Fit(second));
        var both = Fit([.. first, .. second]);

        Assert.Equal(both.Bios, merged.Bios);
        Assert.Equal(Shapes(both), Shapes(merged));
        Assert.Equal(both.Distances.Sum(d => d.Addresses.Sum(r => r.Count)), merged.Distances.Sum(d => d.Addresses.Sum(r => r.Count)));

        // Only around the places where the walks are closed may they differ, three steps in either.
        var (own, others) = (Steps(both), Steps(merged));
        var steps = own.Keys.Union(others.Keys).Sum(step => Math.Abs(own.GetValueOrDefault(step) - others.GetValueOrDefault(step)));
        Assert.InRange(steps, 0, 6);
        Assert.Equal(both.GapsNs.Sum(level => level.Sum(r => r.Count)), merged.GapsNs.Sum(level => level.Sum(r => r.Count)));
    }

    // Alone, since it asks how much memory the whole process takes.
    [Fact(DisableParallelization = true)]
    public void Fitting_takes_bounded_memory_whatever_the_recording()
    {
        var random = new Mix64(4);
        var fitter = new ModelFitter();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < 1_000_000; i++)
        {
            // Every address, size, time and device anew.
            fitter.Add(
                Bio(random.Next() >> 8, (uint)(random.Next() % 4096), BioOp.Read, random.Next() >> 10, 1 + (uint)(random.Next() >> 40)),
                []);
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 200 << 20);
        Assert.True(fitter.Finish("x", "bios", "").AddressesSampledOneIn > 1);
    }

    [Theory]
    [InlineData("", "line 1: model: expected a workload model as JSON")]
    [InlineData("{}", "version: expected 3, found none")]
    [InlineData("[]", "version: expected 3, found none")]
    [InlineData("{\"version\": 1}", "version: expected 3, found 1")]
    [InlineData("{\"version\": \"3\"}", "version: expected 3, found \"3\"")]
    [InlineData("{\"version\": 3}", "expected a workload model as JSON")]
    public void What_is_no_model_is_refused(string json, string message) =>
        Assert.Contains(
            message, Assert.Throws<BadInputException>(() => ModelFile.Read("model.json", json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"bios\": 2", "\"bios\": 3", "bios: expected the sum of all shape counts, found 3")]
    [InlineData("\"devices\": 1", "\"devices\": 65", "devices: expected 1 to 64, found 65")]
    [InlineData("\"devices\": 1", "\"devices\": 2", "device_switches: expected a list for each device")]
    [InlineData("[1, 1]", "[7, 1]", "classes: expected indexes of classes, and counts, for what comes next")]
    [InlineData("[1, 1]", "[1, 0]", "classes: expected indexes of classes, and counts, for what comes next")]
    [InlineData("[1, 1]", "[1, -1]", "expected a workload model as JSON")]
    [InlineData("[1, 1]", "[1, 1, 1]", "expected a workload model as JSON")]
    [InlineData("[1, 1]", "[1, 18446744073709551615]", "expected a workload model as JSON")]
    [InlineData("\"segments\":1", "\"segments\":257", "shapes: expected bytes of 1 or more, 1 to 256 segments")]
    [InlineData("\"op\":\"Read\"", "\"op\":\"Flush\"", "shapes: expected a shape for each operation and place in classes")]
    [InlineData("[100, 1, 1]", "[100, 3, 1]", "distances or gaps_ns: expected [low, width, count] as counting gives them")]
    [InlineData("\"gap_level\": 0", "\"gap_level\": 6", "classes: expected a class of bios")]
    [InlineData("\"name\"", "\"nom\"", "expected a workload model as JSON")]
    public void A_model_that_contradicts_itself_is_refused(string text, string other, string message)
    {
        var json = ModelFile.Write(Fit(Bio(0, 0, BioOp.Read, 0, 4096), Bio(100, 0, BioOp.Write, 1 << 20, 8192)));
        Assert.Contains(text, json, StringComparison.Ordinal);
        var changed = json.Replace(text, other, StringComparison.Ordinal);

        Assert.Contains(
            message, Assert.Throws<BadInputException>(() => ModelFile.Read("model.json", changed)).Message, StringComparison.Ordinal);
    }

    internal static WorkloadModel FitFile(string sample)
    {
        var fitter = new ModelFitter();
        var identity = RecordingFile.Read(Samples.Of(sample), ref fitter);
        return fitter.Finish(sample, identity.FormatName, identity.Sha256);
    }

    internal static WorkloadModel Fit(params RecordedBio[] bios)
    {
        var fitter = new ModelFitter();
        foreach (var bio in bios)
        {
            fitter.Add(bio, []);
        }

        return fitter.Finish("made", "bios", new string('0', 64));
    }

    internal static RecordedBio Bio(ulong timeNs, uint device, BioOp op, ulong offset, uint bytes) =>
        new(timeNs, device, op, offset, bytes);

    private static IEnumerable<ValueRange> Exact(IEnumerable<ValueRange> ranges) => ranges.Select(range => range with { Width = 1 });

    // Both without phases: a change is found at the end of a window, and windows do not start anew with the second recording.
    private static Dictionary<ShapeCount, long> Shapes(WorkloadModel model) =>
        model.Shapes
            .GroupBy(shape => shape with { Phase = 0, Count = 0 })
            .ToDictionary(same => same.Key, same => same.Sum(shape => shape.Count));

    private static Dictionary<(BioClass From, BioClass To), long> Steps(WorkloadModel model)
    {
        BioClass ClassOf(int i) => model.Classes[i] is var node ? new BioClass(node.Op, node.Place, node.Switched, node.GapLevel) : default;
        return model.Classes
            .SelectMany((node, from) => node.Next.Select(next => (Step: (ClassOf(from), ClassOf(next.To)), next.Count)))
            .GroupBy(step => step.Step, step => step.Count)
            .ToDictionary(same => same.Key, same => same.Sum());
    }
}
