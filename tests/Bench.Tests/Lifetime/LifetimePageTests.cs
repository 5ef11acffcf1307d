using Bench.Lifetime;
using Bench.Runs;
using Bench.Tests.Commands;
using Xunit;

namespace Bench.Tests.Lifetime;

/// <summary>The page agrees with the code.</summary>
public sealed class LifetimePageTests
{
    [Fact]
    public void The_table_of_promises_is_what_trying_every_encoding_gives()
    {
        var page = File.ReadAllLines(Path.Combine(BenchProcess.Root, "docs", "lifetime.md"));
        var table = PromiseTable.Markdown().ToList();
        Assert.Equal(table, page.SkipWhile(line => line != table[0]).Take(table.Count));
    }
}
