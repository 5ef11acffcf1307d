using Lookups.Registry;
using Xunit;

namespace Lookups.Tests.Registry;

/// <summary>The lines in which readers announce what they may still use.</summary>
public sealed unsafe class EpochsTests
{
    [Fact]
    public void The_oldest_is_the_smallest_that_any_reader_announced_and_offline_when_there_is_none()
    {
        using var epochs = new Epochs(3);
        Assert.Equal(Epochs.Offline, epochs.Oldest());
        var first = epochs.LineOf(epochs.Join());
        var second = epochs.LineOf(epochs.Join());
        Assert.Equal(Epochs.Offline, epochs.Oldest());
        Epochs.GoOnline(first, 7);
        Assert.Equal(7, epochs.Oldest());
        Epochs.GoOnline(second, 5);
        Assert.Equal(5, epochs.Oldest());
        Epochs.Announce(second, 9);
        Assert.Equal(7, epochs.Oldest());
        Epochs.Announce(first, Epochs.Offline);
        Assert.Equal(9, epochs.Oldest());
    }

    [Fact]
    public void No_two_readers_write_to_one_pair_of_cache_lines()
    {
        using var epochs = new Epochs(4);
        var pairs = Enumerable.Range(0, 4).Select(reader => (nint)epochs.LineOf(reader) / 128).ToList();
        Assert.Equal(4, pairs.Distinct().Count());
        Assert.All(Enumerable.Range(0, 4), reader => Assert.Equal(0, (nint)epochs.LineOf(reader) % 128));
    }

    [Fact]
    public void Who_leaves_holds_nothing_up_and_leaves_a_place()
    {
        using var epochs = new Epochs(1);
        var reader = epochs.Join();
        Epochs.GoOnline(epochs.LineOf(reader), 3);
        Assert.Throws<InvalidOperationException>(() => epochs.Join());
        epochs.Leave(reader);
        Assert.Equal(Epochs.Offline, epochs.Oldest());
        Assert.Equal(reader, epochs.Join());
    }

    [Fact]
    public void Without_a_reader_there_are_no_epochs() => Assert.Throws<ArgumentOutOfRangeException>(() => new Epochs(0));
}
