using Bench.Results;
using Bench.Runs;
using Bench.Tests.Reporting;
using Xunit;

namespace Bench.Tests.Runs;

public class RoundMergeTests
{
    private static readonly ResultRow First = MadeUpResults.Row(ns: 1) with
    {
        Rounds = 1,
        CiLow = 0.9,
        CiHigh = 1.1,
        FloorNs = 0.4,
        RatioToFloor = 2.5,
        RatioLow = 2.4,
        RatioHigh = 2.6,
        LinesPerLookup = 1,
        BuildNs = 100,
        RegisterNs = 10,
        AllocatedBytes = 8,
        Samples = 40,
        Modes = 2,
        OutlierShare = 0.02,
        RepeatedChunks = 1,
        ClockDrift = 0.01,
        OtherLoad = 0.1,
        Seed = 7,
        Utc = "2026-01-02T03:04:05Z",
    };

    private static readonly ResultRow Second = First with
    {
        Rounds = 2,
        NsPerBio = 3,
        CiLow = 2.8,
        CiHigh = 3.2,
        FloorNs = 0.6,
        RatioToFloor = 5,
        RatioLow = 4.5,
        RatioHigh = 5.5,
        LinesPerLookup = 2,
        BuildNs = 90,
        RegisterNs = 12,
        AllocatedBytes = 16,
        Samples = 41,
        Modes = 1,
        OutlierShare = 0.04,
        RepeatedChunks = 2,
        ClockDrift = 0.005,
        OtherLoad = 0.3,
        Seed = 9,
        Utc = "2026-01-02T04:04:05Z",
    };

    [Fact]
    public void Medians_are_averaged_intervals_joined_and_counts_added_up()
    {
        // Compared as a whole, so that a column that is forgotten shows.
        var expected = Second with
        {
            Rounds = 2,
            NsPerBio = 2,
            CiLow = 0.9,
            CiHigh = 3.2,
            FloorNs = 0.5,
            RatioToFloor = 3.75,
            RatioLow = 2.4,
            RatioHigh = 5.5,
            LinesPerLookup = 1.5,
            BuildNs = 90,
            RegisterNs = 10,
            AllocatedBytes = 24,
            Samples = 81,
            Modes = 2,
            OutlierShare = 0.03,
            RepeatedChunks = 3,
            ClockDrift = 0.01,
            OtherLoad = 0.2,
            Seed = 7,
            Utc = "2026-01-02T04:04:05Z",
        };
        Assert.Equal(expected, RoundMerge.Merge([First, Second]));
    }

    [Fact]
    public void One_round_stays_as_it_is() => Assert.Equal(First, RoundMerge.Merge([First]));
}
