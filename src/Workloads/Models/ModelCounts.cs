using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Lookups;

namespace Workloads.Models;

/// <summary>
/// The counts of a model under construction: added bio by bio from a recording, or from other models. The order of the finished model
/// depends only on the counts.
/// </summary>
internal sealed class ModelCounts
{
    private const int MostShapes = 65536;
    private readonly Dictionary<(int Phase, BioOp Op, Place Place, uint Bytes, ushort Segments), long> shapes = [];
    private readonly SortedDictionary<(int From, int To), long> next = [];
    private readonly long[,] switches = new long[WorkloadModel.MostDevices, WorkloadModel.MostDevices];
    private readonly ValueCounts[] distances = [.. Enumerable.Range(0, BioClass.Kinds).Select(_ => new ValueCounts())];
    private readonly ValueCounts[] gaps = [.. Enumerable.Range(0, BioClass.GapLevels).Select(_ => new ValueCounts())];
    private int devices;
    private long withSegments;

    /// <summary>Bios with data.</summary>
    public long Bios { get; private set; }

    /// <summary>Bios without data.</summary>
    public long BiosWithoutData { get; private set; }

    /// <summary>Reuse was tracked for one start address in this many.</summary>
    public long AddressesSampledOneIn { get; set; } = 1;

    /// <summary>Counts a bio without data.</summary>
    public void AddWithoutData() => BiosWithoutData++;

    /// <summary>Counts a bio, except its shape and the steps to it.</summary>
    public void Add(in BioFacts facts, bool segmentsKnown)
    {
        Bios++;
        withSegments += segmentsKnown ? 1 : 0;
        devices = Math.Max(devices, (int)facts.Device + 1);
        gaps[facts.Class.GapLevel].Add(facts.GapNs);
        if (facts.Class.Place is Place.Reuse or Place.Replay && facts.Use.IsKnown)
        {
            distances[facts.Class.Kind].Add(facts.Use.Distance, facts.Use.Weight);
        }
    }

    /// <summary>Counts bios of one shape.</summary>
    public void AddShape(int phase, BioOp op, Place place, uint bytes, ushort segments, long count)
    {
        // A planned bio has 16 bits for its shape, so past the limit a new size counts as the next power of two.
        var shape = (phase, op, place, bytes, segments);
        if (shapes.Count >= MostShapes && !shapes.ContainsKey(shape))
        {
            shape.bytes = Math.Max(BitOperations.RoundUpToPowerOf2(bytes), bytes);
        }

        CollectionsMarshal.GetValueRefOrAddDefault(shapes, shape, out _) += count;
    }

    /// <summary>Counts a step from one class to the next.</summary>
    public void AddStep(int from, int to, long count = 1) => next[(from, to)] = next.GetValueOrDefault((from, to)) + count;

    /// <summary>Counts a step from one device to another.</summary>
    public void AddSwitch(uint from, uint to, long count = 1) => switches[from, to] += count;

    /// <summary>Adds the counts of another model.</summary>
    public void Add(WorkloadModel model)
    {
        var phases = shapes.Keys.Select(shape => shape.Phase + 1).DefaultIfEmpty().Max();
        Bios += model.Bios;
        BiosWithoutData += model.BiosWithoutData;
        withSegments += model.BiosWithSegments;
        devices = Math.Max(devices, model.Devices);
        AddressesSampledOneIn = Math.Max(AddressesSampledOneIn, model.AddressesSampledOneIn);
        foreach (var node in model.Classes)
        {
            foreach (var (to, count) in node.Next)
            {
                AddStep(IndexOf(node, phases), IndexOf(model.Classes[to], phases), count);
            }
        }

        for (var from = 0; from < model.Devices; from++)
        {
            foreach (var (to, count) in model.DeviceSwitches[from])
            {
                AddSwitch((uint)from, (uint)to, count);
            }
        }

        foreach (var shape in model.Shapes)
        {
            AddShape(shape.Phase + phases, shape.Op, shape.Place, shape.Bytes, shape.Segments, shape.Count);
        }

        foreach (var kind in model.Distances)
        {
            distances[BioClass.KindOf(kind.Op, kind.Place)].Add(kind.Addresses);
        }

        for (var level = 0; level < gaps.Length; level++)
        {
            gaps[level].Add(model.GapsNs[level]);
        }
    }

    /// <summary>Creates the model. Do not add counts afterwards.</summary>
    /// <param name="name">Name for tables.</param>
    /// <param name="format">Format of the recording.</param>
    /// <param name="sha256">SHA-256 of the recording, or of the hashes of the merged models.</param>
    public WorkloadModel Finish(string name, string format, string sha256) => new()
    {
        Version = WorkloadModel.CurrentVersion,
        Name = name,
        Format = format,
        RecordingSha256 = sha256,
        Bios = Bios,
        BiosWithoutData = BiosWithoutData,
        BiosWithSegments = withSegments,
        AddressesSampledOneIn = AddressesSampledOneIn,
        Devices = devices,
        DeviceSwitches = [.. Enumerable.Range(0, devices).Select(SwitchesFrom)],
        Classes = Classes(),
        Shapes = [.. shapes.Select(s => new ShapeCount(s.Key.Phase, s.Key.Op, s.Key.Place, s.Key.Bytes, s.Key.Segments, s.Value))
            .OrderBy(s => s.Phase).ThenByDescending(s => s.Count)
            .ThenBy(s => s.Op).ThenBy(s => s.Place).ThenBy(s => s.Bytes).ThenBy(s => s.Segments)],
        Distances = [.. Enumerable.Range(0, BioClass.Kinds)
            .Where(kind => distances[kind].Total > 0)
            .Select(kind => new ReuseDistances(BioClass.OpOf(kind), BioClass.PlaceOf(kind), distances[kind].Finish()))],
        GapsNs = [.. gaps.Select(level => level.Finish())],
    };

    /// <summary>The classes that occurred, numbered without gaps.</summary>
    private ImmutableArray<ClassNode> Classes()
    {
        var counted = next.Where(step => step.Value > 0).ToList();
        var seen = counted.SelectMany(step => new[] { step.Key.From, step.Key.To }).Distinct().Order().ToList();
        var steps = counted.ToLookup(step => step.Key.From, step => new NextCount(seen.IndexOf(step.Key.To), step.Value));
        return [.. seen.Select(index =>
        {
            var it = BioClass.Of(index % BioClass.Count);
            return new ClassNode(index / BioClass.Count, it.Op, it.Place, it.Switched, it.GapLevel, [.. steps[index]]);
        })];
    }

    private ImmutableArray<NextCount> SwitchesFrom(int from) =>
        [.. Enumerable.Range(0, devices).Where(to => switches[from, to] > 0).Select(to => new NextCount(to, switches[from, to]))];

    private static int IndexOf(ClassNode node, int phases) =>
        ((node.Phase + phases) * BioClass.Count) + new BioClass(node.Op, node.Place, node.Switched, node.GapLevel).Index;
}
