using Bench.Results;
using Bench.Runs;
using Bench.Tests.Reporting;
using Workloads;
using Xunit;

namespace Bench.Tests.Runs;

/// <summary>A store reads only what was measured: it names a file that was changed, removed or added.</summary>
public sealed class RunStoreTests : IDisposable
{
    private static readonly ResultRow[] Rows = [MadeUpResults.Row(), MadeUpResults.Row(bits: 8), MadeUpResults.Row("providers")];
    private readonly TemporaryDirectory folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_of_runs_is_read_in_the_order_of_names_and_other_folders_are_passed_over()
    {
        MadeUpRun.Write(folder["b"], Rows);
        MadeUpRun.Write(folder["a"], Rows);
        Directory.CreateDirectory(folder["local"]);

        Assert.Equal(["a", "b"], RunStore.Read(folder.Root).Select(run => Path.GetFileName(run.Folder)));
        Assert.Equal("b", Path.GetFileName(Assert.Single(RunStore.Read(folder["b"])).Folder));
        Assert.Throws<BadInputException>(() => RunStore.Read(folder["local"]));
    }

    [Fact]
    public void A_file_that_was_changed_is_named()
    {
        var run = MadeUpRun.Write(folder["run"], Rows);
        var file = Path.Combine(run.Folder, "budget.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("0.6,", "0.5,", StringComparison.Ordinal));

        Assert.Contains(
            "budget.csv: sha256: expected ",
            Assert.Throws<BadInputException>(() => Run.Read(run.Folder)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        var run = MadeUpRun.Write(folder["run"], Rows);
        File.Delete(Path.Combine(run.Folder, "providers.csv"));

        Assert.Contains(
            "providers.csv: file: expected the file that run.json names",
            Assert.Throws<BadInputException>(() => Run.Read(run.Folder)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("machine")]
    [InlineData("commit")]
    [InlineData("run")]
    public void A_row_of_another_run_is_named(string field)
    {
        var run = MadeUpRun.Write(folder["run"], Rows);
        ResultRow[] rows =
        [
            run.Rows[0],
            field switch
            {
                "machine" => run.Rows[1] with { Machine = "Another machine" },
                "commit" => run.Rows[1] with { Commit = "another" },
                _ => run.Rows[1] with { Run = "another" },
            },
        ];
        var other = OpenRun.Write(
            folder["other"],
            MadeUpRun.Manifest with { Id = "other", Completed = "" },
            [.. run.Rows.Select(row => row with { Run = "other" })],
            []);
        RowCsv<ResultRow>.Write(
            Path.Combine(other.Folder, "budget.csv"),
            [.. rows.Select(row => row with { Run = field == "run" && row != rows[0] ? row.Run : "other" })]);
        WithHashes(other);

        var error = Assert.Throws<BadInputException>(() => Run.Read(other.Folder));

        Assert.Contains($"budget.csv: line 3: {field}: expected ", error.Message, StringComparison.Ordinal);
        Assert.Contains("as in run.json, found ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"id\": \"20260102-030405-made-up-full\"", "\"id\": \"../../etc\"", "id: expected lower-case letters, digits and dashes")]
    [InlineData("\"name\": \"budget.csv\"", "\"name\": \"../budget.csv\"", "files: expected the name of a CSV in this folder")]
    [InlineData("\"format\": 1", "\"format\": 2", "format: expected 1, found 2")]
    [InlineData("\"is_full\": true", "\"is_full\": \"yes\"", "run.json: line ")]
    [InlineData("\"started\": \"2026-01-02T03:04:05Z\"", "\"started\": \"soon\"", "started: expected a time in ISO 8601, found soon")]
    [InlineData("\"kernel\": \"6.12.0\",", "", "run.json: line ")]
    public void A_manifest_that_no_run_wrote_is_refused(string right, string wrong, string message)
    {
        var run = MadeUpRun.Write(folder["run"], Rows);
        var file = Path.Combine(run.Folder, RunManifest.FileName);
        var text = File.ReadAllText(file);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(message, Assert.Throws<BadInputException>(() => Run.Read(run.Folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measurement_that_is_there_twice_is_named() =>
        Assert.Contains(
            "line 3: row: expected each measurement once",
            Assert.Throws<BadInputException>(() => MadeUpRun.Write(folder["run"], [Rows[0], Rows[0]])).Message,
            StringComparison.Ordinal);

    private static void WithHashes(Run run) => (run.Manifest with
    {
        Files = [.. run.Manifest.Files.Select(file => file with { Sha256 = Run.HashOf(Path.Combine(run.Folder, file.Name)) })],
    }).Write(run.Folder);
}
