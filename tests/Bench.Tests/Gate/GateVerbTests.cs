using System.Text.Json;
using Bench.Gate.Counting;
using Bench.Processes;
using Bench.Runs;
using Bench.Tests.Commands;
using Xunit;

namespace Bench.Tests.Gate;

/// <summary>The gate as its users run it: real commits, real builds.</summary>
public sealed class GateVerbTests
{
    [Theory]
    [InlineData(new[] { "gate" }, "--base: commit: expected a commit to compare with, or --history N, found nothing")]
    [InlineData(new[] { "gate", "--base", "nowhere", "--head", "HEAD" }, "--base: commit: expected")]
    [InlineData(new[] { "gate", "--base", "HEAD", "--head", "nowhere" }, "--head: commit: expected")]
    [InlineData(
        new[] { "gate", "--base", "HEAD", "--head", "HEAD", "--inject", "sloth" },
        "--inject: kind: expected one of dependent-load, false-dependency, instructions, mispredicted-branch, unaligned-line, found sloth")]
    [InlineData(new[] { "gate", "--history", "1" }, "--history: number of commits: expected 2 or more")]
    [InlineData(
        new[] { "gate", "--base", "HEAD", "--head", "HEAD", "--inject", "instructions" },
        "--inject: percent: expected instructions:PERCENT, found instructions")]
    [InlineData(
        new[] { "gate", "--base", "HEAD", "--head", "HEAD", "--inject", "unaligned-line:3" },
        "--inject: percent: expected unaligned-line alone, of which there is no more or less, found unaligned-line:3")]
    [InlineData(
        new[] { "gate", "--base", "HEAD", "--head", "HEAD", "--inject", "instructions:x" },
        "--inject: percent: expected above 0, up to 100, found x")]
    public void What_cannot_be_gated_is_named(string[] arguments, string message)
    {
        SkipWithoutHistory();
        var run = BenchProcess.Run(BenchProcess.Root, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Without_valgrind_it_says_which_tier_cannot_run()
    {
        SkipWithoutHistory();
        Assert.SkipUnless(OperatingSystem.IsLinux(), "programs are found by PATH and symbolic links");
        using var directory = new TemporaryDirectory();
        foreach (var program in new[] { "git", "dotnet" })
        {
            var path = Environment
                .GetEnvironmentVariable("PATH")!
                .Split(':')
                .Select(folder => Path.Combine(folder, program))
                .First(File.Exists);
            File.CreateSymbolicLink(directory[program], path);
        }

        var run = BenchProcess.Run(
            BenchProcess.Root,
            new Dictionary<string, string> { ["PATH"] = directory.Root },
            "gate",
            "--base",
            "HEAD",
            "--head",
            "HEAD",
            "--always",
            "--tier",
            "counted");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            "--tier: counted tier: expected valgrind and a linker, found there is no valgrind", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_source_of_the_encodings_differs_nothing_is_built()
    {
        SkipWithoutHistory();
        var run = BenchProcess.Run(BenchProcess.Root, "gate", "--base", "HEAD", "--head", "HEAD");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("nothing was measured", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dirty_tree_and_a_base_that_does_not_build_are_named()
    {
        using var repository = new TemporaryRepository();
        repository.Write(
            "src/Lookups/Lookups.csproj",
            """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        repository.Write("src/Lookups/Broken.cs", "public class Broken {");
        repository.Write("recordings/none.txt", "");
        repository.Commit("broken");
        repository.Write("src/Lookups/Broken.cs", "public class Broken { }");
        repository.Write(".gitignore", ".gate/\nbin/\nobj/\n");
        repository.Commit("mended");

        var build = BenchProcess.Run(repository.Path, "gate", "--base", "HEAD~1", "--tier", "timed");
        Assert.Equal(2, build.ExitCode);
        Assert.Contains("--base HEAD~1 (", build.Error, StringComparison.Ordinal);
        Assert.Contains("base/src/Lookups/Broken.cs(1,22): error CS1513", build.Error, StringComparison.Ordinal);
        Assert.Single(build.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(Directory.GetDirectories(Path.Combine(repository.Path, ".gate")));

        repository.Write("src/Lookups/Broken.cs", "public class Broken { } // and more");
        var dirty = BenchProcess.Run(repository.Path, "gate", "--base", "HEAD~1");
        Assert.Equal(2, dirty.ExitCode);
        Assert.Contains("working tree: expected no changes", dirty.Error, StringComparison.Ordinal);
    }

    /// <summary>One build for both: a slowdown is put into the loop that resolves; the others are the same code on both sides.</summary>
    [Fact]
    public void A_slowdown_is_red_in_both_tiers_and_what_is_the_same_is_counted_the_same_to_the_instruction()
    {
        SkipWithoutHistory();
        var run = BenchProcess.Run(
            BenchProcess.Root, "gate", "--base", "HEAD", "--head", "HEAD",
            "--encoding", "id-table", "--encoding", "chosen-bits", "--encoding", "interval-tree",
            "--inject", "mispredicted-branch", "--seconds", "30", "--json");
        Assert.True(run.ExitCode == 1, run.Error);
        using var json = JsonDocument.Parse(run.Output);
        var encodings = json.RootElement.GetProperty("encodings").EnumerateArray().ToList();
        var row = encodings.Single(encoding => encoding.GetProperty("encoding").GetString() == "id-table");
        Assert.True(row.GetProperty("regression").GetBoolean());
        Assert.Equal("slower", row.GetProperty("timed").GetProperty("verdict").GetString());
        Assert.Contains("Probe.SpoiledLoops", row.GetProperty("difference").GetString(), StringComparison.Ordinal);
        if (CountedTier.Missing is { } missing)
        {
            Assert.Contains(missing, json.RootElement.GetProperty("tiers")[0].GetString(), StringComparison.Ordinal);
            return;
        }

        Assert.Equal("slower", row.GetProperty("counted").GetProperty("verdict").GetString());
        var loops = encodings.SelectMany(encoding => encoding.GetProperty("counted").GetProperty("loops").EnumerateArray()).ToList();
        Assert.Equal(3 * CountedLoop.All.Length * 2, loops.Count);
        Assert.All(loops, loop => Assert.InRange(loop.GetProperty("base").GetProperty("instructions").GetDouble(), 5, 1000));
        var same = loops.Where(loop => !loop.GetProperty("loop").GetString()!.StartsWith("resolve", StringComparison.Ordinal)).ToList();
        Assert.Equal(loops.Count / 2, same.Count);
        Assert.All(same, loop => Assert.All(["instructions", "loads", "stores"], count => Assert.Equal(
            loop.GetProperty("base").GetProperty(count).GetDouble(), loop.GetProperty("head").GetProperty(count).GetDouble())));
    }

    private static void SkipWithoutHistory() =>
        Assert.SkipWhen(
            ProcessRun.Run("git", ["rev-parse", "HEAD"], BenchProcess.Root).ExitCode != 0, "these files are no clone of a git repository");
}
