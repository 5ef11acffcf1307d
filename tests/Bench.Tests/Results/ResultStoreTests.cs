using Bench.Files;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Reporting;
using Workloads;
using Xunit;

namespace Bench.Tests.Results;

public sealed class ResultStoreTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Each_experiment_has_a_file_in_the_directory_of_its_processor()
    {
        var rows = new[] { MadeUpResults.Row("budget"), MadeUpResults.Row("providers"), MadeUpResults.Row("budget", "bar-pointer", 64) };

        var files = ResultStore.Write(_directory.Root, rows);

        Assert.Equal(
            [_directory["made-up-cpu-9999x-test-data", "budget.csv"], _directory["made-up-cpu-9999x-test-data", "providers.csv"]],
            files);
        Assert.Equal([rows[0], rows[2], rows[1]], ResultStore.ReadAll(_directory.Root));
    }

    [Fact]
    public void A_second_run_replaces_the_first_and_leaves_nothing_else()
    {
        ResultStore.Write(_directory.Root, [MadeUpResults.Row(ns: 1), MadeUpResults.Row(ns: 2)]);
        ResultStore.Write(_directory.Root, [MadeUpResults.Row(ns: 3)]);

        Assert.Equal([3.0], ResultStore.ReadAll(_directory.Root).Select(row => row.NsPerBio));
        Assert.Single(Directory.GetFiles(_directory.Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Another_machine_never_overwrites()
    {
        ResultStore.Write(_directory.Root, [MadeUpResults.Row() with { Cpu = "CPU (one)" }]);

        Assert.Throws<BadInputException>(() => ResultStore.Write(_directory.Root, [MadeUpResults.Row() with { Cpu = "CPU-one" }]));
        Assert.Equal("CPU (one)", Assert.Single(ResultStore.ReadAll(_directory.Root)).Cpu);
    }

    [Fact]
    public void Rows_of_two_machines_are_refused_and_nothing_is_written()
    {
        Assert.Throws<BadInputException>(() => ResultStore.Write(_directory.Root, [MadeUpResults.Row(), MadeUpResults.Row() with { Cpu = "other" }]));
        Assert.Empty(Directory.GetFileSystemEntries(_directory.Root));
    }

    [Fact]
    public void Two_experiments_whose_names_give_one_file_are_refused()
    {
        Assert.Throws<BadInputException>(() => ResultStore.Write(_directory.Root, [MadeUpResults.Row("a b"), MadeUpResults.Row("a-b")]));
        Assert.Empty(Directory.GetFileSystemEntries(_directory.Root));
    }

    [Fact]
    public void A_row_that_could_not_be_read_back_is_not_written()
    {
        Assert.Throws<BadInputException>(() => ResultStore.Write(_directory.Root, [MadeUpResults.Row() with { NsPerBio = double.NaN }]));
        Assert.Empty(Directory.GetFiles(_directory.Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_write_that_fails_leaves_nothing_half_written()
    {
        var blocked = _directory["taken"];
        Directory.CreateDirectory(Path.Combine(blocked, "inside"));

        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(blocked, "text"));
        Assert.Equal([blocked], Directory.GetFileSystemEntries(_directory.Root));
    }

    [Theory]
    [InlineData("AMD EPYC 9V74 80-Core Processor", "amd-epyc-9v74-80-core-processor")]
    [InlineData("../../x", "x")]
    [InlineData("/etc/passwd", "etc-passwd")]
    [InlineData("<script>|\0", "script")]
    [InlineData("=cmd()", "cmd")]
    [InlineData("C:\\x\\..", "c-x")]
    public void A_slug_is_a_safe_name(string text, string slug) => Assert.Equal(slug, PathSlug.Of(text));

    [Fact]
    public void Names_without_letters_and_long_names_stay_apart()
    {
        Assert.NotEqual(PathSlug.Of("処理"), PathSlug.Of("計算"));
        Assert.NotEqual(PathSlug.Of(new string('a', 200)), PathSlug.Of(new string('a', 201)));
        Assert.All(["", "..", "処理", new string('a', 200)], text => Assert.Matches("^[a-z0-9-]{1,80}$", PathSlug.Of(text)));
    }
}
