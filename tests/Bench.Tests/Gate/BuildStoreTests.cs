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
        Directory.CreateDirectory(store.WorkFolderOf("mine"));
        var abandoned = directory["store", $"other.{int.MaxValue.ToString(CultureInfo.InvariantCulture)}.work"];
        Directory.CreateDirectory(abandoned);
        Directory.CreateDirectory(store.FolderOf("finished"));
        store.Prune();
        Assert.True(Directory.Exists(store.WorkFolderOf("mine")));
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
            Directory.CreateDirectory(store.FolderOf($"build-{i}"));
            Directory.SetLastWriteTimeUtc(store.FolderOf($"build-{i}"), DateTime.UnixEpoch.AddDays(i));
        }

        store.Prune();
        Assert.False(Directory.Exists(store.FolderOf("build-0")));
        Assert.True(Directory.Exists(store.FolderOf("build-39")));
        Assert.InRange(Directory.GetDirectories(directory["store"]).Length, 10, 30);
    }
}
