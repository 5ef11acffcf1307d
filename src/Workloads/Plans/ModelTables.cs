using System.Runtime.CompilerServices;
using Lookups;
using Workloads.Chance;
using Workloads.Models;

namespace Workloads.Plans;

/// <summary>A model prepared for drawing; streams of any seed share it.</summary>
internal sealed unsafe class ModelTables
{
    private const ulong NoDepth = uint.MaxValue;

    private readonly ClassFacts[] classMemory;
    private readonly ShapeFacts[] shapeMemory;

    public ModelTables(WorkloadModel model)
    {
        DeviceNext = new AliasRows([.. model.DeviceSwitches.Select(row => NextWeights(row))]);
        Devices = model.Devices;
        classMemory = GC.AllocateArray<ClassFacts>(model.Classes.Length, pinned: true);
        Classes = (ClassFacts*)Unsafe.AsPointer(ref classMemory[0]);
        for (var i = 0; i < model.Classes.Length; i++)
        {
            classMemory[i] = FactsOf(model.Classes[i]);
        }

        shapeMemory = GC.AllocateArray<ShapeFacts>(model.Shapes.Length, pinned: true);
        Shapes = (ShapeFacts*)Unsafe.AsPointer(ref shapeMemory[0]);
        var byKind = Enumerable.Range(0, RowOf(model.Phases, 0)).Select(_ => new List<Weighted>()).ToArray();
        for (var i = 0; i < model.Shapes.Length; i++)
        {
            shapeMemory[i] = FactsOf(model.Shapes[i]);
            byKind[RowOf(model.Shapes[i].Phase, BioClass.KindOf(model.Shapes[i].Op, model.Shapes[i].Place))]
                .Add(new Weighted((ushort)i, model.Shapes[i].Count));
        }

        ShapeOf = new AliasRows(byKind);
        var distances = DistancesByKind(model);
        Depth = distances
            .SelectMany(row => row)
            .Where(range => range.Low != NoDepth)
            .Select(range => (int)(range.Low + range.Width))
            .DefaultIfEmpty(1)
            .Max();
        DepthOf = new RangeRows(distances);
        GapOf = new RangeRows([.. model.GapsNs]);
    }

    /// <summary>Draws the next device from the current device.</summary>
    public AliasRows DeviceNext { get; }

    /// <summary>Number of devices.</summary>
    public int Devices { get; }

    /// <summary>The greatest depth that can be drawn.</summary>
    public int Depth { get; }

    /// <summary>The facts of each class, by its index.</summary>
    public ClassFacts* Classes { get; }

    /// <summary>Draws the index of a shape from a phase and a kind.</summary>
    public AliasRows ShapeOf { get; }

    /// <summary>The facts of each shape, by its index.</summary>
    public ShapeFacts* Shapes { get; }

    /// <summary>Draws the depth of a reused address from a kind.</summary>
    public RangeRows DepthOf { get; }

    /// <summary>Draws nanoseconds from a gap level.</summary>
    public RangeRows GapOf { get; }

    /// <summary>The counts of successors as weights.</summary>
    public static IReadOnlyList<Weighted> NextWeights(IEnumerable<NextCount> counts) =>
        [.. counts.Select(next => new Weighted((ushort)next.To, next.Count))];

    private static int RowOf(int phase, int kind) => (phase * BioClass.Kinds) + kind;

    private static ClassFacts FactsOf(ClassNode node) => new()
    {
        Kind = (byte)BioClass.KindOf(node.Op, node.Place),
        Place = node.Place,
        ShapeRow = (ushort)RowOf(node.Phase, BioClass.KindOf(node.Op, node.Place)),
        Switched = node.Switched,
        GapLevel = (byte)node.GapLevel,
    };

    /// <summary>Splits a shape into segments of equal length, in whole pages or sectors if possible. The last one has the rest.</summary>
    private static ShapeFacts FactsOf(ShapeCount shape)
    {
        const uint Page = (uint)ProviderTable.PageBytes;
        var even = shape.Bytes / shape.Segments;
        var piece = even >= Page ? even / Page * Page : even >= Sectors.Bytes ? even / Sectors.Bytes * Sectors.Bytes : even;
        var last = shape.Bytes - (piece * (uint)(shape.Segments - 1));
        return new ShapeFacts
        {
            Bytes = shape.Bytes,
            Sectors = (uint)Sectors.Holding(shape.Bytes),
            PieceBytes = piece,
            LastBytes = last,
            FirstBytes = shape.Segments == 1 ? last : piece,
            LongestBytes = Math.Max(piece, last),
            Segments = shape.Segments,
            Op = shape.Op,
        };
    }

    private static List<List<ValueRange>> DistancesByKind(WorkloadModel model)
    {
        var rows = Enumerable.Range(0, BioClass.Kinds).Select(_ => new List<ValueRange>()).ToList();
        foreach (var kind in model.Distances)
        {
            rows[BioClass.KindOf(kind.Op, kind.Place)]
                .AddRange(
                    kind.Addresses.Select(range =>
                        range.Low + range.Width > RecentStarts.MostDepth ? new ValueRange(NoDepth, 1, range.Count) : range));
        }

        return rows;
    }

    internal struct ClassFacts
    {
        public byte Kind;
        public ushort ShapeRow;
        public Place Place;
        public bool Switched;
        public byte GapLevel;
    }

    internal struct ShapeFacts
    {
        public uint Bytes;
        public uint Sectors;
        public uint PieceBytes;
        public uint FirstBytes;
        public uint LastBytes;
        public uint LongestBytes;
        public ushort Segments;
        public BioOp Op;
    }
}
