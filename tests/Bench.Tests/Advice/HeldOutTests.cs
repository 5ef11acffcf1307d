using Bench.Advice;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Claims;
using Bench.Tests.Commands;
using Xunit;

namespace Bench.Tests.Advice;

public class HeldOutTests
{
    private const int Asked = 50;
    private static readonly int[] Numbers = [16, 32, 64];
    private static readonly string[] Names = ["usual", "odd"];

    /// <summary>The results that are committed, of every processor: measured, not made up.</summary>
    [Fact]
    public void Advice_is_right_on_places_of_a_full_run_that_it_has_not_seen()
    {
        var trials = HeldOutTrial.Of(ResultStore.ReadAll(Path.Combine(BenchProcess.Root, "results")));

        Assert.NotEmpty(trials);
        Assert.All(trials, trial =>
        {
            Assert.True(trial.Advised.Count() >= Asked, $"{trial.Cpu}: {trial.Advised.Count()} points");
            Assert.True(!trial.SurelyWrong.Any(), string.Join('\n', HeldOutTable.Wrong([trial])));
        });
    }

    /// <summary>As measured, with no allowance for what the measurements themselves cannot tell, on the machine that can tell most.</summary>
    [Fact]
    public void On_a_steady_machine_advice_is_right_to_the_letter()
    {
        var trial = HeldOutTrial.Of(ResultStore.ReadAll(Path.Combine(BenchProcess.Root, "results", "amd-epyc")))[0];

        Assert.True(trial.Advised.Count() >= Asked);
        Assert.Empty(trial.Wrong);
    }

    [Fact]
    public void Advice_about_a_place_has_not_seen_its_rows()
    {
        // The one that is best here is worst everywhere else: who had seen the row would advise it.
        ResultRow[] rows =
        [
            .. from providers in Numbers
               from name in Names
               select Made.Row("providers", name, 8, (name == "odd") == (providers == 32) ? 1 : 2, providers),
        ];
        var point = HeldOut.Points(rows, _ => true).Single(point => point.Place.Providers == 32);

        Assert.Equal("usual", point.Advised!.Encoding);
        Assert.Equal("odd", point.Best.Encoding);
        Assert.Equal(2, point.Loss!.Value.Value, 9);
    }

    [Fact]
    public void Far_from_all_rows_there_is_no_advice()
    {
        var point = HeldOut.Points([Made.Row("providers", "x", 8, 1, 1), Made.Row("providers", "x", 8, 1, 1024)], _ => true)[0];

        Assert.Null(point.Advised);
        Assert.Null(point.Loss);
    }
}
