using System.Text;
using Xunit;

namespace Page.Tests;

/// <summary>The page at its largest: what it costs, as far as it can be told without a clock.</summary>
public sealed class LargePageTests(Chromium chromium, LargePage large, ITestOutputHelper output) : IClassFixture<LargePage>
{
    private const int MostBytes = 2_000_000;
    private const int MostMutations = 1000;
    private const int MostRows = 200;
    private const int MostNodes = 20_000;

    [Fact]
    public void It_is_small()
    {
        var bytes = Encoding.UTF8.GetByteCount(large.Published.Html);
        output.WriteLine($"{bytes} bytes with {LargePage.Rows} rows");
        Assert.Equal(LargePage.Rows, large.Published.Rows.Count);
        Assert.True(bytes < MostBytes, $"{bytes} bytes");
    }

    [Fact]
    public async Task Every_change_changes_something_and_draws_little()
    {
        await using var open = await OpenPage.At(chromium, large.Published.File);
        await open.Unfold();
        var changes = await LargePage.Change(open);

        output.WriteLine(string.Join('\n', changes));
        Assert.All(changes, change =>
        {
            Assert.NotEqual(change.PickedBefore, change.Picked);
            Assert.InRange(change.Mutations, 1, MostMutations);
            Assert.InRange(change.Rows, 1, MostRows);
            Assert.InRange(change.Nodes, 1, MostNodes);
        });
    }
}
