using Bench.Results;

namespace Bench.Runs;

/// <summary>Makes one row of the rounds of a measurement.</summary>
internal static class RoundMerge
{
    /// <summary>
    /// The mean of the rounds' medians, and an interval that holds all of theirs: rounds differ by more than chance, or nobody would need two.
    /// </summary>
    /// <param name="rounds">One row per round, one or more.</param>
    public static ResultRow Merge(IReadOnlyList<ResultRow> rounds)
    {
        var last = rounds[^1];
        return rounds.Count == 1 ? last with { Rounds = 1 } : last with
        {
            Rounds = rounds.Count,
            Samples = rounds.Sum(row => row.Samples),
            Seed = rounds[0].Seed,
            NsPerBio = rounds.Average(row => row.NsPerBio),
            CiLow = rounds.Min(row => row.CiLow),
            CiHigh = rounds.Max(row => row.CiHigh),
            FloorNs = rounds.Average(row => row.FloorNs),
            RatioToFloor = rounds.Average(row => row.RatioToFloor),
            RatioLow = rounds.Min(row => row.RatioLow),
            RatioHigh = rounds.Max(row => row.RatioHigh),
            LinesPerLookup = rounds.Average(row => row.LinesPerLookup),
            BuildNs = rounds.Min(row => row.BuildNs),
            RegisterNs = rounds.Min(row => row.RegisterNs),
            AllocatedBytes = rounds.Sum(row => row.AllocatedBytes),
            Modes = rounds.Max(row => row.Modes),
            OutlierShare = rounds.Average(row => row.OutlierShare),
            RepeatedChunks = rounds.Sum(row => row.RepeatedChunks),
            ClockDrift = rounds.Max(row => row.ClockDrift),
            OtherLoad = rounds.Average(row => row.OtherLoad),
            BatchP50Ns = rounds.Average(row => row.BatchP50Ns),
            BatchP99Ns = rounds.Average(row => row.BatchP99Ns),
            BatchP999Ns = rounds.Average(row => row.BatchP999Ns),
        };
    }
}
