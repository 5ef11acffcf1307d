using System.Globalization;
using Bench.Measuring;
using Bench.Results;

namespace Bench.Runs;

/// <summary>Makes one row of what the process starts of a run measured.</summary>
internal static class StartMerge
{
    /// <summary>
    /// A start with more of its slices beside another thread on its core than this says more of that thread than of the lookup.
    /// </summary>
    public const double MostCrowded = 0.05;

    /// <summary>
    /// A start whose yardstick took so many times the median of the starts': another machine's thread uses the caches of this core, which a
    /// loop of additions does not feel.
    /// </summary>
    public const double MostSlowed = 1.5;

    /// <summary>A start whose ratio is so many times the median of the starts', or the median so many times it, disagrees.</summary>
    private const double MostApart = 1.25;

    /// <summary>Starts that are left, if some are left out: fewer have no interval to speak of.</summary>
    private const int FewestStarts = 3;

    /// <summary>
    /// Whether the starts of a measurement agree: one that says something else, more or less, met with something that is not the lookup's.
    /// </summary>
    /// <param name="starts">One row per start.</param>
    public static bool Agree(IReadOnlyList<ResultRow> starts)
    {
        var typical = Medians.Of([.. starts.Select(row => row.RatioToFloor)]);
        return starts.All(row => row.RatioToFloor <= MostApart * typical && typical <= MostApart * row.RatioToFloor);
    }

    /// <summary>
    /// One row of all that was measured: of the first starts, or, where those disagreed, of as many that were made afterwards, whatever
    /// those say.
    /// </summary>
    /// <param name="all">One row per start.</param>
    /// <param name="first">How many starts each measurement has at first.</param>
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
    /// The mean of the starts, and an interval over them: see <see cref="Estimation.OfStarts"/>. Those that another thread on the core
    /// disturbed, which is known without a look at the lookup's figures, are left out where three others remain. A single start is left as
    /// it is.
    /// </summary>
    /// <param name="all">One row per start, one or more.</param>
    public static ResultRow Merge(IReadOnlyList<ResultRow> all)
    {
        var typicalNs = Medians.Of([.. all.Select(row => row.FloorNs)]);
        var alone = all.Where(row => row.CrowdedShare <= MostCrowded && row.FloorNs <= MostSlowed * typicalNs).ToList();
        var starts = alone.Count >= FewestStarts ? alone : all;
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

    private static string Join(IEnumerable<ResultRow> starts, Func<ResultRow, double> value) =>
        string.Join(' ', starts.OrderBy(row => row.Starts).Select(row => value(row).ToString("G5", CultureInfo.InvariantCulture)));
}
