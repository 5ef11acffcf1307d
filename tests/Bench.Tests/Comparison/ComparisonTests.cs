using Bench.Comparison;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Claims;
using Bench.Tests.Runs;
using Workloads;
using Xunit;

namespace Bench.Tests.Comparison;

public sealed class ComparisonTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Another_best_encoding_is_found_with_what_the_first_ones_costs()
    {
        var comparison = Compare(
            [Made.Row("budget", "id-table", 8, 1.2), Made.Row("budget", "id-perfect-hash", 8, 2)],
            [Made.Row("budget", "id-table", 8, 3), Made.Row("budget", "id-perfect-hash", 8, 2)]);

        var answer = Assert.Single(comparison.Disagreements());
        Assert.Equal(["id-table", "id-perfect-hash"], answer.Best.Select(row => row.Encoding));
        Assert.Equal(1.5, answer.Cost[1].Value, 9);
        Assert.Single(comparison.Questions);
    }

    [Fact]
    public void A_difference_within_the_intervals_is_no_other_answer()
    {
        var comparison = Compare(
            [Made.Row("budget", "id-table", 8, 1.2), Made.Row("budget", "id-perfect-hash", 8, 2)],
            [Made.Row("budget", "id-table", 8, 2.2).Vague(), Made.Row("budget", "id-perfect-hash", 8, 2).Vague()]);

        Assert.Empty(comparison.Disagreements());
    }

    [Fact]
    public void What_a_kernel_could_not_use_is_no_answer()
    {
        var comparison = Compare(
            [Made.Row("budget", "id-table", 8, 1.2), Made.Row("budget", "simd", 8, 1) with { KernelUsable = false }],
            [Made.Row("budget", "id-table", 8, 1.2), Made.Row("budget", "simd", 8, 9) with { KernelUsable = false }]);

        Assert.Empty(comparison.Disagreements());
        Assert.Equal(2, comparison.Common.Count);
    }

    [Fact]
    public void Means_are_geometric_and_of_common_rows_only()
    {
        var comparison = Compare(
            [Made.Row("budget", "a", 8, 1), Made.Row("budget", "b", 8, 1), Made.Row("budget", "only-here", 8, 1)],
            [Made.Row("budget", "a", 8, 2), Made.Row("budget", "b", 8, 8)]);

        Assert.Equal(4, ResultComparison.Mean(comparison.Common, 1), 9);
    }

    [Fact]
    public void Sets_are_called_by_what_tells_their_runs_apart()
    {
        var made = MadeUpRun.Manifest;
        var first = Write("a");
        var other = made.Machine with { Cores = 4 };
        var code = made.Code with { Commit = "4567def" };

        Assert.Equal([made.Machine.Name, other.Name], Labels(first, Write("b", made with { Machine = other })));
        Assert.Equal(
            [$"{made.Machine.Name}, 0123abc", $"{made.Machine.Name}, 4567def"], Labels(first, Write("c", made with { Code = code })));
        Assert.Equal([made.Id, "another-id"], Labels(first, Write("d", made with { Id = "another-id" })));
        Assert.Equal([first, folder["e"]], Labels(first, Write("e")));
    }

    [Fact]
    public void One_set_cannot_be_compared()
    {
        var one = Write("a");

        Assert.Throws<BadInputException>(() => ComparedSet.Open([one]));
        Assert.Throws<BadInputException>(() => ComparedSet.Open([one, folder["none"]]));
    }

    [Fact]
    public void Tables_have_a_cell_under_every_heading()
    {
        var comparison = Compare(
            [Made.Row("budget", "id-table", 8, 1.2), Made.Row("budget", "id-perfect-hash", 8, 2)],
            [Made.Row("budget", "id-table", 8, 3), Made.Row("budget", "id-perfect-hash", 8, 2)]);

        Assert.All(new ComparisonTables(comparison).Make(all: true), table =>
        {
            Assert.NotEmpty(table.Rows);
            Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count));
        });
    }

    private static IEnumerable<string> Labels(params string[] runs) => ComparedSet.Open(runs).Select(set => set.Label);

    private static ResultComparison Compare(params ResultRow[][] sets) => new([.. sets.Select((rows, i) =>
        new ComparedSet(
            $"set {i}", MadeUpRun.Of(rows, manifest: MadeUpRun.Manifest with { Id = $"run-{i}" }), rows.ToDictionary(MeasurementKey.Of)))]);

    private string Write(string name, RunManifest? manifest = null) =>
        MadeUpRun.Write(folder[name], [Made.Row("budget", "x", 8, 1)], manifest: manifest).Folder;
}
