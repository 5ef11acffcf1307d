using Bench.Advice;
using Bench.Results;
using Bench.Tests.Claims;
using Bench.Tests.Runs;
using Xunit;

namespace Bench.Tests.Advice;

public class HeldOutTests
{
    private const int Asked = 50;
    private static readonly int[] Numbers = [16, 32, 64];
    private static readonly string[] Names = ["usual", "odd"];

    /// <summary>Every setting of a full run; by construction, the nearest rows predict it.</summary>
    [Fact]
    public void Advice_is_right_to_the_letter_where_the_nearest_rows_foretell_a_place()
    {
        var trials = HeldOutTrial.Of([MadeUpRun.Of(MadeUpSweep.Rows, MadeUpSweep.Refusals)]);

        Assert.Equal(["scalar", "any"], trials.Select(trial => trial.Isa));
        Assert.All(trials, trial =>
        {
            Assert.True(trial.Advised.Count() >= Asked, $"{trial.Isa}: {trial.Advised.Count()} points");
            Assert.Empty(trial.Wrong);

            // Several encodings are best somewhere, so advice can be wrong.
            Assert.True(trial.Points.Select(point => point.Best.Encoding).Distinct().Skip(2).Any());
        });
    }

    [Fact]
    public void Advice_about_a_place_has_not_seen_its_rows()
    {
        var point = HeldOut.Points(OddSetting(), _ => true).Single(point => point.Setting.Providers == 32);

        Assert.Equal("usual", point.Advised!.Encoding);
        Assert.Equal("odd", point.Best.Encoding);
        Assert.Equal(2, point.Loss!.Value.Value, 9);
    }

    [Fact]
    public void Advice_that_was_wrong_beyond_the_intervals_is_told_and_named()
    {
        var trial = HeldOutTrial.Of([MadeUpRun.Of(OddSetting())])[0];
        var unsure = OddSetting().Select(row => row with { RatioLow = row.RatioToFloor / 2, RatioHigh = row.RatioToFloor * 2 });
        var vague = HeldOutTrial.Of([MadeUpRun.Of(unsure)])[0];

        Assert.Equal(32, Assert.Single(trial.ClearlyWrong, point => point.Best.Encoding == "odd").Setting.Providers);
        Assert.Contains(HeldOutTable.Wrong([trial]), line =>
            line.Contains("32 providers", StringComparison.Ordinal) && line.EndsWith("usual is 2.000 × odd", StringComparison.Ordinal));
        Assert.NotEmpty(vague.Wrong);
        Assert.Empty(vague.ClearlyWrong);
    }

    [Fact]
    public void Far_from_all_rows_there_is_no_advice()
    {
        var point = HeldOut.Points([Made.Row("providers", "x", 8, 1, 1), Made.Row("providers", "x", 8, 1, 1024)], _ => true)[0];

        Assert.Null(point.Advised);
        Assert.Null(point.Loss);
    }

    /// <summary>The encoding that is best with 32 providers is worst everywhere else: advice that had seen the row would name it.</summary>
    private static ResultRow[] OddSetting() =>
    [
        .. from providers in Numbers
           from name in Names
           select Made.Row("providers", name, 8, (name == "odd") == (providers == 32) ? 1 : 2, providers),
    ];
}
