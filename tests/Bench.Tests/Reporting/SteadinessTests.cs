using Bench.Reporting.Tables;
using Bench.Runs;
using Bench.Tests.Claims;
using Xunit;

namespace Bench.Tests.Reporting;

public class SteadinessTests
{
    [Fact]
    public void The_same_structure_at_one_place_with_several_budgets_is_compared_and_nothing_else()
    {
        var spread = Assert.Single(SteadinessTable.Spreads(
        [
            Made.Row("budget", "id-table", 6, 1.2), Made.Row("budget", "id-table", 7, 1.5), Made.Row("budget", "id-table", 8, 1.25),
            Made.Row("budget", "id-table", 5, 9, providers: 24),
            Made.Row("budget", "id-perfect-hash", 6, 1) with { FootprintBytes = 1 }, Made.Row("budget", "id-perfect-hash", 7, 9) with { FootprintBytes = 2 },
        ]));

        Assert.Equal(1.25, spread, 9);
    }
}
