using Bench.Measuring;

namespace Bench.Runs;

/// <summary>Divides the points of a run into parts that take about the same time.</summary>
/// <remarks>
/// Figures that are compared should be measured on one machine within minutes. So points that differ only in what is measured, and
/// against what, stay together, and are divided only if they are more than a part by themselves. The division depends only on the
/// points, so it is the same on every machine.
/// </remarks>
internal static class ShardPlan
{
    /// <summary>The points of one part, in their order.</summary>
    /// <param name="points">All points of the run.</param>
    /// <param name="shard">Which part.</param>
    /// <returns>The points of the part; each point is in exactly one part.</returns>
    public static IReadOnlyList<MeasurementPoint> PartOf(IReadOnlyList<MeasurementPoint> points, Shard shard)
    {
        var fair = RunExecution.Measured(points).Sum(Cost) / shard.Count;
        var loads = new double[shard.Count];
        var mine = new List<int>();

        // The longest first, each to the part with the least load: the classic rule, never more than a third worse than the best division.
        foreach (var piece in Pieces(points, fair).OrderByDescending(piece => piece.Cost).ThenBy(piece => piece.Points[0]))
        {
            var least = Array.IndexOf(loads, loads.Min());
            loads[least] += piece.Cost;
            if (least == shard.Index - 1)
            {
                mine.AddRange(piece.Points);
            }
        }

        mine.Sort();
        return [.. mine.Select(i => points[i])];
    }

    /// <summary>
    /// Approximate time of a point, in sixteenths of a second, fitted to the times between the rows of a full run. The limiting factor is
    /// the bios' own work.
    /// </summary>
    internal static double Cost(MeasurementPoint point) =>
        1
        + (30 * point.P2pShare * point.BounceShare)
        + (point.Temperature == Temperature.Shared ? 4 : 0)
        + (point.Dependency == Dependency.Dependent ? 1 : 0)
        + (point.Operation is Operation.Map or Operation.MapEach or Operation.Both ? 1 : 0)
        + (point.Machine.Providers / 1024.0);

    private static IEnumerable<(double Cost, List<int> Points)> Pieces(IReadOnlyList<MeasurementPoint> points, double fair)
    {
        foreach (var place in Enumerable
                .Range(0, points.Count)
                .GroupBy(i =>
                    points[i] with
                    {
                        Experiment = "",
                        Encoding = "",
                        TagBits = 0,
                        Against = null,
                        AgainstBits = 0,
                        HasOneBusOffset = false,
                    }))
        {
            // Points that share one measurement stay together.
            var members = place.GroupBy(i => RunExecution.MeasuredAs(points[i])).ToList();
            var pieces = Math.Max(1, (int)Math.Ceiling(members.Sum(member => Cost(member.Key)) / fair));
            for (var k = 0; k < pieces; k++)
            {
                var piece = members[(k * members.Count / pieces)..((k + 1) * members.Count / pieces)];
                if (piece.Count > 0)
                {
                    yield return (piece.Sum(member => Cost(member.Key)), [.. piece.SelectMany(variants => variants)]);
                }
            }
        }
    }
}
