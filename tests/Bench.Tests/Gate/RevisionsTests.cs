using Bench.Gate.Programs;
using Bench.Runs;
using Workloads;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class RevisionsTests
{
    [Fact]
    public void A_commit_is_found_by_any_of_its_names()
    {
        using var repository = new TemporaryRepository();
        var sha = repository.Commit("one");
        repository.Git("tag", "v1");
        var revisions = Of(repository);
        Assert.All(["HEAD", "main", "v1", sha, sha[..10]], name => Assert.Equal(sha, revisions.Find(name, "--base").Sha));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--help")]
    [InlineData("HEAD~5")]
    public void A_commit_that_is_not_there_is_named(string name)
    {
        using var repository = new TemporaryRepository();
        repository.Commit("one");
        var message = Assert.Throws<BadInputException>(() => Of(repository).Find(name, "--base")).Message;
        Assert.Equal($"--base: commit: expected a hash, branch or tag of this repository, found {name}", message);
    }

    [Fact]
    public void A_folder_without_a_repository_is_named()
    {
        using var directory = new TemporaryDirectory();
        Assert.Contains(
            "expected a git repository",
            Assert.Throws<BadInputException>(() => new Revisions(directory.Root, default).Find("HEAD", "--base")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_shallow_clone_is_told_how_to_become_a_deep_one()
    {
        using var repository = new TemporaryRepository();
        var first = repository.Commit("one");
        repository.Commit("two");
        using var directory = new TemporaryDirectory();
        repository.Git("clone", "--quiet", "--depth", "1", $"file://{repository.Path}", Path.Combine(directory.Root, "clone"));
        var message = Assert
            .Throws<BadInputException>(() => new Revisions(Path.Combine(directory.Root, "clone"), default).Find(first, "--base"))
            .Message;
        Assert.Contains("shallow clone: fetch its history with 'git fetch --unshallow'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_committed_is_refused()
    {
        using var repository = new TemporaryRepository();
        repository.Commit("one");
        Of(repository).RefuseUncommitted();
        repository.Write("new.cs", "");
        Assert.Contains(
            "1: ?? new.cs", Assert.Throws<BadInputException>(() => Of(repository).RefuseUncommitted()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_two_commits_are_compared_and_commits_found_that_change_them()
    {
        using var repository = new TemporaryRepository();
        repository.Write("src/Lookups/A.cs", "a");
        repository.Commit("one");
        repository.Write("docs/b.md", "b");
        var second = repository.Commit("two");
        repository.Write("src/Lookups/A.cs", "b");
        repository.Commit("three");
        var revisions = Of(repository);
        var (oldest, newest) = (revisions.Find("HEAD~2", ""), revisions.Find("HEAD", ""));
        Assert.True(revisions.AreEqual(oldest, revisions.Find(second, ""), ["src/Lookups"]));
        Assert.False(revisions.AreEqual(oldest, newest, ["src/Lookups"]));
        Assert.Equal(["one", "three"], revisions.History(newest, 10, "src/Lookups").Select(commit => commit.Name));
    }

    [Fact]
    public void A_commit_is_checked_out_beside_the_working_tree_and_leaves_no_trace()
    {
        using var repository = new TemporaryRepository();
        repository.Write("a.txt", "old");
        repository.Commit("one");
        repository.Write("a.txt", "new");
        repository.Commit("two");
        using var directory = new TemporaryDirectory();
        var folder = Path.Combine(directory.Root, "old");
        var revisions = Of(repository);
        revisions.CheckOut(revisions.Find("HEAD~1", ""), folder);
        Assert.Equal("old", File.ReadAllText(Path.Combine(folder, "a.txt")));
        revisions.Remove(folder);
        Assert.False(Directory.Exists(folder));
        Assert.Single(repository.Git("worktree", "list").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Several_commits_can_be_checked_out_at_the_same_time()
    {
        using var repository = new TemporaryRepository();
        repository.Write("a.txt", "a");
        repository.Commit("one");
        using var directory = new TemporaryDirectory();
        var revisions = Of(repository);
        var head = revisions.Find("HEAD", "");
        Parallel.For(0, 32, new ParallelOptions { MaxDegreeOfParallelism = 4 }, number =>
        {
            var folder = Path.Combine(directory.Root, $"{number}", "commit");
            revisions.CheckOut(head, folder);
            Assert.True(File.Exists(Path.Combine(folder, "a.txt")));
            revisions.Remove(folder);
        });
        Assert.Single(repository.Git("worktree", "list").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Revisions Of(TemporaryRepository repository) => new(repository.Path, default);
}
