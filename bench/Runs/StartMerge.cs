using System.Globalization;
using Bench.Measuring;
using Bench.Results;

namespace Bench.Runs;

/// <summary>Merges the measurements of a run's process starts into one row.</summary>
internal static class StartMerge
{
    /// <summary>Largest crowded share of a start. Above it, the start shows the other thread on the core more than the lookup.</summary>
    public const double MostCrowded = 0.05;

    /// <summary>
    /// Largest ratio of a start's yardstick to the median of the starts. Above it, another machine's thread uses the caches of this core,
    /// which does not slow a loop of additions.
    /// </summary>
    public const double MostSlowed = 1.5;

    /// <summary>Largest factor between a start's ratio and the median of the starts, up or down. Beyond it, the start disagrees.</summary>
    private const double MostApart = 1.25;

    /// <summary>Fewest starts that must remain if some are left out: fewer do not give a useful interval.</summary>
    private const int FewestStarts = 3;

    /// <summary>
    /// Whether the starts that a row rests on agree. A start that disagrees, higher or lower, was probably affected by something other than
    /// the lookup.
    /// </summary>
    /// <param name="all">One row per start, one or more.</param>
    public static bool Agree(IReadOnlyList<ResultRow> all)
    {
        var starts = Counted(all);
        var typical = Medians.Of([.. starts.Select(row => row.RatioToFloor)]);
        return starts.All(row => row.RatioToFloor <= MostApart * typical && typical <= MostApart * row.RatioToFloor);
    }

    /// <summary>
    /// Merges all starts of a measurement into one row. Uses the first starts; if they disagreed, only the starts made afterwards, whatever
    /// their figures are.
    /// </summary>
    /// <param name="all">One row per start.</param>
    /// <param name="first">Number of first starts of each measurement.</param>
    public static ResultRow Merge(IReadOnlyList<ResultRow> all, int first)
    {
        var again = all.Where(row => row.Starts > first).ToList();
        return again.Count == 0
            ? Merge(all)
            : Merge(again) with
            {
                Seed = all[0].Seed,
                DiscardedRatios = Join(all.Where(row => row.Starts <= first), row => row.RatioToFloor),
            };
    }

    /// <summary>
    /// The mean of the starts and its interval: see <see cref="Estimation.OfStarts"/>. Starts that another thread on the core disturbed are
    /// left out if at least three others remain; the lookup's figures do not affect this choice. A single start stays as it is.
    /// </summary>
    /// <param name="all">One row per start, one or more.</param>
    public static ResultRow Merge(IReadOnlyList<ResultRow> all)
    {
        var starts = Counted(all);
        var last = all[^1];
        if (all.Count == 1)
        {
            return last with { Starts = 1 };
        }

        var lookup = Of(row => row.NsPerBio);
        var ratio = Of(row => row.RatioToFloor);
        return last with
        {
            Starts = starts.Count,
            StartNs = Join(starts, row => row.NsPerBio),
            StartRatios = Join(starts, row => row.RatioToFloor),
            Seed = all[0].Seed,
            NsPerBio = lookup.Value,
            CiLow = lookup.Low,
            CiHigh = lookup.High,
            FloorNs = Of(row => row.FloorNs).Value,
            RatioToFloor = ratio.Value,
            RatioLow = ratio.Low,
            RatioHigh = ratio.High,
            LinesPerLookup = starts.Average(row => row.LinesPerLookup),
            LoadsPerLookup = starts.Average(row => row.LoadsPerLookup),
            BuildNs = Medians.Of([.. starts.Select(row => row.BuildNs)]),
            RegisterNs = Medians.Of([.. starts.Select(row => row.RegisterNs)]),
            AllocatedBytes = all.Sum(row => row.AllocatedBytes),
            OverheadShare = starts.Average(row => row.OverheadShare),
            RepeatedChunks = all.Sum(row => row.RepeatedChunks),
            CrowdedShare = starts.Average(row => row.CrowdedShare),
            ClockDrift = starts.Max(row => row.ClockDrift),
            CycleNs = Medians.Of([.. starts.Select(row => row.CycleNs)]),
            OtherLoad = starts.Average(row => row.OtherLoad),
            BatchP50Ns = starts.Average(row => row.BatchP50Ns),
            BatchP99Ns = starts.Average(row => row.BatchP99Ns),
            BatchP999Ns = starts.Average(row => row.BatchP999Ns),
        };

        Estimate Of(Func<ResultRow, double> value) => Estimation.OfStarts([.. starts.Select(value)]);
    }

    /// <summary>All starts, without the disturbed ones if enough others remain.</summary>
    private static IReadOnlyList<ResultRow> Counted(IReadOnlyList<ResultRow> all)
    {
        var typicalNs = Medians.Of([.. all.Select(row => row.FloorNs)]);
        var alone = all.Where(row => row.CrowdedShare <= MostCrowded && row.FloorNs <= MostSlowed * typicalNs).ToList();
        return alone.Count >= FewestStarts ? alone : all;
    }

    private static string Join(IEnumerable<ResultRow> starts, Func<ResultRow, double> value) =>
        string.Join(' ', starts.OrderBy(row => row.Starts).Select(row => value(row).ToString("G5", CultureInfo.InvariantCulture)));
}
