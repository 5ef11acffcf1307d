using Bench.Gate.Counting;
using Bench.Gate.Verdicts;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class CountedJudgeTests
{
    private static readonly Counts Before = new(100, 20, 5, 1, 0.1, 0);

    [Fact]
    public void Half_a_per_cent_is_seen()
    {
        Assert.Equal(Change.Same, Judge(Before));
        Assert.Equal(Change.Same, Judge(Before with { Instructions = 100.4 }));
        Assert.Equal(Change.Slower, Judge(Before with { Instructions = 100.6 }));
        Assert.Equal(Change.Faster, Judge(Before with { Instructions = 99.4 }));
    }

    [Fact]
    public void A_load_in_place_of_an_instruction_is_no_gift()
    {
        Assert.Equal(Change.Slower, Judge(Before with { Instructions = 99, Loads = 21 }));
        Assert.Equal(Change.Slower, Judge(Before with { Stores = 6 }));
    }

    [Fact]
    public void What_moves_with_where_code_lies_is_not_taken_for_a_change()
    {
        Assert.Equal(
            Change.Same,
            Judge(Before with { Mispredicts = 1 + (CountedJudge.MispredictNoise / 2), L1Misses = 0.1 + (CountedJudge.L1MissNoise / 2) }));
        Assert.Equal(Change.Slower, Judge(Before with { Mispredicts = 1 + (2 * CountedJudge.MispredictNoise) }));
        Assert.Equal(Change.Slower, Judge(Before with { L1Misses = 0.1 + (2 * CountedJudge.L1MissNoise) }));
        Assert.Equal(Change.Slower, Judge(Before with { LastMisses = 2 * CountedJudge.LastMissNoise }));
    }

    [Fact]
    public void A_misprediction_saved_pays_for_instructions() =>
        Assert.Equal(Change.Faster, Judge(Before with { Instructions = 110, Mispredicts = 0 }));

    [Fact]
    public void Slower_on_one_instruction_set_is_not_made_up_for_by_another()
    {
        Assert.Equal(
            Change.Slower, CountedJudge.Judge([Pair(Before with { Instructions = 50 }), Pair(Before with { Instructions = 102 })]));
        Assert.Equal(Change.NotMeasured, CountedJudge.Judge([]));
    }

    private static Change Judge(Counts after) => CountedJudge.Judge(Pair(after));

    private static CountedPair Pair(Counts after) => new("id-table/resolve", "x86-64-v3", Before, after);
}
