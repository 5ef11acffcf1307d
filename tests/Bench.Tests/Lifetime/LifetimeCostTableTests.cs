using Bench.Publishing;
using Bench.Reporting;
using Bench.Results;
using Bench.Runs;
using Bench.Tests.Claims;
using Bench.Tests.Runs;
using Xunit;

namespace Bench.Tests.Lifetime;

/// <summary>One line for each budget and promise, derived only from rows.</summary>
public sealed class LifetimeCostTableTests
{
    [Fact]
    public void Of_those_that_promise_the_same_with_as_many_bits_the_fastest_is_shown()
    {
        var lines = Lines(
            Row("id-table", 8, 0.7), Row("id-perfect-hash", 8, 0.9), Row("address-tag", 8, 0.6), Row("struct-page", 64, 0.8));

        // A coloured id is kept, but its addresses must wait where those of other ids need not; a struct page is bound to its snapshot.
        Assert.Collection(
            lines,
            line => Assert.StartsWith("| 8 | address-tag | is refused | at once | 0.60 ns |", line, StringComparison.Ordinal),
            line => Assert.StartsWith("| 8 | id-perfect-hash | is refused | at once | 0.90 ns |", line, StringComparison.Ordinal),
            line => Assert.StartsWith("| 64 | struct-page | resolves as before", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Batches_are_those_without_updates_and_at_the_most_that_were_measured()
    {
        var row = Row("id-table", 8, 0.7);
        var line = Assert.Single(
            Lines(
                row with { BatchP999Ns = 100, RegisterNs = 2000 },
                row with { UpdatesPerSecond = 100, BatchP999Ns = 200 },
                row with { UpdatesPerSecond = 1000, BatchP999Ns = 300 },
                row with { Readers = 2, Yardstick = "alone", BatchP999Ns = 400 }));

        Assert.Contains("| 2.00 µs | 100 ns | 300 ns |", line, StringComparison.Ordinal);
        Assert.Contains("not measured", Assert.Single(Lines(row)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_SIMD_or_no_registry_gave_is_left_out_and_names_are_text() =>
        Assert.Equal(
            @"&lt;b&gt;\|",
            Assert
                .Single(Lines(Row("<b>|", 8, 0.7), Row("x", 8, 1) with { Role = "own" }, Row("y", 8, 1) with { Isa = "avx512" }))
                .Split(" | ")[1]);

    private static List<string> Lines(params ResultRow[] rows)
    {
        var run = MadeUpRun.Of(rows);
        var page = LifetimeCostTable.Markdown([run], new RowLinks(run.Placed, file => file));
        return [.. page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2)];
    }

    private static ResultRow Row(string encoding, int tagBits, double ns) =>
        Made.Row("lifetime", encoding, tagBits, 1) with { Role = "registered", Yardstick = "static", NsPerBio = ns };
}
