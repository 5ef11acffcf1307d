using Bench.Advice;
using Bench.Claims;
using Bench.Comparison;
using Bench.Publishing;
using Bench.Reporting;
using Bench.Reporting.Page;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Reporting;
using Workloads;
using Xunit;

namespace Bench.Tests.Runs;

/// <summary>
/// Every reader of runs gets two machines with one name, two commits, a quick and a full run, and a filtered and a whole run. It refuses
/// them and names both, or keeps them apart.
/// </summary>
public sealed class MixingTests : IDisposable
{
    private static readonly ResultRow[] Rows = [.. MadeUpResults.Verdicts, MadeUpResults.Row()];
    private readonly TemporaryDirectory folder = new();

    public static TheoryData<string> Differences => ["stepping", "length", "encodings", "seed"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Differences))]
    public void Verdicts_tables_and_pictures_refuse_what_may_not_stand_beside_each_other(string difference)
    {
        var (one, other) = Two(difference);
        foreach (Func<object> reader in new Func<object>[]
            {
                () => JudgedClaim.All(Claim.All, [one, other]),
                () => ExperimentReport.All([one, other]),
            })
        {
            AssertNames(one, other, difference, Assert.Throws<BadInputException>(() => reader()));
        }
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public void Publishing_refuses_them_before_it_writes(string difference)
    {
        File.WriteAllText(folder["README.md"], "<!-- bench:summary:begin -->\n<!-- bench:summary:end -->\n");
        var one = MadeUpRun.Write(folder["results", "a"], Rows);
        var other = MadeUpRun.Write(folder["results", "b"], Rows, manifest: Other(difference));

        AssertNames(one, other, difference, Assert.Throws<BadInputException>(() => new Publisher(folder.Root).Make()));
        Assert.False(Directory.Exists(folder["docs"]));
    }

    [Fact]
    public void Two_machines_are_judged_apart()
    {
        var slow = Other("machine");
        var verdicts = JudgedClaim.All(Claim.All, [MadeUpRun.Of(Rows), MadeUpRun.Of(Rows, manifest: slow)]);

        Assert.Equal([MadeUpRun.Machine.Name, slow.Machine.Name], verdicts.Select(verdict => verdict.Machine).Distinct());
        Assert.All(
            verdicts,
            verdict =>
                Assert.All(
                    verdict.Verdict.Figures, figure => Assert.All(figure.Rows, row => Assert.Equal(verdict.Run.Manifest.Id, row.Run))));
    }

    [Fact]
    public void A_published_run_is_replaced_by_one_of_the_same_machine_only()
    {
        var publisher = new Publisher(folder["root"]);
        publisher.Promote(MadeUpRun.Write(folder["first"], MadeUpResults.Sound));
        publisher.Promote(MadeUpRun.Write(folder["newer kernel"], MadeUpResults.Sound, manifest: Other("kernel")));
        var stranger = MadeUpRun.Write(folder["stranger"], MadeUpResults.Sound, manifest: Other("stepping"));

        var error = Assert.Throws<BadInputException>(() => publisher.Promote(stranger));

        Assert.Contains("stepping: expected 1, as in ", error.Message, StringComparison.Ordinal);
        Assert.Equal("other", Assert.Single(RunStore.ReadAll(folder["root", "results"])).Manifest.Id);
        Assert.Equal("6.18.0", RunStore.ReadAll(folder["root", "results"])[0].Machine.Kernel);
    }

    [Fact]
    public void The_page_keeps_runs_apart()
    {
        var other = Other("machine");
        var page = WebPage.Render([MadeUpRun.Of(Rows), MadeUpRun.Of(Rows, manifest: other)], run => run.Manifest.Id, "bench", "");
        var start = page.IndexOf(WebPage.RowsOpening, StringComparison.Ordinal) + WebPage.RowsOpening.Length;
        var data = System.Text.Encoding.UTF8.GetString(
            PageData.Unpack(page[start..page.IndexOf(WebPage.RowsClosing, start, StringComparison.Ordinal)])!);

        Assert.Contains(MadeUpRun.Machine.Name, data, StringComparison.Ordinal);
        Assert.Contains(other.Machine.Name, data, StringComparison.Ordinal);
        Assert.Contains($"{MadeUpRun.Id}/budget.csv", data, StringComparison.Ordinal);
        Assert.Contains($"{other.Id}/budget.csv", data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("length")]
    [InlineData("seed")]
    public void Compare_refuses_runs_that_were_measured_in_different_ways(string difference)
    {
        var one = MadeUpRun.Write(folder["a"], Rows);
        var other = MadeUpRun.Write(folder["b"], Rows, manifest: Other(difference));

        AssertNames(one, other, difference, Assert.Throws<BadInputException>(() => ComparedSet.Open([one.Folder, other.Folder])));
    }

    [Theory]
    [InlineData("stepping")]
    [InlineData("kernel")]
    [InlineData("commit")]
    [InlineData("encodings")]
    public void Compare_keeps_the_others_apart_and_says_what_differs(string difference)
    {
        var one = MadeUpRun.Write(folder["a"], Rows);
        var other = MadeUpRun.Write(folder["b"], Rows[..2], manifest: Other(difference));
        var sets = ComparedSet.Open([one.Folder, other.Folder]);
        var first = new ComparisonTables(new ResultComparison(sets)).Make(all: false)[0];

        Assert.Equal(2, sets.Select(set => set.Label).Distinct().Count());
        Assert.Contains(first.Rows, row => row[0] == difference && row[1] != row[2]);
    }

    [Theory]
    [InlineData("stepping")]
    [InlineData("commit")]
    [InlineData("length")]
    [InlineData("encodings")]
    public void Merge_refuses_parts_that_differ(string difference)
    {
        var first = Part(MadeUpRun.Manifest, 1);
        var second = Part(Other(difference), 2);

        AssertNames(first, second, difference, Assert.Throws<BadInputException>(() => RunMerge.Merge([folder["parts"]], folder["merged"])));
        Assert.False(Directory.Exists(folder["merged"]));
    }

    [Fact]
    public void Held_out_trials_are_of_one_run_each()
    {
        var trials = HeldOutTrial.Of([MadeUpRun.Of(Rows), MadeUpRun.Of(Rows, manifest: Other("machine"))]);

        Assert.Equal(
            [MadeUpRun.Machine.Name, MadeUpRun.Machine.Name, Other("machine").Machine.Name, Other("machine").Machine.Name],
            trials.Select(trial => trial.Machine));
    }

    [Theory]
    [InlineData("dirty", "commit")]
    [InlineData("length", "length")]
    [InlineData("experiments", "profile")]
    [InlineData("encodings", "profile")]
    [InlineData("own input", "profile")]
    [InlineData("part", "profile")]
    [InlineData("load", "background_load")]
    [InlineData("unsound", "check")]
    public void Only_a_clean_full_whole_quiet_and_sound_run_is_published(string difference, string field)
    {
        var rows = MadeUpResults.Sound.Select(row => difference switch
        {
            "load" => row with { OtherLoad = 0.2 },
            "unsound" => row with { AllocatedBytes = 8 },
            _ => row,
        });
        var run = MadeUpRun.Write(
            folder["run"], rows, manifest: difference is "load" or "unsound" ? MadeUpRun.Manifest : Other(difference));

        var error = Assert.Throws<BadInputException>(() => new Publisher(folder["root"]).Promote(run));

        Assert.Contains($"run.json: {field}: expected ", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["root"]));
    }

    [Fact]
    public void A_run_of_older_structures_is_outdated() =>
        Assert.True(
            MadeUpRun
                .Of(Rows, manifest: MadeUpRun.Manifest with { Code = MadeUpRun.Manifest.Code with { Structures = "older" } })
                .IsOutdated);

    private static void AssertNames(Run one, Run other, string difference, BadInputException error)
    {
        Assert.Contains(one.Folder, error.Message, StringComparison.Ordinal);
        Assert.Contains(Path.Combine(other.Folder, RunManifest.FileName), error.Message, StringComparison.Ordinal);
        Assert.Contains($"{difference}: expected ", error.Message, StringComparison.Ordinal);
    }

    private Run Part(RunManifest manifest, int index) =>
        MadeUpRun.Write(
            folder["parts", $"{index}"],
            [Rows[index]],
            manifest: manifest with
            {
                Id = $"part-{index}",
                Profile = manifest.Profile with { Shard = $"{index}/2" },
            });

    private static (Run One, Run Other) Two(string difference) =>
        (MadeUpRun.Of(Rows), MadeUpRun.Of(Rows, manifest: Other(difference)) with { Folder = "results/other" });

    private static RunManifest Other(string difference)
    {
        var (manifest, profile) = (MadeUpRun.Manifest with { Id = "other" }, MadeUpRun.Manifest.Profile);
        return difference switch
        {
            "stepping" => manifest with { Machine = manifest.Machine with { Stepping = 2 } },
            "kernel" => manifest with { Machine = manifest.Machine with { Kernel = "6.18.0" } },
            "machine" => manifest with { Machine = manifest.Machine with { Microarchitecture = "Test 6", Model = 3 } },
            "commit" => manifest with { Code = manifest.Code with { Commit = "4567def" } },
            "dirty" => manifest with { Code = manifest.Code with { IsClean = false } },
            "length" => manifest with { Profile = profile with { IsFull = false } },
            "experiments" => manifest with { Profile = profile with { HasAllExperiments = false } },
            "encodings" => manifest with { Profile = profile with { Encodings = ["id-table"] } },
            "own input" => manifest with { Profile = profile with { HasBuiltInInputs = false } },
            "part" => manifest with { Profile = profile with { Shard = "1/2" } },
            _ => manifest with { Profile = profile with { Seed = 2 } },
        };
    }
}
