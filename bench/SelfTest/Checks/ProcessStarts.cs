using System.Collections.Immutable;
using Bench.Measuring;
using Bench.Processes;
using Bench.Results;
using Bench.Runs;

namespace Bench.SelfTest.Checks;

/// <summary>
/// Identical code beside itself in several process starts, as in a run: the true ratio is 1, and the intervals must hold it as often as
/// their confidence states.
/// </summary>
internal static class ProcessStarts
{
    /// <summary>Of 40 intervals with 95 % coverage, fewer than 34 hold the true value with a probability of 1 in 1000.</summary>
    private const int FewestCovered = 34;

    private const int Wanted = 40;

    public static SelfCheck SelfCheck { get; } =
        new("process-starts", "Over process starts, the 95 % interval of identical code holds 1.00 in 95 % of cases.", Run);

    private static IEnumerable<Finding> Run(SelfTestContext context)
    {
        var profile = Profile.Quick;
        var points = Variant.Widest(OwnVariant.All.Where(variant => !variant.Info.Remembers && !variant.Info.IsOnePerReader))
            .Select(variant =>
                (
                    Variant: variant,
                    Point: context.Point(variant.Info.Name, variant.TagBits) with
                    {
                        Against = variant.Info.Name,
                        AgainstBits = variant.TagBits,
                    }))
            .Where(found =>
                found.Variant.UnmeasurableBecause(found.Point) is null
                && found.Variant.Refusal(context.SceneOf(found.Point).Fabric) is null)
            .Select(found => found.Point)
            .Take(Wanted)
            .ToImmutableArray();
        var starts = new List<ResultRow>();
        for (var start = 1; start <= profile.Starts; start++)
        {
            Self.Ask<StartOrder, ResultRow>(
                "run-start",
                new StartOrder(profile, start, (ulong)start, points, SliceFolder: null),
                starts.Add,
                context.Cancellation);
        }

        var ratios = starts
            .GroupBy(MeasurementKey.Of)
            .Select(group => Estimation.OfStarts([.. group.Select(row => row.RatioToFloor)]))
            .ToList();
        var covered = ratios.Count(ratio => ratio.Low <= 1 && ratio.High >= 1);
        var furthest = ratios.MaxBy(ratio => Math.Abs(Math.Log(ratio.Value)));
        yield return Finding.Of(
            covered >= FewestCovered * ratios.Count / Wanted,
            $"{covered} of {ratios.Count} intervals over {profile.Starts} starts hold 1.00; the furthest reads {furthest.Value:0.000} "
                + $"[{furthest.Low:0.000}, {furthest.High:0.000}]");
    }
}
