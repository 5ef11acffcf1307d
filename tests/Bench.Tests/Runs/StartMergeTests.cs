using Bench.Measuring;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Reporting;
using Xunit;

namespace Bench.Tests.Runs;

public class StartMergeTests
{
    private static readonly ResultRow First = MadeUpResults.Row(ns: 1) with
    {
        Starts = 1,
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
        OverheadShare = 0.2,
        CrowdedShare = 0.5,
        RepeatedChunks = 1,
        ClockDrift = 0.01,
        OtherLoad = 0.1,
        Seed = 7,
        Utc = "2026-01-02T03:04:05Z",
    };

    private static readonly ResultRow Second = First with
    {
        Starts = 2,
        NsPerBio = 4,
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
        OverheadShare = 0.4,
        CrowdedShare = 0.25,
        RepeatedChunks = 2,
        ClockDrift = 0.005,
        OtherLoad = 0.3,
        Seed = 9,
        Utc = "2026-01-02T04:04:05Z",
    };

    [Fact]
    public void Starts_become_their_geometric_mean_and_counts_are_added_up()
    {
        var merged = StartMerge.Merge([First, Second]);

        // Compared as a whole, so that a forgotten column is detected.
        var expected = Second with
        {
            Starts = 2,
            StartNs = "1 4",
            StartRatios = "2.5 5",
            NsPerBio = merged.NsPerBio,
            CiLow = merged.CiLow,
            CiHigh = merged.CiHigh,
            FloorNs = merged.FloorNs,
            RatioToFloor = merged.RatioToFloor,
            RatioLow = merged.RatioLow,
            RatioHigh = merged.RatioHigh,
            LinesPerLookup = 1.5,
            BuildNs = 95,
            RegisterNs = 11,
            AllocatedBytes = 24,
            OverheadShare = 0.3,
            CrowdedShare = 0.375,
            RepeatedChunks = 3,
            ClockDrift = 0.01,
            OtherLoad = 0.2,
            Seed = 7,
            Utc = "2026-01-02T04:04:05Z",
        };
        Assert.Equal(expected, merged with { OverheadShare = Math.Round(merged.OverheadShare, 6) });
        Assert.Equal(2, merged.NsPerBio, 1e-9);
        Assert.Equal(Math.Sqrt(0.24), merged.FloorNs, 1e-9);
        Assert.Equal(Math.Sqrt(12.5), merged.RatioToFloor, 1e-9);

        // Student's t with one degree of freedom reaches 12.71 standard errors.
        Assert.Equal(Math.Exp(Math.Log(2) - (12.7062 * Math.Log(2))), merged.CiLow, 1e-4);
    }

    [Fact]
    public void One_start_stays_as_it_is() => Assert.Equal(First, StartMerge.Merge([First]));

    [Fact]
    public void A_start_beside_another_thread_on_its_core_is_left_out_where_three_remain()
    {
        var quiet = First with { CrowdedShare = 0 };
        var crowded = First with { CrowdedShare = 1, RatioToFloor = 9 };
        Assert.Equal("2.5 2.5 2.5", StartMerge.Merge([quiet, crowded, quiet, quiet]).StartRatios);
        Assert.Equal("2.5 9 2.5", StartMerge.Merge([quiet, crowded, quiet]).StartRatios);
    }

    [Fact]
    public void A_start_whose_yardstick_was_slowed_is_left_out_where_three_remain_however_its_ratio_reads()
    {
        var quiet = First with { CrowdedShare = 0 };
        var slowed = quiet with { FloorNs = quiet.FloorNs * 4, RatioToFloor = 9 };
        var steady = quiet with { FloorNs = quiet.FloorNs * 1.4, RatioToFloor = 9 };
        Assert.Equal("2.5 2.5 2.5", StartMerge.Merge([quiet, slowed, quiet, quiet]).StartRatios);
        Assert.Equal("2.5 9 2.5", StartMerge.Merge([quiet, slowed, quiet]).StartRatios);
        Assert.Equal("2.5 9 2.5 2.5", StartMerge.Merge([quiet, steady, quiet, quiet]).StartRatios);
    }

    [Theory]
    [InlineData(2, 2.4, true)]
    [InlineData(2, 2.6, false)]
    [InlineData(2, 1.7, true)]
    [InlineData(2, 1.5, false)]
    public void Starts_agree_unless_one_says_more_or_less_than_the_rest(double rest, double one, bool agree)
    {
        var row = First with { RatioToFloor = rest };
        Assert.Equal(agree, StartMerge.Agree([row, row, row with { RatioToFloor = one }, row, row]));
        Assert.True(StartMerge.Agree([row]));
    }

    [Fact]
    public void A_start_that_is_left_out_cannot_disagree()
    {
        var quiet = First with { CrowdedShare = 0 };
        var crowded = quiet with { CrowdedShare = 1, RatioToFloor = 9 };
        Assert.True(StartMerge.Agree([quiet, crowded, quiet, quiet]));
        Assert.False(StartMerge.Agree([quiet, crowded, quiet]));
    }

    /// <summary>Normal values, because their coverage is known: five starts of a known mean, repeated many times.</summary>
    [Fact]
    public void The_interval_of_five_starts_covers_in_95_of_100_cases()
    {
        const int Cases = 4000;
        var random = new Random(5);
        var covered = Enumerable
            .Range(0, Cases)
            .Count(_ =>
            {
                var starts = Enumerable
                    .Range(0, 5)
                    .Select(_ => Math.Exp(0.1 * Enumerable.Range(0, 12).Sum(_ => random.NextDouble() - 0.5)))
                    .ToList();
                var estimate = Estimation.OfStarts(starts);
                return estimate.Low <= 1 && estimate.High >= 1;
            });
        Assert.InRange((double)covered / Cases, 0.94, 0.96);
    }
}
