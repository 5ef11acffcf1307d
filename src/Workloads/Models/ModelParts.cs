using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Workloads.Models;

/// <summary>Puts counts into the parts of a model, in an order that depends on nothing but the counts; merges models by adding them.</summary>
public static class ModelParts
{
    /// <summary>The model of two recordings together.</summary>
    /// <param name="a">One model.</param>
    /// <param name="b">The other; its devices are taken for those of the first with the same numbers.</param>
    /// <returns>
    /// Their sum: exact but for what is said at <see cref="ValueCounts"/>, and but for addresses that both recordings use, which are no
    /// reuse here.
    /// </returns>
    public static WorkloadModel Merge(WorkloadModel a, WorkloadModel b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var devices = Math.Max(a.Devices, b.Devices);
        var switches = new long[devices, devices];
        var next = new long[BioClass.Count, BioClass.Count];
        var distances = Enumerable.Range(0, BioClass.Kinds).Select(_ => new ValueCounts()).ToArray();
        var gaps = Enumerable.Range(0, BioClass.GapLevels).Select(_ => new ValueCounts()).ToArray();
        foreach (var model in new[] { a, b })
        {
            AddTo(model, next, switches);
            foreach (var kind in model.Distances)
            {
                distances[BioClass.KindOf(kind.Op, kind.Place)].Add(kind.Addresses);
            }

            for (var level = 0; level < gaps.Length; level++)
            {
                gaps[level].Add(model.GapsNs[level]);
            }
        }

        return new WorkloadModel
        {
            Version = WorkloadModel.CurrentVersion,
            Name = $"{a.Name} + {b.Name}",
            Format = a.Format == b.Format ? a.Format : $"{a.Format} + {b.Format}",
            RecordingSha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(a.RecordingSha256 + b.RecordingSha256))),
            Bios = a.Bios + b.Bios,
            BiosWithoutData = a.BiosWithoutData + b.BiosWithoutData,
            BiosWithSegments = a.BiosWithSegments + b.BiosWithSegments,
            AddressesSampledOneIn = Math.Max(a.AddressesSampledOneIn, b.AddressesSampledOneIn),
            Devices = devices,
            DeviceSwitches = [.. Enumerable.Range(0, devices).Select(from => NextOf(switches, from, to => to))],
            Classes = Classes(next),
            Shapes = InOrder(a.Shapes.Concat(b.Shapes)
                .GroupBy(s => s with { Count = 0 })
                .Select(same => same.Key with { Count = same.Sum(s => s.Count) })),
            Distances = Distances(distances),
            GapsNs = [.. gaps.Select(level => level.Finish())],
        };
    }

    internal static ImmutableArray<ShapeCount> InOrder(IEnumerable<ShapeCount> shapes) =>
        [.. shapes.OrderByDescending(s => s.Count).ThenBy(s => s.Op).ThenBy(s => s.Place).ThenBy(s => s.Bytes).ThenBy(s => s.Segments)];

    internal static ImmutableArray<ReuseDistances> Distances(ValueCounts[] byKind) =>
        [.. Enumerable.Range(0, BioClass.Kinds)
            .Where(kind => byKind[kind].Total > 0)
            .Select(kind => new ReuseDistances(BioClass.OpOf(kind), PlaceOf(kind), byKind[kind].Finish()))];

    /// <summary>The classes that were seen, numbered without gaps.</summary>
    internal static ImmutableArray<ClassNode> Classes(long[,] next)
    {
        var seen = Enumerable.Range(0, BioClass.Count)
            .Where(index => Enumerable.Range(0, BioClass.Count).Any(other => next[index, other] > 0 || next[other, index] > 0))
            .ToList();
        return [.. seen.Select(index =>
        {
            var it = BioClass.Of(index);
            return new ClassNode(it.Op, it.Place, it.Switched, it.GapLevel, NextOf(next, index, seen.IndexOf));
        })];
    }

    internal static ImmutableArray<NextCount> NextOf(long[,] counts, int from, Func<int, int> name) =>
        [.. Enumerable.Range(0, counts.GetLength(1)).Where(to => counts[from, to] > 0).Select(to => new NextCount(name(to), counts[from, to]))];

    private static Place PlaceOf(int kind) => BioClass.Of(kind * 2 * BioClass.GapLevels).Place;

    private static void AddTo(WorkloadModel model, long[,] next, long[,] switches)
    {
        foreach (var node in model.Classes)
        {
            foreach (var (to, count) in node.Next)
            {
                next[IndexOf(node), IndexOf(model.Classes[to])] += count;
            }
        }

        for (var from = 0; from < model.Devices; from++)
        {
            foreach (var (to, count) in model.DeviceSwitches[from])
            {
                switches[from, to] += count;
            }
        }
    }

    private static int IndexOf(ClassNode node) => new BioClass(node.Op, node.Place, node.Switched, node.GapLevel).Index;
}
