using Bench.Results;
using Bench.Runs;
using Bench.Tests.Reporting;
using Workloads;
using Xunit;

namespace Bench.Tests.Runs;

/// <summary>Only the complete set of parts makes the run: missing and additional parts are refused.</summary>
public sealed class RunMergeTests : IDisposable
{
    private static readonly ResultRow[] Rows = [MadeUpResults.Row(), MadeUpResults.Row(bits: 8), MadeUpResults.Row("providers")];
    private readonly TemporaryDirectory folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Parts_make_the_run_that_was_not_divided()
    {
        Part(2, 2, [Rows[2]], MadeUpRun.Refusal(Rows[1]));
        Part(1, 2, Rows[..2], MadeUpRun.Refusal(Rows[1]));

        var run = RunMerge.Merge([folder["parts"]], folder["merged"]);

        Assert.Equal(MadeUpRun.Write(folder["whole"], Rows).Rows.Select(row => row with { Run = run.Manifest.Id }), run.Rows);
        Assert.Equal("", run.Profile.Shard);
        Assert.Single(run.Refusals);
        Assert.True(run.Profile.IsWhole);
    }

    [Fact]
    public void A_missing_part_is_named()
    {
        Part(1, 3, Rows[..1]);
        Part(3, 3, Rows[1..2]);

        Assert.Contains("shard: expected all 3 parts, found no part 2", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_given_twice_is_named_with_both_folders()
    {
        var one = Part(1, 2, Rows[..1]);
        var again = MadeUpRun.Write(folder["parts", "again"], Rows[1..2], manifest: one.Manifest with { Id = "again", Files = [] });

        var message = Refused();

        Assert.Contains(one.Folder, message, StringComparison.Ordinal);
        Assert.Contains(again.Folder, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_two_divisions_are_refused()
    {
        Part(1, 2, Rows[..1]);
        Part(3, 3, Rows[1..2]);

        Assert.Contains("parts: expected 2, as in ", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_run_is_no_part()
    {
        MadeUpRun.Write(folder["parts", "whole"], Rows);

        Assert.Contains("found a run that was not divided", Refused(), StringComparison.Ordinal);
    }

    private string Refused()
    {
        var message = Assert.Throws<BadInputException>(() => RunMerge.Merge([folder["parts"]], folder["merged"])).Message;
        Assert.False(Directory.Exists(folder["merged"]));
        return message;
    }

    private Run Part(int index, int count, IEnumerable<ResultRow> rows, params RefusalRow[] refusals) =>
        MadeUpRun.Write(
            folder["parts", $"{index}-of-{count}"],
            rows,
            refusals,
            MadeUpRun.Manifest with
            {
                Id = $"{MadeUpRun.Id}-part-{index}-{count}",
                Profile = MadeUpRun.Manifest.Profile with { Shard = $"{index}/{count}" },
            });
}
