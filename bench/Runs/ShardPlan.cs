using Bench.Measuring;

namespace Bench.Runs;

/// <summary>Divides the points of a run into parts that take about the same time.</summary>
/// <remarks>
/// What will be compared should have been measured on one machine within minutes, so a place, the points that differ in nothing but the
/// encoding and its bits, is cut only when it is more than a part by itself. Every machine divides a run the same way: nothing enters but
/// the points.
/// </remarks>
public static class ShardPlan
{
    /// <summary>The points of one part, in their order.</summary>
    /// <param name="points">All points of the run.</param>
    /// <param name="shard">Which part.</param>
    /// <returns>The points; over all parts each point is there once.</returns>
    public static IReadOnlyList<MeasurementPoint> PartOf(IReadOnlyList<MeasurementPoint> points, Shard shard)
    {
        ArgumentNullException.ThrowIfNull(points);
        var fair = RunExecution.Measured(points).Sum(Cost) / shard.Count;
        var loads = new double[shard.Count];
        var mine = new List<int>();

        // The longest first, each to the part that has least: the classic rule, never more than a third worse than the best division.
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
    /// About how long a point takes, in sixteenths of a second: fitted to the times between the rows of a full run. What binds is the bios'
    /// own work.
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
            // What is measured once stays together.
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
