using Bench.Gate.Counting;
using Bench.Gate.Timing;
using Bench.Gate.Verdicts;
using Xunit;

namespace Bench.Tests.Gate;

public sealed class GateRowTests
{
    private const string Loop = "id-table/resolve";

    [Theory]
    [InlineData(100, Change.Undecided)]
    [InlineData(50, Change.Undecided)]
    [InlineData(110, Change.Slower)]
    public void Counts_do_not_make_a_loop_green_that_cannot_be_compared(double instructions, Change verdict) =>
        Assert.Equal(verdict, (Row(instructions) with { IsIncomparable = true }).Verdict);

    [Theory]
    [InlineData("*", 0.01, false)]
    [InlineData("id-table", 0.4, false)]
    [InlineData("id-table", 0.5, true)]
    [InlineData(Loop, 0.5, true)]
    public void What_may_be_slower_is_accepted_up_to_the_limit(string name, double limit, bool isAccepted) =>
        Assert.Equal(isAccepted, Accepts(Row(100, high: 1.45), name, limit));

    [Theory]
    [InlineData("*", false)]
    [InlineData("id-table", true)]
    [InlineData(Loop, true)]
    [InlineData("id-table/map", false)]
    public void What_was_not_timed_is_accepted_by_its_name_only(string name, bool isAccepted)
    {
        Assert.Equal(isAccepted, Accepts(new GateRow(Loop, [], null) { Remark = "gone" }, name, 0.05));
        Assert.Equal(isAccepted, Accepts(Row(100) with { IsIncomparable = true }, name, 0.05));
    }

    private static bool Accepts(GateRow row, string name, double limit)
    {
        var after = row.AcceptedBy([new AcceptedSlowdown(name, limit, "why", "0123456789ab")]);
        Assert.Equal(after.IsOpen, after.Accepted is null);
        return after.Accepted is not null;
    }

    private static GateRow Row(double instructions, double high = 1.01)
    {
        var counts = new Counts(100, 20, 5, 1, 0.1, 0);
        return new GateRow(
            Loop,
            [new CountedPair(Loop, "x86-64-v3", counts, counts with { Instructions = instructions })],
            new TimedEstimate(8, 2, 1, 0.99, high, 0.02, Change.Undecided));
    }
}
