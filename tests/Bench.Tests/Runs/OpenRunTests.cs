using Bench.Results;
using Bench.Runs;
using Bench.Tests.Reporting;
using Workloads;
using Xunit;

namespace Bench.Tests.Runs;

/// <summary>A run continues where it was stopped, is complete or not, and is never changed.</summary>
public sealed class OpenRunTests : IDisposable
{
    private static readonly Profile Small = Profile.Quick with { Experiments = ["budget"], MachineModel = "gpu-server:44" };
    private static readonly ResultRow First = MadeUpResults.Row() with { Starts = 1 };
    private static readonly ResultRow Second = MadeUpResults.Row(bits: 8) with { Starts = 1 };
    private readonly TemporaryDirectory folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_complete_run_reads_back_as_it_was_measured()
    {
        Run run;
        using (var open = OpenRun.Begin(folder.Root, Small, fresh: false))
        {
            open.Add(Of(open, First));
            open.Add(Of(open, Second));
            run = open.Complete([First, Second], [MadeUpRun.Refusal(First)]);
            Assert.Equal([Of(open, First), Of(open, Second)], run.Rows);
        }

        Assert.Equal("it holds 15 providers", Assert.Single(run.Refusals).Reason);
        Assert.Equal(Machine.This.Facts, run.Machine.Facts);
        Assert.Equal(Code.This, run.Code);
        Assert.Equal(run.Manifest.Id, Path.GetFileName(run.Folder));
        Assert.Equal(["budget.csv", "refusals.csv", "run.json"], Directory.GetFiles(run.Folder).Select(Path.GetFileName).Order());
        Assert.Equal(run.Manifest.Id, RunStore.Newest(folder.Root).Manifest.Id);
    }

    [Fact]
    public void What_two_experiments_show_is_measured_once()
    {
        var shown = First with { Experiment = "conditions" };
        using var open = OpenRun.Begin(folder.Root, Small, fresh: false);

        open.Add(Of(open, First with { Experiment = MeasurementKey.AnyExperiment }));

        Assert.NotNull(open.Find(shown));
        Assert.Equal([Of(open, First), Of(open, shown)], open.Complete([First, shown], []).Rows);
    }

    [Fact]
    public void An_interrupted_run_goes_on_with_what_it_had()
    {
        var id = Interrupted(First);

        using var again = OpenRun.Begin(folder.Root, Small, fresh: false);

        Assert.Equal(id, again.Id);
        Assert.Equal(Of(again, First), again.Find(First));
        Assert.Null(again.Find(Second));
    }

    [Fact]
    public void Half_a_line_that_a_killed_process_left_is_measured_again()
    {
        var id = Interrupted(First, Second);
        var journal = Path.Combine(folder[id], "unfinished.journal");
        File.WriteAllText(journal, File.ReadAllText(journal)[..^20]);

        using var again = OpenRun.Begin(folder.Root, Small, fresh: false);
        Assert.NotNull(again.Find(First));
        Assert.Null(again.Find(Second));
        again.Add(Of(again, Second));
        Assert.Equal(2, again.Complete([First, Second], []).Rows.Count);
    }

    [Fact]
    public void A_journal_that_is_damaged_is_named_and_kept()
    {
        var id = Interrupted(First, Second);
        var journal = Path.Combine(folder[id], "unfinished.journal");
        File.WriteAllText(journal, File.ReadAllText(journal).Replace("0.6,", "six,", StringComparison.Ordinal));
        var damaged = File.ReadAllText(journal);

        var error = Assert.Throws<BadInputException>(() => OpenRun.Begin(folder.Root, Small, fresh: false));

        Assert.Contains("unfinished.journal: line 2: ", error.Message, StringComparison.Ordinal);
        Assert.Equal(damaged, File.ReadAllText(journal));
        using var other = OpenRun.Begin(folder.Root, Small, fresh: true);
        Assert.NotEqual(id, other.Id);
    }

    [Theory]
    [InlineData("machine", "the same marketing name, another stepping")]
    [InlineData("commit", "another commit")]
    [InlineData("length", "full")]
    [InlineData("encodings", "filtered")]
    [InlineData("shard", "a part")]
    public void Another_run_begins_where_anything_differs_and_the_one_before_stays(string what, string why)
    {
        var id = Interrupted(First);
        var manifest = RunManifest.Read(folder[id]);
        (what switch
        {
            "machine" => manifest with { Machine = manifest.Machine with { Stepping = manifest.Machine.Stepping + 1 } },
            "commit" => manifest with { Code = manifest.Code with { Commit = "other", IsClean = true } },
            "length" => manifest with { Profile = manifest.Profile with { IsFull = true } },
            "encodings" => manifest with { Profile = manifest.Profile with { Encodings = ["id-table"] } },
            _ => manifest with { Profile = manifest.Profile with { Shard = "1/2" } },
        }).Write(folder[id]);
        var journal = File.ReadAllText(Path.Combine(folder[id], "unfinished.journal"));

        using var other = OpenRun.Begin(folder.Root, Small, fresh: false);

        Assert.True(other.Id != id, why);
        Assert.Null(other.Find(First));
        Assert.Equal(journal, File.ReadAllText(Path.Combine(folder[id], "unfinished.journal")));
    }

    [Fact]
    public void A_second_run_in_the_folder_is_refused_while_the_first_measures()
    {
        using (OpenRun.Begin(folder.Root, Small, fresh: false))
        {
            var error = Assert.Throws<BadInputException>(() => OpenRun.Begin(folder.Root, Small with { IsFull = true }, fresh: false));
            Assert.Contains($"found process {Environment.ProcessId} since ", error.Message, StringComparison.Ordinal);
            using var part = OpenRun.Begin(folder.Root, Small with { Shard = "1/2" }, fresh: false);
        }

        using var after = OpenRun.Begin(folder.Root, Small, fresh: false);
        Assert.Equal(2, Directory.GetDirectories(folder.Root).Length);
    }

    [Fact]
    public void A_run_that_has_not_ended_is_no_run_to_read()
    {
        var id = Interrupted(First);

        Assert.Contains(
            "found a run that has not ended",
            Assert.Throws<BadInputException>(() => Run.Read(folder[id])).Message,
            StringComparison.Ordinal);
        Assert.Throws<BadInputException>(() => RunStore.Newest(folder.Root));
        Assert.Empty(RunStore.ReadAll(folder.Root));
    }

    private string Interrupted(params ResultRow[] rows)
    {
        using var open = OpenRun.Begin(folder.Root, Small, fresh: false);
        foreach (var row in rows)
        {
            open.Add(Of(open, row));
        }

        return open.Id;
    }

    private static ResultRow Of(OpenRun run, ResultRow row) =>
        row with { Run = run.Id, Machine = Machine.This.Name, Commit = Code.This.Name, Runtime = Machine.This.Runtime };
}
