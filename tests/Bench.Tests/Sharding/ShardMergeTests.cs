using Bench.Results;
using Bench.Runs;
using Bench.Tests.Reporting;
using Workloads;
using Xunit;

namespace Bench.Tests.Sharding;

public sealed class ShardMergeTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    private static readonly ResultRow[] Rows =
    [
        .. from bits in new[] { 8, 4, 6 } from experiment in new[] { "budget", "providers" } select MadeUpResults.Row(experiment, "id-table", bits),
    ];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Parts_merge_to_the_very_files_of_a_run_that_was_not_divided()
    {
        ResultStore.Write(folder["whole"], Rows);
        var (rows, files, notMeasured) = ShardMerge.Merge([Part(2, 2, Rows[3..]), Part(1, 2, Rows[..3])], folder["merged"]);

        Assert.Equal(Rows.Length, rows.Count);
        Assert.Equal(2, files.Count);
        Assert.Equal(["no AVX-512 on 2", "no AVX-512 on 1"], notMeasured);
        foreach (var file in Directory.GetFiles(folder["whole"], "*.csv", SearchOption.AllDirectories))
        {
            Assert.Equal(File.ReadAllText(file), File.ReadAllText(folder["merged", Path.GetRelativePath(folder["whole"], file)]));
        }
    }

    [Fact]
    public void What_was_measured_before_stays_as_it_does_when_a_run_is_not_divided()
    {
        var older = MadeUpResults.Row("budget", "id-table", 5);
        ResultStore.Write(folder["merged"], [older]);
        ShardMerge.Merge([Part(1, 1, [.. Rows])], folder["merged"]);

        Assert.Contains(older, ResultStore.ReadAll(folder["merged"]));
    }

    [Fact]
    public void A_part_that_is_missing_is_named_and_nothing_is_written()
    {
        Refused("shard-2-of-3, shard-3-of-3", Part(1, 3, Rows));
    }

    [Fact]
    public void A_part_that_is_there_twice_is_refused() => Refused("a second time", Part(1, 2, Rows[..3]), Part(1, 2, Rows[..3], "again"));

    [Fact]
    public void A_part_of_another_run_is_refused() => Refused("plan", Part(1, 2, Rows[..3]), Part(2, 2, Rows[3..], manifest: m => m with { Plan = "other" }));

    [Fact]
    public void A_part_of_other_code_is_refused() => Refused("commit", Part(1, 2, Rows[..3]), Part(2, 2, [.. Rows[3..].Select(row => row with { Commit = "other" })], manifest: m => m with { Commit = "other" }));

    [Fact]
    public void A_row_of_other_code_than_its_part_says_is_refused() => Refused("commit", Part(1, 1, [.. Rows.Select(row => row with { Commit = "other" })]));

    [Fact]
    public void A_part_that_lost_rows_is_refused() => Refused("rows", Part(1, 1, Rows, manifest: m => m with { Rows = 7 }));

    [Fact]
    public void A_measurement_in_two_parts_is_refused() => Refused("twice", Part(1, 2, Rows[..3]), Part(2, 2, Rows[2..]));

    [Fact]
    public void A_part_that_is_not_finished_is_refused()
    {
        var part = Part(1, 1, Rows);
        File.Delete(Path.Combine(part, ShardManifest.FileName));
        Refused("that of a finished part", part);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"index":1,"count":1,"plan":"p","commit":"c","partial":false,"rows":1,"files":null,"not_measured":[]}""")]
    [InlineData("""{"index":2,"count":1,"plan":"p","commit":"c","partial":false,"rows":1,"files":[],"not_measured":[]}""")]
    [InlineData("""{"index":1,"count":1,"plan":"p","commit":"c","partial":false,"rows":1,"files":["../x.csv"],"not_measured":[]}""")]
    [InlineData("""{"index":1,"count":1,"plan":"p","commit":"c","partial":false,"rows":1,"files":["/etc/passwd"],"not_measured":[]}""")]
    [InlineData("""{"index":1,"count":1,"plan":"p","commit":"c","partial":false,"rows":1,"files":[],"not_measured":[],"more":1}""")]
    public void What_is_no_manifest_is_refused(string text)
    {
        Directory.CreateDirectory(folder["part"]);
        File.WriteAllText(folder["part", ShardManifest.FileName], text);
        Refused(ShardManifest.FileName, folder["part"]);
    }

    private void Refused(string mentions, params string[] parts)
    {
        var refused = Assert.Throws<BadInputException>(() => ShardMerge.Merge(parts, folder["merged"]));
        Assert.Contains(mentions, refused.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["merged"]));
    }

    private string Part(int index, int count, ResultRow[] rows, string under = "parts", Func<ShardManifest, ShardManifest>? manifest = null)
    {
        var part = folder[under, new Shard(index, count).Folder];
        var files = ResultStore.Write(part, rows).Select(file => Path.GetRelativePath(part, file)).ToList();
        var says = new ShardManifest(index, count, "plan", MadeUpResults.Row().Commit, false, rows.Length, files, [$"no AVX-512 on {index}"]);
        ShardManifest.Write(part, manifest is null ? says : manifest(says));
        return part;
    }
}
