using Bench.Results;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Commands;

/// <summary>A run in parts, as somebody types it: really measured, of two encodings.</summary>
[Collection(nameof(Alone))]
public sealed class ShardVerbTests : IDisposable
{
    private static readonly string[] Run = ["run", "budget", "--encoding", "id-table", "--encoding", "bar-pointer"];
    private readonly TemporaryDirectory folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Parts_merge_to_the_rows_of_the_whole()
    {
        Assert.Equal(0, BenchProcess.Run(folder.Root, [.. Run, "--out", "whole"]).ExitCode);
        foreach (var part in new[] { "1/2", "2/2" })
        {
            Assert.Equal(0, BenchProcess.Run(folder.Root, [.. Run, "--out", "parts", "--shard", part]).ExitCode);
        }

        var merge = BenchProcess.Run(folder.Root, "merge", Path.Combine("parts", "shard-2-of-2"), Path.Combine("parts", "shard-1-of-2"), "--out", "merged");
        Assert.Equal((0, ""), (merge.ExitCode, merge.Error));
        var whole = ResultStore.ReadAll(folder["whole"]);

        Assert.NotEmpty(whole);
        Assert.Equal(whole.Select(Named), ResultStore.ReadAll(folder["merged"]).Select(Named));
        Assert.All(["1", "2"], part => Assert.NotEmpty(ResultStore.ReadAll(folder["parts", $"shard-{part}-of-2"])));
    }

    [Fact]
    public void Too_few_parts_are_refused_with_one_line_and_exit_code_2()
    {
        Assert.Equal(0, BenchProcess.Run(folder.Root, ["run", "budget", "--encoding", "id-table", "--out", "parts", "--shard", "1/2"]).ExitCode);
        var merge = BenchProcess.Run(folder.Root, "merge", Path.Combine("parts", "shard-1-of-2"), "--out", "merged");

        Assert.Equal(2, merge.ExitCode);
        Assert.Contains("shard-2-of-2", merge.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["merged"]));
    }

    private static (MeasurementKey Key, ulong Seed, long Bios, int Iterations, string Commit) Named(ResultRow row) =>
        (MeasurementKey.Of(row), row.Seed, row.Bios, row.Iterations, row.Commit);
}
