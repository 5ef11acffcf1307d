using Bench.Results;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Commands;

/// <summary>A run in parts on the command line, with real measurements of two encodings.</summary>
public sealed class ShardVerbTests : IDisposable
{
    private static readonly string[] Measure = ["run", "budget", "--starts", "1", "--encoding", "id-table", "--encoding", "bar-pointer"];
    private readonly TemporaryDirectory folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Parts_merge_to_the_rows_of_the_whole_and_too_few_are_refused()
    {
        Assert.Equal(0, BenchProcess.Run(folder.Root, [.. Measure, "--out", "whole"]).ExitCode);
        Assert.Equal(0, BenchProcess.Run(folder.Root, [.. Measure, "--out", "parts", "--shard", "1/2"]).ExitCode);

        var early = BenchProcess.Run(folder.Root, "merge", "parts", "--out", "merged");
        Assert.Equal(2, early.ExitCode);
        Assert.Contains("no part 2", Assert.Single(early.Error.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["merged"]));

        Assert.Equal(0, BenchProcess.Run(folder.Root, [.. Measure, "--out", "parts", "--shard", "2/2"]).ExitCode);
        var merge = BenchProcess.Run(folder.Root, "merge", "parts", "--out", "merged");
        Assert.Equal((0, ""), (merge.ExitCode, merge.Error));
        var (whole, merged) = (Assert.Single(RunStore.ReadAll(folder["whole"])), Assert.Single(RunStore.ReadAll(folder["merged"])));

        Assert.NotEmpty(whole.Rows);
        Assert.Equal(whole.Rows.Select(Named), merged.Rows.Select(Named));
        Assert.All(RunStore.ReadAll(folder["parts"]), part => Assert.NotEmpty(part.Rows));
    }

    private static (MeasurementKey Key, ulong Seed, long Bios, string Commit) Named(ResultRow row) =>
        (MeasurementKey.Of(row), row.Seed, row.Bios, row.Commit);
}
