using System.Globalization;
using Bench.Gate.Programs;
using Bench.Runs;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class BuildStoreTests
{
    [Fact]
    public void What_a_killed_process_has_left_is_removed_and_what_a_live_one_makes_stays()
    {
        using var directory = new TemporaryDirectory();
        var store = new BuildStore(directory["store"]);
        var mine = store.Begin("mine");
        var abandoned = directory["store", $"other.{int.MaxValue.ToString(CultureInfo.InvariantCulture)}.work"];
        Directory.Move(store.Begin("other"), abandoned);
        KeepBuild(store, "finished");
        store.Prune();
        Assert.True(Directory.Exists(mine));
        Assert.False(Directory.Exists(abandoned));
        Assert.True(Directory.Exists(store.FolderOf("finished")));
    }

    [Fact]
    public void Of_many_builds_the_newest_are_kept()
    {
        using var directory = new TemporaryDirectory();
        var store = new BuildStore(directory["store"]);
        for (var i = 0; i < 40; i++)
        {
            KeepBuild(store, $"build-{i}");
            Directory.SetLastWriteTimeUtc(store.FolderOf($"build-{i}"), DateTime.UnixEpoch.AddDays(i));
        }

        store.Prune();
        Assert.False(Directory.Exists(store.FolderOf("build-0")));
        Assert.True(Directory.Exists(store.FolderOf("build-39")));
        Assert.InRange(Directory.GetDirectories(directory["store"]).Length, 10, 30);
    }

    [Fact]
    public void Folders_of_others_are_never_removed_however_old_and_whatever_their_names()
    {
        using var directory = new TemporaryDirectory();
        var store = new BuildStore(directory["store"]);
        string[] others =
        [
            "tool", "report", $"mine.{int.MaxValue.ToString(CultureInfo.InvariantCulture)}.work",
            .. Enumerable.Range(0, 40).Select(i => $"0123456789ab-{i}"),
        ];
        foreach (var other in others)
        {
            Directory.CreateDirectory(store.FolderOf(other));
            File.WriteAllText(Path.Combine(store.FolderOf(other), "file"), "");
            Directory.SetLastWriteTimeUtc(store.FolderOf(other), DateTime.UnixEpoch);
        }

        KeepBuild(store, "build");
        store.Prune();
        Assert.All([.. others, "build"], name => Assert.True(File.Exists(Path.Combine(store.FolderOf(name), "file"))));
    }

    [Fact]
    public void A_build_takes_the_place_of_an_older_one_and_not_of_another_folder()
    {
        using var directory = new TemporaryDirectory();
        var store = new BuildStore(directory["store"]);
        KeepBuild(store, "build", "old");
        KeepBuild(store, "build", "new");
        Assert.Equal("new", File.ReadAllText(Path.Combine(store.FolderOf("build"), "file")));
        Directory.CreateDirectory(store.FolderOf("tool"));
        Assert.Contains(
            "expected a build, found a folder without",
            Assert.Throws<IOException>(() => KeepBuild(store, "tool")).Message,
            StringComparison.Ordinal);
        Assert.True(Directory.Exists(store.FolderOf("tool")));
    }

    private static void KeepBuild(BuildStore store, string key, string text = "")
    {
        var output = Path.Combine(store.Begin(key), "out");
        Directory.CreateDirectory(output);
        File.WriteAllText(Path.Combine(output, "file"), text);
        store.Keep(key, output);
        Directory.Delete(Path.GetDirectoryName(output)!, recursive: true);
    }
}
