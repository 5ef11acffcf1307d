using System.Text.Json;
using Bench.Gate.Counting;
using Bench.Processes;
using Bench.Tests.Commands;
using Xunit;

namespace Bench.Tests.Gate;

/// <summary>The gate as its users run it: real commits, real builds, real programs.</summary>
public sealed class GateVerbTests
{
    [Theory]
    [InlineData(new[] { "gate" }, "--base: commit: expected a commit to compare with, or --history N, found nothing")]
    [InlineData(new[] { "gate", "--base", "nowhere", "--head", "HEAD" }, "--base: commit: expected")]
    [InlineData(new[] { "gate", "--base", "HEAD", "--head", "nowhere" }, "--head: commit: expected")]
    [InlineData(new[] { "gate", "--history", "1" }, "--history: number of commits: expected 2 or more")]
    [InlineData(new[] { "gate", "--base", "HEAD", "--always", "--loop", "nothing" }, "--loop: name: expected a subject or a loop")]
    public void What_cannot_be_gated_is_named(string[] arguments, string message)
    {
        using var repository = Native();
        var run = BenchProcess.Run(repository.Path, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Where_no_source_differs_nothing_is_measured_and_where_the_program_does_not_it_is_said()
    {
        using var repository = Native();
        repository.Write("README", "nothing hot");
        repository.Commit("words");
        var words = BenchProcess.Run(repository.Path, "gate", "--base", "HEAD~1");
        Assert.Equal(0, words.ExitCode);
        Assert.Contains("nothing was measured: no file of checksum.c", words.Output, StringComparison.Ordinal);

        repository.Replace("checksum.c", "both sums", "and both sums");
        repository.Commit("a comment");
        var comment = BenchProcess.Run(repository.Path, "gate", "--base", "HEAD~1");
        Assert.Equal(0, comment.ExitCode);
        Assert.Contains("1 same; 1 of them have identical machine code", comment.Output, StringComparison.Ordinal);
        Assert.Empty(repository.Git("status", "--porcelain"));
    }

    [Fact]
    public void A_slowdown_is_red_in_both_tiers_until_it_is_accepted()
    {
        using var repository = Native();
        repository.Replace("checksum.c", "high += low;", "high = (high + low) % 65535;");
        repository.Commit("slower");
        var report = Path.Combine(repository.Path, ".gate", "out");
        var run = BenchProcess.Run(repository.Path, "gate", "--base", "HEAD~1", "--json", "--out", report);
        Assert.True(run.ExitCode == 1, run.Output + run.Error);
        using var json = JsonDocument.Parse(run.Output);
        var loop = json.RootElement.GetProperty("loops")[0];
        Assert.Equal("checksum/2-kib", loop.GetProperty("loop").GetString());
        Assert.True(loop.GetProperty("regression").GetBoolean());
        Assert.Equal("slower", loop.GetProperty("timed").GetProperty("verdict").GetString());
        Assert.Equal(
            CountedTier.Missing is null ? "slower" : "not-measured", loop.GetProperty("counted").GetProperty("verdict").GetString());
        Assert.StartsWith(
            "### Slower: HEAD", File.ReadAllText(Path.Combine(report, "gate.md")), StringComparison.Ordinal);

        repository.Commit("Say why\n\nAccept-Slowdown: checksum 50%: too little");
        Assert.Equal(1, BenchProcess.Run(repository.Path, "gate", "--base", "HEAD~2", "--tier", "timed").ExitCode);
    }

    [Fact]
    public void Without_valgrind_it_says_which_tier_cannot_run()
    {
        using var repository = Native();
        using var directory = new TemporaryDirectory();
        foreach (var program in new[] { "git", "dotnet" })
        {
            var path = Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(folder => Path.Combine(folder, program))
                .First(File.Exists);
            File.CreateSymbolicLink(directory[program], path);
        }

        var run = BenchProcess.Run(
            repository.Path, new Dictionary<string, string> { ["PATH"] = directory.Root },
            "gate", "--base", "HEAD", "--always", "--tier", "counted");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            "--tier: counted tier: expected valgrind and a linker, found there is no valgrind", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_compared_is_undecided()
    {
        using var repository = Native();
        repository.Replace("loops.c", "{ \"checksum/2-kib\"", "{ \"checksum/two-kib\"");
        repository.Commit("another name");
        var gone = BenchProcess.Run(repository.Path, "gate", "--base", "HEAD~1");
        Assert.Equal(3, gone.ExitCode);
        Assert.Contains("gone: the head has none of this name", gone.Output, StringComparison.Ordinal);
        Assert.Contains("new: the base has none of this name", gone.Output, StringComparison.Ordinal);

        repository.Replace("checksum.c", "high << 16 | low", "high << 16 ^ low << 1");
        repository.Commit("another answer");
        var answer = BenchProcess.Run(repository.Path, "gate", "--base", "HEAD~1");
        Assert.Equal(3, answer.ExitCode);
        Assert.Contains("both sides answer differently", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_that_cannot_run_is_undecided_and_a_head_that_cannot_is_an_error()
    {
        using var repository = Native();
        var good = repository.Git("rev-parse", "HEAD").Trim();
        repository.Replace("checksum.c", "uint32_t low = 0", "uint32_t low = ");
        var broken = repository.Commit("broken");
        repository.Git("rm", "--quiet", "gate.json");
        var bare = repository.Commit("bare");

        AssertRun(2, $"{broken[..12]}: checksum.c:6:", "--base", good, "--head", broken);
        AssertRun(2, "expected gate.json or .ci/gate.json (docs/gate.md), found neither", "--base", good, "--head", bare);
        AssertRun(3, "build of program", "--base", broken, "--head", good);
        AssertRun(3, "the base has no gate.json", "--base", bare, "--head", good);

        repository.Write("gate.json", """{ "sources": ["gate.json"], "program": ["echo", "hello"] }""");
        AssertRun(2, "echo hello: protocol: expected hotloops 1, found hello", "--base", good, "--head", repository.Commit("no program"));
        repository.Write("gate.json", """{ "sources": ["gate.json"], "program": [] }""");
        AssertRun(2, "gate.json: program: expected a command, found none", "--base", good, "--head", repository.Commit("no command"));
        repository.Write("gate.json", """{ "sources": ["gate.json"], "run": 1 }""");
        var field = repository.Commit("no such field");
        AssertRun(2, "gate.json: line 1: $.run: expected JSON with the fields", "--base", good, "--head", field);
        Assert.DoesNotContain(
            Directory.GetDirectories(Path.Combine(repository.Path, ".gate")), folder => folder.EndsWith(".work", StringComparison.Ordinal));

        repository.Write("loops.c", "changed");
        AssertRun(2, "working tree: expected no changes", "--base", good);

        void AssertRun(int exitCode, string message, params string[] arguments)
        {
            var run = BenchProcess.Run(repository.Path, ["gate", "--tier", "timed", .. arguments]);
            Assert.True(run.ExitCode == exitCode, run.Output + run.Error);
            Assert.Contains(message, run.Output + run.Error, StringComparison.Ordinal);
            Assert.True(exitCode == 3 || run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length == 1, run.Error);
        }
    }

    /// <summary>Machine code as the JIT lists it: a change that touches one subject leaves the other alone.</summary>
    [Fact]
    public void Only_subjects_whose_machine_code_differs_are_measured()
    {
        using var repository = ForeignRepository.HashMap();
        repository.Replace("gate/Loops.cs", "new NamedLoop(\"map/miss\", seed", "new NamedLoop(\"other/miss\", seed");
        repository.Commit("two subjects");
        repository.Replace("gate/Loops.cs", "found[i] = map.Find(keys[i]);", "found[i] = map.Find(keys[i]); // the same");
        repository.Commit("a comment");
        var same = BenchProcess.Run(repository.Path, "gate", "--base", "HEAD~1", "--tier", "timed");
        Assert.True(same.ExitCode == 0, same.Output + same.Error);
        Assert.Contains("2 same; 2 of them have identical machine code", same.Output, StringComparison.Ordinal);

        // The commits differ only in a number. With this one all searches begin at the same slot, so that they take many times as long: no
        // neighbour on the machine hides that.
        repository.Replace("Map.cs", "0x9E3779B97F4A7C15", "0x0100000000000000");
        repository.Commit("slower");
        var slower = BenchProcess.Run(repository.Path, "gate", "--base", "HEAD~1", "--tier", "timed", "--loop", "map");
        Assert.True(slower.ExitCode == 1, slower.Output + slower.Error);
        Assert.Contains("| map/hit | **slower** |", slower.Output, StringComparison.Ordinal);
        Assert.Contains("; Maps.Map:Find", slower.Output, StringComparison.Ordinal);
    }

    /// <summary>Memory goes to processes in the order in which they ask for it, so no side may always ask first.</summary>
    [Fact]
    public void The_sides_do_not_open_a_loop_in_the_same_order_in_every_sample()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no sh");
        using var directory = new TemporaryDirectory();
        using var repository = new TemporaryRepository();
        var opened = directory["opened"];
        repository.Write(
            "gate.json",
            """{ "sources": ["loops.sh"], "build": ["cp", "loops.sh", "{out}"], "program": ["sh", "{out}/loops.sh"] }""");
        foreach (var side in new[] { "base", "head" })
        {
            repository.Write(
                "loops.sh",
                $"""
                printf 'hotloops 1\nloop subject/loop\nready\n'
                while read -r request; do
                    case $request in
                        open*) echo {side} >> {opened}; echo opened ;;
                        run*) echo ns 1 ;;
                        digest*) echo digest none ;;
                        close) echo closed ;;
                    esac
                done

                """);
            repository.Commit(side);
        }

        var run = BenchProcess.Run(repository.Path, "gate", "--base", "HEAD~1", "--tier", "timed", "--seed", "1");
        Assert.True(run.ExitCode == 0, run.Output + run.Error);

        // The last 18 lines: listing the machine code opened the loop too, before the six samples.
        var samples = File.ReadLines(opened).TakeLast(6 * 3).Chunk(3).ToList();
        Assert.All(samples, sample => Assert.Single(sample, "head"));
        Assert.Equal([0, 1, 2], samples.Select(sample => Array.IndexOf(sample, "head")).Distinct().Order());
    }

    private static TemporaryRepository Native()
    {
        Assert.SkipWhen(ProcessRun.Run("gcc", ["--version"]).ExitCode != 0, "there is no gcc");
        return ForeignRepository.Native();
    }
}
